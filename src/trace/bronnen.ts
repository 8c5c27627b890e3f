import type { Answers, StapAntwoord } from '../beslistabel/answers.js'

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

/**
 * Lists the objects of the profile that the norm of a step read.
 *
 * @param answered - The answered step.
 * @param answers - Everything that was worked out for the profile.
 * @returns JSON Pointers, each once.
 */
export function listObjects({ norm }: StapAntwoord, answers: Answers): readonly string[] {
  const leaves = norm?.question.unit.ja.leaves ?? []
  return [...new Set(leaves.flatMap(({ leaf }) => answers.readFact(leaf.fact).objects))]
}

/**
 * Lists the dossier ids behind a step: of its oordeel, else of the objects its norm read.
 *
 * @param answered - The answered step.
 * @param answers - Everything that was worked out for the profile.
 * @returns The ids in order, each once.
 */
export function listBronnen(answered: StapAntwoord, answers: Answers): readonly string[] {
  if (answered.oordeel !== undefined) return [...new Set(answered.oordeel.bronnen ?? [])]
  const objects = listObjects(answered, answers)
  return [...new Set(objects.flatMap((path) => resolve(answers.profile, path)?.bronnen ?? []))]
}
