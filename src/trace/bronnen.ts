import type { Answers, StapAntwoord } from '../beslistabel/answers.js'
import { memoize } from '../beslistabel/memoize.js'
import type { ResolvedLeaf } from '../engine/unit.js'
import type { IntakeProfile } from '../intake-profile/intake-profile.js'
import { unite } from '../facts/unite.js'

interface WithBronnen {
  readonly bronnen?: readonly string[] | undefined
}

type Named = ReadonlyMap<string, readonly string[]>

function findBronnen(value: unknown): readonly string[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { bronnen } = value as WithBronnen
  return bronnen === undefined || bronnen.length === 0 ? undefined : bronnen
}

/** Finds the objects of a profile that name sources: its parts, and the members of those. */
function indexBronnen(profile: IntakeProfile): Named {
  const named = new Map<string, readonly string[]>()
  for (const part of Object.keys(profile) as (keyof IntakeProfile)[]) {
    const value = profile[part] as Readonly<Record<string, unknown>>
    if (typeof value !== 'object') continue
    const ofPart = findBronnen(value)
    if (ofPart !== undefined) named.set(`/${part}`, ofPart)
    for (const key of Object.keys(value)) {
      const ofMember = findBronnen(value[key])
      if (ofMember !== undefined) named.set(`/${part}/${key}`, ofMember)
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
  const readObjects = ({ leaf }: ResolvedLeaf) => answers.readFact(leaf.fact).objects
  const readNorm = (id: string): StapBronnen => {
    const { leaves = [] } = answers.readNorm(id)?.question.unit.ja ?? {}
    const readSomething = leaves.some((leaf) => readObjects(leaf).length > 0)
    if (named.size === 0) return { readSomething, bronnen: [] }
    const objects = unite(leaves.map(readObjects))
    return { readSomething, bronnen: unite(objects.map((path) => named.get(path) ?? [])) }
  }
  const readStap = memoize((id: string): StapBronnen => {
    const { oordeel } = answers.readStap(id)
    return oordeel === undefined
      ? readNorm(id)
      : { readSomething: true, bronnen: unite([oordeel.bronnen ?? []]) }
  })
  return ({ stap }) => readStap(stap.id)
}
