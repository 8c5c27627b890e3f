import { renderJsonPointer } from '../../intake-profile/json-pointer.js'
import { REGIME_FILE, type RuleSet } from '../../rule-set/rule-set.js'
import { createBevinding, type RegelBevinding } from '../bevinding.js'
import { findStap } from '../find-stap.js'

interface PlacedVindplaats {
  readonly bestand: string
  readonly path: readonly PropertyKey[]
  readonly vindplaats: string
}

const KEY = 'vindplaats'

function listVindplaatsen(
  value: unknown,
  bestand: string,
  path: readonly PropertyKey[] = [],
): readonly PlacedVindplaats[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => {
    const place = [...path, key]
    return key === KEY && typeof member === 'string'
      ? [{ bestand, path: place, vindplaats: member.trim() }]
      : listVindplaatsen(member, bestand, place)
  })
}

const WORD = /[^\s(]+/g

/** The law is cited by the first letters of its name, as `Wsw` is. */
function abbreviate(wet: string): string {
  const [name = ''] = wet.split('(')
  return (name.match(WORD) ?? []).map((word) => word.charAt(0)).join('')
}

function checkVindplaats(
  { bestand, path, vindplaats }: PlacedVindplaats,
  bronnen: ReadonlySet<string>,
  files: RuleSet['files'],
): readonly RegelBevinding[] {
  const place = { bestand, stap: findStap(files[bestand], path) }
  const plaats = renderJsonPointer(path)
  if (vindplaats === '') return [createBevinding('VINDPLAATS_ONTBREEKT', place, { plaats })]
  const [bron = ''] = vindplaats.split(' ')
  return bronnen.has(bron) ? [] : [createBevinding('BRON_ONBEKEND', place, { plaats })]
}

/**
 * Proves that each vindplaats says something, and names a source of the regime or its law.
 *
 * Where one must stand, loading has seen to that.
 *
 * @param ruleSet - A checked rule set.
 * @returns The places that do not.
 */
export function proveBronnen({ files, regime }: RuleSet): readonly RegelBevinding[] {
  const bronnen = new Set([
    ...regime.bronnen.map(({ afkorting }) => afkorting),
    abbreviate(regime.wet),
  ])
  // the sources themselves say where they were published
  return Object.keys(files)
    .filter((bestand) => bestand !== REGIME_FILE)
    .flatMap((bestand) => listVindplaatsen(files[bestand], bestand))
    .flatMap((placed) => checkVindplaats(placed, bronnen, files))
}
