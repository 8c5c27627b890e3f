import { describe, expect, it } from 'vitest'
import { evaluate, loadRegime, type DecisionTrace } from '../../../src/index.js'
import type { Beslispad } from '../../../src/report/beslispad/beslispad.js'
import { describeBeslispad } from '../../../src/report/beslispad/describe-beslispad.js'
import { findRules, type RapportOptions } from '../../../src/report/rapport/find-rules.js'
import { oordelenOf } from '../../support/answers.js'
import { listRoute } from '../../support/describe-trace.js'
import { ruleSet } from '../../support/facts.js'
import { loadPraktijkcases } from '../../support/fixtures.js'
import { changed, file, set } from '../../support/rule-files.js'
import { tinyRuleFiles } from '../../support/tiny-regime.js'
import { gevallen } from '../rapport-gevallen.js'

const describeFor = (trace: DecisionTrace, options: RapportOptions = {}) =>
  describeBeslispad(findRules(trace, options))

const knopenOf = ({ tabellen }: Beslispad) => tabellen.flatMap(({ knopen }) => knopen)

/** The steps walked with the label of the exit taken, as `I.5 nee`; a category has no label. */
const routeOf = (pad: Beslispad) =>
  knopenOf(pad).flatMap(({ nummer, volgorde, uitgangen }) => {
    const taken = uitgangen.filter(({ gelopen }) => gelopen)
    if (volgorde === undefined) return taken.map(({ label }) => `${nummer} not walked: ${label}`)
    return taken.map(({ label }) => `${nummer} ${label}`.trimEnd())
  })

const endOf = (pad: Beslispad, id: string) =>
  pad.tabellen
    .find((tabel) => tabel.id === id)!
    .knopen.flatMap(({ uitgangen }) => uitgangen)
    .filter(({ gelopen, einde }) => gelopen && einde !== undefined)
    .map(({ einde }) => einde!.join(', '))

const traces = loadPraktijkcases()
  .filter(({ fixture }) => fixture.verwacht.route.length > 0)
  .map(({ file: name, fixture }) => [name, evaluate(fixture.profiel)] as const)

const isStap = (entry: string) => !entry.startsWith('Categorie')

describe('the ways through the tables', () => {
  it.each(traces)('mark the route of the trace and nothing else: %s', (_name, trace) => {
    for (const options of [{}, { regimes: [] }]) {
      const pad = describeFor(trace, options)
      expect(routeOf(pad).filter(isStap)).toEqual(listRoute(trace))
      const numbers = knopenOf(pad).flatMap(({ volgorde }) => volgorde ?? [])
      expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    }
  })

  it('have every step of every table, and the categories', () => {
    const pad = describeFor(gevallen.afgewezen)
    expect(pad.volledig).toBe(true)
    expect(pad.tabellen.map(({ id }) => id)).toEqual(['I', 'II', 'III', 'IV'])
    const stappen = ruleSet.beslistabellen.flatMap(({ tabel }) => tabel.stappen)
    const named = knopenOf(pad).filter(({ nummer }) => isStap(nummer))
    expect(named.map(({ nummer, tekst }) => [nummer, tekst])).toEqual(
      stappen.map(({ id, vraag }) => [id, vraag]),
    )
    const ends = knopenOf(pad).find(({ nummer }) => !isStap(nummer))!.uitgangen
    expect(ends.map(({ einde }) => einde)).toEqual([
      ['categorie licht'],
      ['categorie matig'],
      ['categorie ernstig'],
    ])
  })

  it('end where the trace ends', () => {
    const pad = describeFor(gevallen.beslist)
    expect(['I', 'II', 'III', 'IV'].map((id) => endOf(pad, id))).toEqual([
      ['in de doelgroep'],
      ['categorie licht'],
      ['scholing in de bbl'],
      ['geen begeleid werken'],
    ])
    expect(endOf(describeFor(gevallen.afgewezen), 'I')).toEqual([
      'niet in de doelgroep, onder de ondergrens, naar zorgvoorziening',
    ])
  })

  it('have an end of their own where an answer is unknown', () => {
    const pad = describeFor(evaluate({ aanvraag: { datum: '2001-06-06' } }))
    expect(routeOf(pad)).toEqual(['I.1 onbekend'])
    expect(endOf(pad, 'I')).toEqual(['de tabel stopt hier'])
    expect(endOf(describeFor(gevallen.onbeslist), 'II')).toEqual(['de tabel stopt hier'])
  })

  it.each([
    [
      'beslist',
      'II',
      'In woorden: II.1 nee, II.2 ja, II.3 ja, II.4 nee, II.5 nee. Uitkomst: categorie licht.',
    ],
    [
      'onbeslist',
      'II',
      'In woorden: II.1 nee, II.2 ja, II.3 nee, II.4 ja, II.5 onbekend. De categorie staat niet vast.',
    ],
    ['onbeslist', 'III', 'In woorden: III.1 nee, III.3 nee. Uitkomst: geen scholing.'],
    ['afgewezen', 'II', 'Deze tabel is niet bereikt.'],
  ] as const)('tell the route in words: %s, table %s', (naam, id, woorden) => {
    const { tabellen } = describeFor(gevallen[naam])
    expect(tabellen.find((tabel) => tabel.id === id)?.woorden).toBe(woorden)
  })

  it('tell in words that a table stopped', () => {
    const { tabellen } = describeFor(evaluate({ aanvraag: { datum: '2001-06-06' } }))
    expect(tabellen[0]!.woorden).toBe(
      'In woorden: I.1 onbekend. Daar stopt de tabel, want het antwoord is onbekend.',
    )
  })
})

