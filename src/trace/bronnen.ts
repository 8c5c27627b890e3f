import type { Answers, StapAntwoord } from '../beslistabel/answers.js'
import { memoize } from '../beslistabel/memoize.js'
import { unite } from '../facts/unite.js'

interface WithBronnen {
  readonly bronnen?: readonly string[] | undefined
}

function resolve(root: unknown, path: string): WithBronnen | undefined {
  let value = root
  for (const key of path.split('/').slice(1)) {
    value = (value as Record<string, unknown> | undefined)?.[key]
  }
  return value as WithBronnen | undefined
}

/** What stands behind the answer to a step. */
export interface StapBronnen {
  /** It rests on an oordeel, or its norm read at least one object. */
  readonly readSomething: boolean
  /** Ids of dossier entries in order, each once. */
  readonly bronnen: readonly string[]
}

/** Finds the sources behind a step: of its oordeel, else of the objects its norm read. */
export type ReadBronnen = (answered: StapAntwoord) => StapBronnen

/**
 * Makes the reader of sources for one profile, which finds those of a step or object once.
 *
 * @param answers - Everything about the profile.
 * @returns The reader.
 */
export function createBronnenReader(answers: Answers): ReadBronnen {
  const readObject = memoize(
    (path: string): readonly string[] => resolve(answers.profile, path)?.bronnen ?? [],
  )
  const readNorm = (id: string): StapBronnen => {
    const objects: (readonly string[])[] = []
    for (const { leaf } of answers.readNorm(id)?.question.unit.ja.leaves ?? []) {
      objects.push(answers.readFact(leaf.fact).objects)
    }
    const read = unite(objects)
    return { readSomething: read.length > 0, bronnen: unite(read.map(readObject)) }
  }
  const readStap = memoize((id: string): StapBronnen => {
    const { oordeel } = answers.readStap(id)
    return oordeel === undefined
      ? readNorm(id)
      : { readSomething: true, bronnen: unite([oordeel.bronnen ?? []]) }
  })
  return ({ stap }) => readStap(stap.id)
}
