import { answerSync } from '../../evaluate.js'
import type { Knowledge, Known } from '../../facts/fact.js'
import type { IntakeProfile } from '../../intake-profile/intake-profile.js'
import type { PreparedRegime } from '../../regime.js'
import type { RegelGetuige } from '../bevinding.js'
import { listUnitLeaves } from '../cases/base-facts.js'
import { mergeProfiles } from './merge-profiles.js'
import { createRouteInto, createRouteTo } from './route.js'
import type { Vraag } from '../cases/vragen.js'

function writeKnown(known: Known): unknown {
  switch (known.kind) {
    case 'exact':
      return known.value
    case 'range':
      return {
        van: known.min,
        tot: known.max === Infinity ? null : known.max,
        zonderVan: known.minOpen,
        zonderTot: known.maxOpen,
      }
    case 'oneOf':
      return { mogelijk: known.values }
    case 'unknown':
      return null
  }
}

const writeKnowledge = (knowledge: Knowledge): unknown =>
  knowledge.kind === 'list' ? knowledge.items.map(writeKnown) : writeKnown(knowledge)

/**
 * Makes a witness of facts alone.
 *
 * @param feiten - What is known of each.
 * @returns The witness, without a profile.
 */
export const createFeitenGetuige = (feiten: ReadonlyMap<string, Knowledge>): RegelGetuige => ({
  feiten: Object.fromEntries(
    [...feiten].map(([name, knowledge]) => [name, writeKnowledge(knowledge)]),
  ),
})

/**
 * Makes a witness of a profile, in which the experts lead the way to the step.
 *
 * @param profile - The profile.
 * @param vraag - The question that it is about.
 * @param regime - The regime.
 * @returns The witness, with the facts that the question reads.
 */
export function createGetuige(
  profile: IntakeProfile,
  { question, stap, bestand }: Vraag,
  regime: PreparedRegime,
): RegelGetuige {
  const answers = answerSync(regime.program, profile)
  const names = new Set(listUnitLeaves(question.unit).map(({ leaf }) => leaf.fact))
  const feiten = new Map([...names].map((name) => [name, answers.readFact(name).knowledge]))
  const { ruleSet } = regime
  const { tabel } = ruleSet.beslistabellen.find((placed) => placed.bestand === bestand)!
  const route = stap === null ? createRouteInto(tabel, ruleSet) : createRouteTo(stap, ruleSet)
  return { ...createFeitenGetuige(feiten), profiel: mergeProfiles(profile, route) }
}
