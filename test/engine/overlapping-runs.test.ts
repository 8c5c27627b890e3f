import { Engine } from 'json-rules-engine'
import { describe, expect, it, vi } from 'vitest'
import { evaluate, evaluateAsync } from '../../src/evaluate.js'
import { organisatorisch, technisch, werkbegeleiding } from '../support/facts.js'

const ja = { antwoord: 'ja', motivering: 'Zie het rapport.' }
const nee = { antwoord: 'nee', motivering: 'Zie het rapport.' }

/** Profiles that take different ways through the tables. */
const profiles = [
  { aanvraag: { datum: '2001-06-06' } },
  { aanvraag: { datum: '2001-06-06' }, beperkingen: [] },
  ...[49, 50, 51].map((prestatieplafond) => ({
    aanvraag: { datum: '2003-03-01' },
    beperkingen: [{ omschrijving: 'depressie', icidh: ['26.0'], icd10: ['F32.1'] }],
    verblijf: [],
    voorzieningen: [
      technisch({ eenmaligeKosten: 500, structureleKosten: 0 }),
      organisatorisch({ functieniveau: 'medewerker' }),
      werkbegeleiding({ werktijdaandeel: 10, permanentAanwezig: false }),
    ],
    functioneren: {
      kanOpRustigePlek: true,
      kanEenvoudigsteFuncties: true,
      aaneengeslotenUren: 4,
      prestatieplafond,
    },
    normbedragen: { maximaalSubsidiebedrag: 25_000, functieniveauGrens: 'vakkracht' },
    oordelen: { 'I.2': ja, 'I.3': ja, 'I.4': nee, 'I.5': ja },
  })),
]

const ticks = async (count: number) => {
  for (let tick = 0; tick < count; tick += 1) await Promise.resolve()
}

describe('evaluateAsync', () => {
  it('gives the same bytes as evaluate', async () => {
    for (const profile of profiles) {
      expect(JSON.stringify(await evaluateAsync(profile))).toBe(JSON.stringify(evaluate(profile)))
    }
  })

  it.each([1, 2, 3, 5, 8])(
    'gives the same bytes for runs started %i ticks apart as for one at a time',
    async (apart) => {
      const started: Promise<string>[] = []
      const many = Array.from({ length: 4 }, () => profiles).flat()
      for (const profile of many) {
        started.push(evaluateAsync(profile).then((trace) => JSON.stringify(trace)))
        await ticks(apart)
      }
      expect(await Promise.all(started)).toEqual(
        many.map((profile) => JSON.stringify(evaluate(profile))),
      )
    },
  )

  it('runs no engine twice', async () => {
    const spy = vi.spyOn(Engine.prototype, 'run')
    await Promise.all(profiles.map((profile) => evaluateAsync(profile)))
    const used = spy.mock.contexts
    expect(used.length).toBeGreaterThan(profiles.length)
    expect(new Set(used).size).toBe(used.length)
    spy.mockRestore()
  })
})
