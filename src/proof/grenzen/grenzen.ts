import bewijsTeksten from '../../../rules/teksten/bewijs.json' with { type: 'json' }
import { aspectenParameters } from '../../facts/signalen-aspecten.js'
import { factVocabulary } from '../../facts/registry.js'
import { listLeaves, type Conditions } from '../../rule-set/conditions-schema.js'
import type { RuleSet } from '../../rule-set/rule-set.js'

/** A number at which an answer or a signaal can change. */
export interface Grens {
  /** Name of a parameter, or of a band with its bound, such as `prestatieband75`. */
  readonly naam: string
  readonly waarde: number
  /** The rule file that states it. */
  readonly bestand: string
}

const named = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined

function listConditions({ beslistabellen, signalen }: RuleSet): readonly Conditions[] {
  const sides = beslistabellen
    .flatMap(({ tabel }) => [...(tabel.begrippen ?? []), ...tabel.stappen])
    .flatMap(({ ja, nee }) => [ja.conditions, nee.conditions])
  const vermoedens = beslistabellen.flatMap(({ tabel }) =>
    tabel.stappen.flatMap((stap) => stap.vermoedens ?? []),
  )
  return [
    ...sides,
    ...[...vermoedens, ...signalen.voorwaardelijk].map((one) => one.conditions),
  ].flatMap((conditions) => (conditions === undefined ? [] : [conditions]))
}

/** Parameters that conditions compare with, or that facts and signalen need. */
function listUsedParameters(ruleSet: RuleSet): ReadonlySet<string> {
  const leaves = listConditions(ruleSet).flatMap((conditions) => listLeaves(conditions))
  return new Set([
    ...leaves.flatMap(({ leaf: { value } }) =>
      typeof value === 'object' && 'fact' in value ? [value.fact] : [],
    ),
    ...leaves.flatMap(({ leaf }) => named(factVocabulary.facts, leaf.fact)?.parameters ?? []),
    ...ruleSet.signalen.profielsignalen.flatMap(
      ({ feit }) => named(factVocabulary.signals, feit) ?? [],
    ),
    ...(ruleSet.aspectbanden?.werkervaring === undefined
      ? []
      : aspectenParameters.strijdigeAspecten),
  ])
}

function listBandGrenzen({ aspectbanden, regime }: RuleSet): readonly Grens[] {
  return Object.entries(aspectbanden?.banden ?? {}).flatMap(([field, { scores }]) => {
    const bounds = scores.flatMap(({ van, tot = Infinity }) => [van, tot])
    // the outer ends are those of the value itself
    const inner = new Set(bounds.filter((bound) => bound > 0 && bound < Infinity))
    const naam = named<string>(bewijsTeksten.banden, field) ?? field
    return [...inner].map((waarde) => ({
      naam: `${naam}${String(waarde)}`,
      waarde,
      bestand: regime.aspectbanden!,
    }))
  })
}

/**
 * Lists every number of a rule set at which an answer or a signaal can change.
 *
 * @param ruleSet - A checked rule set.
 * @returns The parameters that are used and the inner bounds of the bands, in the order of the files.
 */
export function listGrenzen(ruleSet: RuleSet): readonly Grens[] {
  const used = listUsedParameters(ruleSet)
  const parameters = Object.entries(ruleSet.parameters.parameters)
    .filter(([naam]) => used.has(naam))
    .map(([naam, { waarde }]) => ({ naam, waarde, bestand: ruleSet.regime.parameters }))
  return [...parameters, ...listBandGrenzen(ruleSet)]
}
