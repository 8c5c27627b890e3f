import type { Fault } from './fault.js'
import type { Hulptabel, HulptabelRij } from './hulptabel-schema.js'
import { mainCodes } from './icidh.js'
import { listBegripIds } from './list-names.js'
import type { RuleSet } from './rule-set.js'

type Problem = Omit<Fault, 'file'>

function checkRows({ rijen }: Hulptabel, ruleSet: RuleSet): readonly Problem[] {
  const begrippen = listBegripIds(ruleSet)
  const categorieen = ruleSet.beslistabellen.flatMap(
    ({ tabel }) => tabel.indeling?.vanLichtNaarZwaar ?? [],
  )
  const ids = rijen.map(({ id }) => id)
  return rijen.flatMap(({ id, als, categorie }, index) => {
    const problems: Problem[] = []
    const refuse = (key: readonly string[], message: string) =>
      problems.push({ path: ['rijen', index, ...key], message })
    if (als !== undefined && !begrippen.includes(als.begrip)) {
      refuse(['als', 'begrip'], 'names no known begrip')
    }
    if (!categorieen.includes(categorie)) refuse(['categorie'], 'names no known categorie')
    if (ids.indexOf(id) !== index) refuse(['id'], 'is used twice')
    return problems
  })
}

/** Whether exactly one row holds whatever the answer to its begrip is. */
function decides(rows: readonly HulptabelRij[]): boolean {
  if (rows.length === 1) return rows[0]!.als === undefined
  const [first, second, ...rest] = rows.map(({ als }) => als)
  return (
    rest.length === 0 &&
    first !== undefined &&
    first.begrip === second?.begrip &&
    first.antwoord !== second.antwoord
  )
}

const rowsOf = (code: string, { rijen }: Hulptabel) =>
  rijen.filter(({ icidh }) => icidh !== 'overige' && mainCodes(icidh).includes(code))

function checkCodes(hulptabel: Hulptabel): readonly Problem[] {
  const remaining = hulptabel.rijen.filter(({ icidh }) => icidh === 'overige')
  const undecided = mainCodes(['10-99']).filter((code) => {
    const rows = rowsOf(code, hulptabel)
    return rows.length > 0 && !decides(rows)
  })
  return [
    ...(undecided.length === 0
      ? []
      : [
          {
            path: ['rijen'],
            message: `not in exactly one row whatever a begrip is: ${undecided.join(', ')}`,
          },
        ]),
    ...(decides(remaining)
      ? []
      : [{ path: ['rijen'], message: 'needs exactly one row for the remaining codes' }]),
  ]
}

function checkZmlk({ rijen, zmlkSchoolverlater }: Hulptabel): readonly Problem[] {
  return Object.entries(zmlkSchoolverlater ?? {})
    .filter(([, id]) => !rijen.some((rij) => rij.id === id))
    .map(([key]) => ({ path: ['zmlkSchoolverlater', key], message: 'names no row' }))
}

/**
 * Finds codes without a class or with two, and rows that name what does not exist.
 *
 * @param ruleSet - A rule set whose files each have the right shape.
 * @returns The faults; none where the regime has no hulptabel.
 */
export function checkHulptabel(ruleSet: RuleSet): readonly Fault[] {
  const { hulptabel, regime } = ruleSet
  if (hulptabel === undefined || regime.hulptabel === undefined) return []
  const file = regime.hulptabel
  return [...checkRows(hulptabel, ruleSet), ...checkCodes(hulptabel), ...checkZmlk(hulptabel)].map(
    (problem) => ({ file, ...problem }),
  )
}
