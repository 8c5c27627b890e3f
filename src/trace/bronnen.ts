import type { Answers, StapAntwoord } from '../beslistabel/answers.js'
import { memoize } from '../beslistabel/memoize.js'
import type { IntakeProfile } from '../intake-profile/intake-profile.js'
import { unite } from '../facts/unite.js'

interface WithBronnen {
  readonly bronnen?: readonly string[] | undefined
}

type Named = ReadonlyMap<string, readonly string[]>

/** Finds the objects of a profile that name sources: its parts, and the members of those. */
function indexBronnen(profile: IntakeProfile): Named {
  const named = new Map<string, readonly string[]>()
  const visit = (path: string, value: unknown) => {
    const { bronnen = [] } = value as WithBronnen
    if (bronnen.length > 0) named.set(path, bronnen)
  }
  for (const [part, value] of Object.entries(profile) as [string, unknown][]) {
    if (typeof value !== 'object' || value === null) continue
    visit(`/${part}`, value)
    for (const [key, member] of Object.entries(value)) {
      if (typeof member === 'object') visit(`/${part}/${key}`, member)
    }
  }
  return named
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
  const named = indexBronnen(answers.profile)
  const readNorm = (id: string): StapBronnen => {
    const objects: (readonly string[])[] = []
    for (const { leaf } of answers.readNorm(id)?.question.unit.ja.leaves ?? []) {
      const read = answers.readFact(leaf.fact).objects
      if (read.length > 0) objects.push(read)
    }
    const bronnen =
      named.size === 0 ? [] : unite(unite(objects).map((path) => named.get(path) ?? []))
    return { readSomething: objects.length > 0, bronnen }
  }
  const readStap = memoize((id: string): StapBronnen => {
    const { oordeel } = answers.readStap(id)
    return oordeel === undefined
      ? readNorm(id)
      : { readSomething: true, bronnen: unite([oordeel.bronnen ?? []]) }
  })
  return ({ stap }) => readStap(stap.id)
}
