import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/index.js'
import { shippedRuleFiles } from '../../src/rule-set/shipped-rule-files.js'
import { randomProfile } from '../support/random-profile.js'
import { sourceFiles } from '../support/source-files.js'

const fields = ['werksoort', 'werksoorten', 'competentieprofiel', 'nlqf', 'werkprocessen']

/** A profile with every field of a classification filled in, or with none. */
function refill(node: unknown, filled: boolean): unknown {
  if (Array.isArray(node)) return node.map((item: unknown) => refill(item, filled))
  if (typeof node !== 'object' || node === null) return node
  const kept = Object.entries(node)
    .filter(([key]) => !fields.includes(key))
    .map(([key, member]) => [key, refill(member, filled)] as const)
  const { van, tot, soort, naam, regio } = node as Readonly<Record<string, unknown>>
  const isJob = van !== undefined && soort === undefined
  return {
    ...Object.fromEntries(kept),
    ...(filled && isJob && { werksoort: tot === undefined ? '512' : '942' }),
    ...(filled && naam !== undefined && soort !== undefined && { werkprocessen: ['4.2'] }),
    ...(filled &&
      regio !== undefined && {
        werksoorten: ['512', '942'],
        competentieprofiel: 'N06.01.02',
        nlqf: 2,
      }),
  }
}

describe('no norm reads what a classification says', () => {
  test('no rule names a field of it', () => {
    const texts = JSON.stringify(shippedRuleFiles)
    expect(fields.filter((field) => texts.includes(`"${field}"`))).toEqual([])
    expect(fields.filter((field) => new RegExp(`/${field}\\b`).test(texts))).toEqual([])
  })

  test('no fact is worked out of a field of it, and no file imports the classifications', () => {
    const working = sourceFiles.filter(({ path }) =>
      /^(facts|engine|beslistabel|trace)\//.test(path),
    )
    const named = working.flatMap(({ strings }) => strings).filter((text) => fields.includes(text))
    expect(named).toEqual([])
    const core = sourceFiles.filter(({ path }) => !/^(referentie|cli)\//.test(path))
    const imports = core.flatMap(({ path, imports: names }) =>
      names.filter((name) => /referentie\/|minisearch/.test(name)).map((name) => `${path} ${name}`),
    )
    expect(imports).toEqual([])
  })

  test('a trace is the same without them, its input and hash aside', () => {
    let different = 0
    for (let seed = 0; seed < 200; seed += 1) {
      const profile = randomProfile(seed)
      const without = evaluate(refill(profile, false))
      const filled = evaluate(refill(profile, true))
      expect({ ...filled, invoer: 0, sha256: 0 }).toEqual({ ...without, invoer: 0, sha256: 0 })
      if (filled.sha256 !== without.sha256) different += 1
    }
    expect(different).toBeGreaterThan(100)
  })
})
