import { describe, expect, it } from 'vitest'
import { factDefinitions, factVocabulary, signalDefinitions } from '../../src/facts/registry.js'
import {
  context,
  deriveFact,
  organisatorisch,
  profileWith,
  ruleSet,
  technisch,
  werkbegeleiding,
  werktempo,
  werktijd,
} from '../support/facts.js'

/** For each fact, what lacks in a profile that says nothing; none where a default is given. */
const missingByFact: Readonly<Record<string, string | undefined>> = {
  heeftBeperkingen: '/beperkingen',
  verblijftInBeschermdeWoonvorm: '/verblijf',
  dagenPsychiatrischZiekenhuis: '/verblijf',
  zmlkSchoolverlater: undefined,
  voorzieningenVastgesteld: undefined,
  voorzieningenLeeg: '/voorzieningen',
  werktempoVoorziening: '/voorzieningen',
  werkbegeleidingNodig: '/voorzieningen',
  technischAlgemeen: '/voorzieningen',
  dagdelenPerWerkdag: '/voorzieningen',
  functieniveauTenOpzichteVanGrens: '/voorzieningen',
  opleidingBegeleider: '/voorzieningen',
  cursusuren: '/voorzieningen',
  specialeKennis: '/voorzieningen',
  extraIntensiteit: '/voorzieningen',
  permanentAanwezig: '/voorzieningen',
  werktijdaandeel: '/voorzieningen',
  nergensBuitenSw: '/voorzieningen',
  eenmaligeKostenRatio: '/voorzieningen',
  structureleKostenRatio: '/voorzieningen',
  eenmaligeKostenIndividueelRatio: '/voorzieningen',
  structureleKostenIndividueelRatio: '/voorzieningen',
  eenmaligeKostenIndividueel: '/voorzieningen',
  structureleKostenZonderEenmalige: '/voorzieningen',
  structureleKostenWerktijd: '/voorzieningen',
  kanOpRustigePlek: '/functioneren/kanOpRustigePlek',
  kanEenvoudigsteFuncties: '/functioneren/kanEenvoudigsteFuncties',
  aaneengeslotenUren: '/functioneren/aaneengeslotenUren',
  prestatieplafond: '/functioneren/prestatieplafond',
  bblRelevant: '/scholingsaanbod',
  bblDeelname: '/scholingsaanbod',
  wswSpecifiekGaatVerder: '/scholingsaanbod',
  wswSpecifiekDeelname: '/scholingsaanbod',
}

const names = Object.keys(factDefinitions)

describe('factDefinitions', () => {
  it('has exactly these facts', () => {
    expect(names.sort()).toEqual(Object.keys(missingByFact).sort())
  })

  it.each(Object.entries(missingByFact))('absent is unknown: %s lacks %s', (name, missing) => {
    const fact = deriveFact(name)
    if (missing === undefined) {
      expect(fact.knowledge).toEqual({ kind: 'exact', value: false })
      expect(fact.missing).toEqual([])
    } else {
      expect(fact.knowledge).toEqual({ kind: 'unknown' })
      expect(fact.paths).toEqual([missing])
      expect(fact.missing).toEqual([missing])
    }
    expect(fact.objects).toEqual([])
  })

  it.each(names)('%s says by its type whether it has one value or several', (name) => {
    const voorzieningen = [
      technisch(),
      organisatorisch(),
      werktijd(),
      werktempo(),
      werkbegeleiding(),
    ]
    const { knowledge } = deriveFact(name, {
      voorzieningen,
      scholingsaanbod: [
        { soort: 'bbl', naam: 'lassen' },
        { soort: 'wsw-specifiek', naam: 'groen' },
      ],
    })
    expect(knowledge.kind === 'list').toBe(factDefinitions[name]!.lijst)
  })

  it('has texts in the shipped rule set for every fact', () => {
    expect(names.filter((name) => !(name in ruleSet.feiten.feiten))).toEqual([])
  })
})

describe('signalDefinitions', () => {
  it.each(Object.keys(signalDefinitions))('%s raises nothing on a silent profile', (name) => {
    expect(signalDefinitions[name]!(profileWith(), context)).toEqual([])
  })

  it('are all used by the shipped rule set', () => {
    const used = ruleSet.signalen.profielsignalen.map(({ feit }) => feit)
    expect(Object.keys(signalDefinitions).sort()).toEqual(used.sort())
  })
})

describe('factVocabulary', () => {
  it('is what rule files are checked against', () => {
    expect(Object.keys(factVocabulary.facts).sort()).toEqual(names.sort())
    expect(Object.keys(factVocabulary.signals).sort()).toEqual(
      Object.keys(signalDefinitions).sort(),
    )
  })
})
