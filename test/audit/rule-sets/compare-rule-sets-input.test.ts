import { describe, expect, it } from 'vitest'
import { compareRuleSets } from '../../../src/audit/rule-sets/compare-rule-sets.js'
import { redact } from '../../../src/audit/redact/redact.js'
import { listRegimes, loadRegime, type Regime } from '../../../src/regime.js'
import { changed, file, set } from '../../support/rule-files.js'
import { reseal } from '../../support/tamper.js'
import { traceInDoelgroep, traceOf } from '../../support/trace.js'

const [shipped] = listRegimes() as [Regime]

/** The shipped rules with another name for the first step, so that an oordeel on it has no place. */
const renamed = loadRegime(
  changed(set(file.regime, '/versie', '2.0.0'), set(file.doelgroep, '/stappen/0/id', 'I.0')),
)

const trace = traceOf()

const compare = (traces: Iterable<unknown> | AsyncIterable<unknown>, maximum?: number) =>
  compareRuleSets(traces, shipped, renamed, maximum === undefined ? {} : { maximum })

describe('a trace that cannot be compared', () => {
  it('is counted and listed with what is the matter, between the others', async () => {
    const { aantal, verschillen, onbruikbaar } = await compare([
      trace,
      { ...trace, besluitrijp: !trace.besluitrijp },
      'trace',
      redact(trace).trace,
      trace,
    ])
    expect([aantal, verschillen.aantal, onbruikbaar.aantal]).toEqual([5, 2, 3])
    const codes = onbruikbaar.eerste.map(({ nummer, bevindingen }) => [
      nummer,
      ...bevindingen.map(({ code }) => code),
    ])
    expect(codes).toEqual([
      [2, 'HASH_ONJUIST'],
      [3, 'GEEN_TRACE'],
      [4, 'FORMAT_ONBEKEND'],
    ])
    expect(verschillen.eerste.map(({ nummer }) => nummer)).toEqual([1, 5])
  })

  it('is one whose input a rule set refuses, with the place and the rule set', async () => {
    const { onbruikbaar } = await compare([traceInDoelgroep()])
    expect(onbruikbaar.eerste[0]!.bevindingen).toEqual([
      {
        code: 'INVOER_ONGELDIG',
        pad: '/invoer/oordelen/I.1',
        tekst:
          'Regelset bisw-1998, versie 2.0.0, neemt deze invoer niet aan. Deze sleutel hoort hier niet. Verbeter de spelling of haal hem weg.',
      },
    ])
  })

  it('is one whose input only the first rule set refuses', async () => {
    const { onbruikbaar } = await compareRuleSets([traceInDoelgroep()], renamed, shipped)
    expect(onbruikbaar.eerste[0]!.bevindingen).toMatchObject([
      { code: 'INVOER_ONGELDIG', pad: '/invoer/oordelen/I.1' },
    ])
  })

  it('names at most a hundred places for each of the two rule sets', async () => {
    const beperkingen = Array.from({ length: 150 }, () => ({ omschrijving: 1 }))
    const invoer = { aanvraag: trace.invoer.aanvraag, beperkingen }
    const { onbruikbaar } = await compare([reseal({ ...trace, invoer })])
    expect(onbruikbaar.eerste[0]!.bevindingen).toHaveLength(200)
  })

  it('names what each of the two refuses', async () => {
    const { oordelen: _, ...invoer } = trace.invoer
    const unknown = { 'I.9': { antwoord: 'ja' } }
    const { onbruikbaar } = await compare([
      reseal({ ...trace, invoer: { ...invoer, oordelen: unknown } }),
    ])
    const [first, second] = onbruikbaar.eerste[0]!.bevindingen
    expect(first?.tekst).toContain(`versie ${shipped.versie}`)
    expect(second?.tekst).toContain('versie 2.0.0')
  })
})

describe('the list of traces', () => {
  it('is capped, while all are counted', async () => {
    const { verschillen, onbruikbaar } = await compare([trace, trace, trace, null, null, null], 2)
    expect([verschillen.aantal, verschillen.eerste.length]).toEqual([3, 2])
    expect([onbruikbaar.aantal, onbruikbaar.eerste.length]).toEqual([3, 2])
  })

  it('has a thousand of a kind unless asked otherwise', async () => {
    const { onbruikbaar } = await compare(new Array(1001).fill(null))
    expect([onbruikbaar.aantal, onbruikbaar.eerste.length]).toEqual([1001, 1000])
  })
})

describe('a stream of traces', () => {
  it('is read one by one', async () => {
    const events: string[] = []
    async function* readLines() {
      for (const line of ['a', 'b', 'c']) {
        events.push(`read ${line}`)
        yield await Promise.resolve({
          get format() {
            events.push(`compare ${line}`)
            return line
          },
        })
      }
    }
    const { aantal } = await compare(readLines())
    expect(aantal).toBe(3)
    expect(events).toEqual(['a', 'b', 'c'].flatMap((line) => [`read ${line}`, `compare ${line}`]))
  })

  it('that breaks off makes the comparison fail', async () => {
    async function* readLines() {
      yield await Promise.resolve(trace)
      throw new Error('disk')
    }
    await expect(compare(readLines())).rejects.toThrow('disk')
  })
})
