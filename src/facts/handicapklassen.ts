import type { Beperking, IntakeProfile } from '../intake-profile/intake-profile.js'
import type { HulptabelRij } from '../rule-set/hulptabel-schema.js'
import { mainCode } from '../rule-set/icidh.js'
import type { HulptabelIndex } from './fact-context.js'
import { exact, JUDGEMENT, UNKNOWN, type Fact, type Known } from './fact.js'
import { pointTo } from './pointer.js'
import { createFact, pathsOf, place, type ListItem, type Placed } from './read.js'
import { unite } from './unite.js'

/** Reads the fact of a begrip by its id. */
export type ReadBegrip = (id: string) => Fact

/** What the class of one code or beperking is read from. */
interface Reading {
  /** The rows it can be in; undefined where it can be in any. */
  readonly rows: readonly HulptabelRij[] | undefined
  readonly path: string
  /** What would settle it. */
  readonly lacks: string
}

function readCode(
  code: string,
  path: string,
  { rowsByCode, remainingRows, outside }: HulptabelIndex,
): Reading {
  const main = mainCode(code)
  return outside.has(main)
    ? { rows: undefined, path, lacks: JUDGEMENT }
    : { rows: rowsByCode.get(main) ?? remainingRows, path, lacks: path }
}

function readBeperking(
  { item: { icidh = [], aard }, path }: Placed<Beperking>,
  index: HulptabelIndex,
): readonly Reading[] {
  if (icidh.length > 0) {
    return place(icidh, pointTo(path, 'icidh')).map((code) => readCode(code.item, code.path, index))
  }
  const lacks = pointTo(path, 'icidh')
  return aard === undefined
    ? [{ rows: undefined, path: lacks, lacks }]
    : [{ rows: index.rowsByAard.get(aard), path: pointTo(path, 'aard'), lacks }]
}

function readAll({ beperkingen }: IntakeProfile, index: HulptabelIndex): readonly Reading[] {
  const path = '/beperkingen'
  if (beperkingen === undefined) return [{ rows: undefined, path, lacks: path }]
  return beperkingen.length === 0
    ? [{ rows: undefined, path, lacks: JUDGEMENT }]
    : place(beperkingen, path).flatMap((placed) => readBeperking(placed, index))
}

function toKnown({ rows }: Reading, readBegrip: ReadBegrip): Known {
  if (rows === undefined) return UNKNOWN
  const possible = rows.filter(({ als }) => {
    if (als === undefined) return true
    const { knowledge } = readBegrip(als.begrip)
    return knowledge.kind !== 'exact' || knowledge.value === (als.antwoord === 'ja')
  })
  return possible.length === 1
    ? exact(possible[0]!.id)
    : { kind: 'oneOf', values: possible.map(({ id }) => id) }
}

const listBegrippen = ({ rows = [] }: Reading): readonly string[] => {
  const begrippen: string[] = []
  for (const { als } of rows) if (als !== undefined) begrippen.push(als.begrip)
  return begrippen
}

function traceReading(reading: Reading, known: Known, readBegrip: ReadBegrip) {
  const { path, lacks } = reading
  const begrippen = listBegrippen(reading).map(readBegrip)
  const missing = begrippen.flatMap((begrip) => begrip.missing)
  const open = missing.length > 0 ? missing : [lacks]
  return {
    paths: [path, ...begrippen.flatMap((begrip) => begrip.paths)],
    missing: known.kind === 'exact' ? [] : open,
  } satisfies ListItem
}

/**
 * Looks up the class of every impairment in the hulptabel.
 *
 * One value per ICIDH main code, or one per beperking without a code. No recorded beperking
 * counts as one of unknown class.
 *
 * @param profile - A checked profile.
 * @param index - The hulptabel of the regime.
 * @param readBegrip - Reads the begrippen that rows depend on.
 * @returns A list fact whose values are ids of rows.
 * @see Bisw bijlage II, hulptabel voor a priori indeling.
 */
export function lookupHandicapklassen(
  profile: IntakeProfile,
  index: HulptabelIndex,
  readBegrip: ReadBegrip,
): Fact {
  const readings = readAll(profile, index)
  const items = readings.map((reading) => toKnown(reading, readBegrip))
  return createFact({ kind: 'list', items }, () => {
    const traced = readings.map((reading, nummer) =>
      traceReading(reading, items[nummer]!, readBegrip),
    )
    return {
      paths: unite(traced.map(({ paths }) => paths)),
      missing: unite(traced.map(({ missing }) => missing)),
      begrippen: unite(readings.map(listBegrippen)),
      objects: [
        ...pathsOf(place(profile.beperkingen ?? [], '/beperkingen')),
        ...pathsOf(place(profile.verblijf ?? [], '/verblijf')),
      ],
    }
  })
}
