import type { Beslistabel, Indeling } from './beslistabel-schema.js'
import type { ConditionFault } from './check-conditions.js'
import type { Hulptabel } from './hulptabel-schema.js'

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
  if (new Set(matrix.map(({ als }) => key(als))).size !== 2 ** axes.length) {
    faults.push({ path, message: 'does not have each combination of answers exactly once' })
  }
  return faults
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
  return [...faults, ...checkMatrix(indeling, new Set(tabel.stappen.map(({ id }) => id)))]
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