describe('a step whose answers lead to the same step', () => {
  const exit = (side: string) => set(file.doelgroep, `/stappen/1/${side}/naar`, 'I.3')
  const regimes = [
    loadRegime(
      changed(exit('ja'), exit('nee'), set(file.doelgroep, '/stappen/1/nee/uitkomst', undefined)),
    ),
  ]
  const exitsFor = (oordelen: string) => {
    const profile = { aanvraag: { datum: '2001-06-06' }, oordelen: oordelenOf(oordelen) }
    return knopenOf(describeFor(evaluate(profile, { regimes }), { regimes }))[1]!.uitgangen
  }

  it('has one arrow, with the answer where it was walked', () => {
    expect(exitsFor('I.1 nee')).toEqual([{ label: 'ja of nee', gelopen: false, naar: 2 }])
    expect(exitsFor('I.1 ja, I.2 nee')).toEqual([{ label: 'nee', gelopen: true, naar: 2 }])
  })
})

describe('the rule set of a trace', () => {
  const walkedOnly = (pad: Beslispad) => {
    expect(pad.volledig).toBe(false)
    expect(pad.uitleg).toContain('Alleen de gezette stappen zijn getekend')
    expect(knopenOf(pad).every(({ volgorde }) => volgorde !== undefined)).toBe(true)
    expect(knopenOf(pad).every(({ uitgangen }) => uitgangen.length === 1)).toBe(true)
  }

  it('may be one of the caller', () => {
    const regimes = [loadRegime(tinyRuleFiles)]
    const oordelen = oordelenOf('1 ja, 2 ja, 3 ja, 4 nee, 5 ja, 6 ja, 7 ja, 8 nee, 9 nee')
    const trace = evaluate({ aanvraag: { datum: '2010-05-01' }, oordelen }, { regimes })
    const pad = describeFor(trace, { regimes })
    expect(pad.volledig).toBe(true)
    expect(routeOf(pad).filter(isStap)).toEqual(listRoute(trace))
    walkedOnly(describeFor(trace))
  })

  it('is not needed to draw the category that was reached', () => {
    const [, second] = describeFor(gevallen.beslist, { regimes: [] }).tabellen
    expect(second!.knopen.at(-1)).toEqual({
      nummer: 'Categorie',
      tekst: '',
      volgorde: 12,
      uitgangen: [{ label: '', gelopen: true, einde: ['categorie licht'] }],
    })
  })

  it('is not there where only its version differs', () => {
    const { regime } = gevallen.beslist
    walkedOnly(describeFor({ ...gevallen.beslist, regime: { ...regime, versie: '9.9.9' } }))
  })

  it('is not there where only its hash differs', () => {
    const regimes = [loadRegime(changed(set(file.regime, '/titel', 'Ander besluit')))]
    walkedOnly(describeFor(gevallen.beslist, { regimes }))
  })

  it('does not count where an edited trace names a step it does not have', () => {
    const [first, ...others] = gevallen.afgewezen.tabellen
    const stappen = first!.stappen.map((stap) => ({ ...stap, id: `${stap.id}x` }))
    walkedOnly(
      describeFor({ ...gevallen.afgewezen, tabellen: [{ ...first!, stappen }, ...others] }),
    )
  })
})
