import type { Beslistabel, Indeling } from './beslistabel-schema.js'
import type { ConditionFault } from './check-conditions.js'
import type { Hulptabel } from './hulptabel-schema.js'
import { HANDICAPKLASSEN } from './rule-set.js'

type Faults = readonly ConditionFault[]

const key = (als: Readonly<Record<string, string>>) =>
  Object.entries(als)
    .map(([stap, antwoord]) => `${stap}=${antwoord}`)
    .sort()
    .join()

function checkMatrix({ matrix }: Indeling, stappen: ReadonlySet<string>): Faults {
  const path = ['indeling', 'matrix']
  const axes = Object.keys(matrix[0]!.als)
  const faults: ConditionFault[] = matrix.flatMap(({ als }, index) =>
    Object.keys(als).length === axes.length && axes.every((axis) => axis in als)
      ? []
      : [
          {
            path: [...path, index, 'als'],
            message: 'does not name the same steps as the first cell',
          },
        ],
  )
  if (axes.some((axis) => !stappen.has(axis))) {
    faults.push({ path, message: 'names a step that this beslistabel does not have' })
  }
  const cells = new Set(matrix.map(({ als }) => key(als)))
  if (cells.size !== 2 ** axes.length || cells.size !== matrix.length) {
    faults.push({ path, message: 'does not have each combination of answers exactly once' })
  }
  return faults
}

function checkAPriori({ aPriori }: Indeling, stappen: ReadonlySet<string>): Faults {
  if (aPriori === undefined) return []
  const path = ['indeling', 'aPriori']
  const bijstelling = (aPriori.bijstelling ?? []).flatMap(({ als, wordt, hoogstens }, index) => {
    const place = [...path, 'bijstelling', index]
    const unknown = Object.keys(als).filter((stap) => !stappen.has(stap))
    return [
      ...unknown.map((stap) => ({
        path: [...place, 'als', stap],
        message: 'is a step that this beslistabel does not have',
      })),
      ...((wordt === undefined) === (hoogstens === undefined)
        ? [{ path: place, message: 'states both of its effects, or neither' }]
        : []),
    ]
  })
  return aPriori.feit === HANDICAPKLASSEN
    ? bijstelling
    : [{ path: [...path, 'feit'], message: `can only be ${HANDICAPKLASSEN}` }, ...bijstelling]
}

function listCategorieen({ matrix, aPriori }: Indeling) {
  const bijstelling = aPriori?.bijstelling ?? []
  return [
    ...matrix.map(({ categorie }, index) => ({ categorie, path: ['indeling', 'matrix', index] })),
    ...bijstelling.flatMap(({ wordt, hoogstens }, index) =>
      [wordt, hoogstens].flatMap((categorie) =>
        categorie === undefined
          ? []
          : [{ categorie, path: ['indeling', 'aPriori', 'bijstelling', index] }],
      ),
    ),
  ]
}

function checkIndelingOf(tabel: Beslistabel, indeling: Indeling, hulptabel?: Hulptabel): Faults {
  const categorieen = indeling.vanLichtNaarZwaar
  const declared = tabel.uitkomst[indeling.uitkomst] ?? []
  const faults: ConditionFault[] = []
  if (tabel.verloop !== 'alle') {
    faults.push({ path: ['verloop'], message: 'a beslistabel with an indeling answers all steps' })
  }
  if (declared.join() !== categorieen.join()) {
    faults.push({ path: ['indeling', 'vanLichtNaarZwaar'], message: 'differs from the uitkomst' })
  }
  if (indeling.aPriori !== undefined && hulptabel === undefined) {
    faults.push({ path: ['indeling', 'aPriori'], message: 'needs a hulptabel' })
  }
  for (const { categorie, path } of listCategorieen(indeling)) {
    if (!categorieen.includes(categorie)) faults.push({ path, message: 'names no known categorie' })
  }
  const stappen = new Set(tabel.stappen.map(({ id }) => id))
  return [...faults, ...checkMatrix(indeling, stappen), ...checkAPriori(indeling, stappen)]
}

/**
 * Finds what is wrong with the way a beslistabel arrives at its category.
 *
 * @param tabel - The beslistabel.
 * @param hulptabel - The hulptabel of the regime, where it has one.
 * @returns The faults in order.
 */
export function checkIndeling(tabel: Beslistabel, hulptabel?: Hulptabel): Faults {
  if (tabel.indeling !== undefined) return checkIndelingOf(tabel, tabel.indeling, hulptabel)
  return tabel.verloop === 'alle'
    ? [{ path: ['verloop'], message: 'answers all steps, but has no indeling to decide' }]
    : []
}
