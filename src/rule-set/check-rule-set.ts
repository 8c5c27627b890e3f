import { checkAspectbanden } from './check-aspectbanden.js'
import { checkConditions, type ConditionFault, type Scope } from './check-conditions.js'
import { checkHulptabel } from './check-hulptabel.js'
import { checkIndeling } from './check-indeling.js'
import { checkFormulier } from './check-formulier.js'
import { checkJaren } from './check-jaren.js'
import { checkNames } from './check-names.js'
import { checkPlaceholders } from './check-placeholders.js'
import { checkStappen } from './check-stappen.js'
import { checkTables } from './check-tables.js'
import { checkVermoedens } from './check-vermoedens.js'
import type { Conditions } from './conditions-schema.js'
import type { FactType, FactVocabulary } from './fact-type.js'
import type { Fault } from './fault.js'
import { listStapIds } from './list-names.js'
import { HANDICAPKLASSEN, type PlacedBeslistabel, type RuleSet } from './rule-set.js'

const ANTWOORD: FactType = { type: 'keuze', lijst: false, keuzes: ['ja', 'nee', 'onbekend'] }
const BEGRIP: FactType = { type: 'boolean', lijst: false }
const TELLING: FactType = { type: 'getal', lijst: false }

interface Sides {
  readonly ja: { readonly conditions?: Conditions | undefined }
  readonly nee: { readonly conditions?: Conditions | undefined }
}

const checkSides = (sides: Sides, path: readonly (string | number)[], scope: Scope) =>
  (['ja', 'nee'] as const).flatMap((side) => {
    const { conditions } = sides[side]
    return conditions === undefined
      ? []
      : checkConditions(conditions, [...path, side, 'conditions'], scope)
  })

/** Checks the begrippen of a table in order and adds each to what later conditions may name. */
function checkBegrippen({ tabel }: PlacedBeslistabel, facts: Map<string, FactType>, scope: Scope) {
  const faults: ConditionFault[] = []
  const addTellingen = () => {
    for (const { id, telt } of tabel.tellingen ?? []) {
      if (telt.every((begrip) => facts.has(begrip))) facts.set(id, TELLING)
    }
  }
  for (const [index, begrip] of (tabel.begrippen ?? []).entries()) {
    addTellingen()
    faults.push(...checkSides(begrip, ['begrippen', index], scope))
    if (facts.has(begrip.id)) {
      faults.push({ path: ['begrippen', index, 'id'], message: 'is the name of another fact' })
    }
    facts.set(begrip.id, BEGRIP)
  }
  addTellingen()
  return faults
}

function checkNorms({ tabel }: PlacedBeslistabel, scope: Scope, answers: Scope) {
  return tabel.stappen.flatMap((stap, index) => [
    ...checkSides(stap, ['stappen', index], scope),
    ...(stap.vermoedens ?? []).flatMap(({ conditions }, nummer) =>
      checkConditions(conditions, ['stappen', index, 'vermoedens', nummer, 'conditions'], answers),
    ),
  ])
}

const inFile = (file: string, faults: readonly ConditionFault[]): readonly Fault[] =>
  faults.map((fault) => ({ file, ...fault }))

function checkPlaces(
  feit: string,
  { signals }: FactVocabulary,
  { parameters }: Scope,
): readonly string[] {
  if (!Object.hasOwn(signals, feit)) return ['names no known list of places']
  return (signals[feit] ?? [])
    .filter((name) => !parameters.has(name))
    .map((name) => `needs the parameter ${name}`)
}

function checkSignalen(ruleSet: RuleSet, vocabulary: FactVocabulary, scope: Scope) {
  const stappen = new Set(listStapIds(ruleSet))
  const { voorwaardelijk, profielsignalen } = ruleSet.signalen
  return [
    ...voorwaardelijk.flatMap(({ stap, conditions }, index) => [
      ...checkConditions(conditions, ['voorwaardelijk', index, 'conditions'], scope),
      ...(stappen.has(stap)
        ? []
        : [{ path: ['voorwaardelijk', index, 'stap'], message: 'is not a step of this regime' }]),
    ]),
    ...profielsignalen.flatMap(({ feit }, index) =>
      checkPlaces(feit, vocabulary, scope).map((message) => ({
        path: ['profielsignalen', index, 'feit'],
        message,
      })),
    ),
  ]
}

/**
 * Finds everything in a rule set that spans several places and that the engine would misread.
 *
 * @param ruleSet - A rule set whose files each have the right shape.
 * @param vocabulary - The facts and lists of places that exist.
 * @returns The faults by file and in order; empty when the rule set can be used.
 */
export function checkRuleSet(ruleSet: RuleSet, vocabulary: FactVocabulary): readonly Fault[] {
  const { beslistabellen, hulptabel, regime } = ruleSet
  const facts = new Map(Object.entries(vocabulary.facts))
  const parameters = new Set(Object.keys(ruleSet.parameters.parameters))
  const scope: Scope = { facts, parameters, overKennis: false }
  const faults: Fault[] = []
  for (const placed of beslistabellen) {
    faults.push(...inFile(placed.bestand, checkBegrippen(placed, facts, scope)))
  }
  if (hulptabel !== undefined) {
    const keuzes = hulptabel.rijen.map(({ id }) => id)
    facts.set(HANDICAPKLASSEN, { type: 'keuze', lijst: true, keuzes })
  }
  const answered = listStapIds(ruleSet).map((id) => [id, ANTWOORD] as const)
  const answers: Scope = { facts: new Map([...facts, ...answered]), parameters, overKennis: true }
  for (const [index, placed] of beslistabellen.entries()) {
    const earlier = beslistabellen.slice(0, index).map(({ tabel }) => tabel)
    faults.push(
      ...inFile(placed.bestand, [
        ...checkStappen(placed.tabel, earlier),
        ...checkNorms(placed, scope, answers),
        ...checkIndeling(placed.tabel, hulptabel),
      ]),
    )
  }
  return [
    ...faults,
    ...inFile(regime.signalen, checkSignalen(ruleSet, vocabulary, answers)),
    ...checkVermoedens(beslistabellen),
    ...checkNames(ruleSet, vocabulary),
    ...checkJaren(ruleSet, vocabulary),
    ...checkHulptabel(ruleSet),
    ...checkFormulier(ruleSet),
    ...checkAspectbanden(ruleSet),
    ...checkTables(ruleSet, facts),
    ...checkPlaceholders(ruleSet),
  ]
}
