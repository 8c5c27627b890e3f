import type { Beperking, IntakeProfile } from '../intake-profile/intake-profile.js'
import type { HulptabelRij } from '../rule-set/hulptabel-schema.js'
import { mainCode } from '../rule-set/icidh.js'
import type { HulptabelIndex } from './fact-context.js'
import { exact, JUDGEMENT, UNKNOWN, type Fact } from './fact.js'
import { place, type ListItem, type Placed } from './read.js'

/** Reads the fact of a begrip by its id. */
export type ReadBegrip = (id: string) => Fact

function possibleRows(rows: readonly HulptabelRij[], readBegrip: ReadBegrip) {
  return rows.filter(({ als }) => {
    if (als === undefined) return true
    const { knowledge } = readBegrip(als.begrip)
    return knowledge.kind !== 'exact' || knowledge.value === (als.antwoord === 'ja')
  })
}

function klasseItem(rows: readonly HulptabelRij[], path: string, readBegrip: ReadBegrip): ListItem {
  const possible = possibleRows(rows, readBegrip)
  const begrippen = [...new Set(rows.flatMap(({ als }) => (als ? [als.begrip] : [])))]
  const paths = [path, ...begrippen.flatMap((id) => readBegrip(id).paths)]
  if (possible.length === 1) return { known: exact(possible[0]!.id), paths, missing: [] }
  const missing = begrippen.flatMap((id) => readBegrip(id).missing)
  return {
    known: { kind: 'oneOf', values: possible.map(({ id }) => id) },
    paths,
    missing: missing.length > 0 ? missing : [path],
  }
}

function codeItem(
  code: string,
  path: string,
  { rowsByCode, remainingRows, outside }: HulptabelIndex,
  readBegrip: ReadBegrip,
): ListItem {
  const main = mainCode(code)
  if (outside.has(main)) return { known: UNKNOWN, paths: [path], missing: [JUDGEMENT] }
  return klasseItem(rowsByCode.get(main) ?? remainingRows, path, readBegrip)
}

function beperkingItems(
  { item, path }: Placed<Beperking>,
  index: HulptabelIndex,
  readBegrip: ReadBegrip,
): ListItem[] {
  const codes = item.icidh ?? []
  if (codes.length > 0) {
    return codes.map((code, nummer) => codeItem(code, `${path}/icidh/${nummer}`, index, readBegrip))
  }
  if (item.aard === undefined) {
    return [{ known: UNKNOWN, paths: [`${path}/icidh`], missing: [`${path}/icidh`] }]
  }
  const rows = index.hulptabel.rijen.filter(({ aard }) => aard === item.aard)
  const read = klasseItem(rows, `${path}/aard`, readBegrip)
  // the aard is known; what would settle the class is a code
  return [
    { ...read, missing: read.missing.map((m) => (m === `${path}/aard` ? `${path}/icidh` : m)) },
  ]
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
  { beperkingen, verblijf }: IntakeProfile,
  index: HulptabelIndex,
  readBegrip: ReadBegrip,
): Fact {
  const placed = place(beperkingen ?? [], '/beperkingen')
  const missing = beperkingen === undefined ? ['/beperkingen'] : [JUDGEMENT]
  const items =
    placed.length === 0
      ? [{ known: UNKNOWN, paths: ['/beperkingen'], missing }]
      : placed.flatMap((beperking) => beperkingItems(beperking, index, readBegrip))
  return {
    knowledge: { kind: 'list', items: items.map(({ known }) => known) },
    paths: [...new Set(items.flatMap(({ paths }) => paths))],
    missing: [...new Set(items.flatMap((item) => item.missing))],
    objects: [
      ...placed.map(({ path }) => path),
      ...place(verblijf ?? [], '/verblijf').map(({ path }) => path),
    ],
  }
}
