import type { Answers } from '../../src/beslistabel/answers.js'
import type { WalkedBeslistabel } from '../../src/beslistabel/walk-beslistabel.js'
import { walkBeslistabellen } from '../../src/beslistabel/walk-beslistabel.js'
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { answerSync } from '../../src/evaluate.js'
import { program } from './answers.js'

type Entry = readonly [string, string]

const listComparisons = (id: string, answers: Answers): readonly Entry[] =>
  (answers.readNorm(id)?.answer.ja.leaves ?? []).flatMap((truth, index) =>
    truth === null ? [] : [[`${id} vergelijking ${index}`, String(truth)] as const],
  )

const listStappen = ({ stappen }: WalkedBeslistabel, answers: Answers): readonly Entry[] =>
  stappen.flatMap(({ answered: { stap, antwoord, grondslag } }) => [
    ...(grondslag === 'norm' ? [[stap.id, antwoord] as const] : []),
    ...listComparisons(stap.id, answers),
  ])

const listBegrippen = ({ tabel }: WalkedBeslistabel, answers: Answers): readonly Entry[] =>
  (tabel.begrippen ?? []).flatMap(({ id }) => {
    const { knowledge } = answers.readFact(id)
    return knowledge.kind === 'exact' ? [[id, String(knowledge.value)] as const] : []
  })

// a vermoeden may be refuted by what becomes known, and so may a category that rests on one
const listCategorie = ({ tabel, stappen, indeling }: WalkedBeslistabel): readonly Entry[] => {
  const berekend = indeling?.berekend ?? null
  const presumed = stappen.some(({ answered }) => answered.grondslag === 'vermoeden')
  return berekend === null || presumed ? [] : [[tabel.id, berekend]]
}

/** What is certain by norm: the answers of walked steps, their comparisons, letters and category. */
export function listDefinite(profile: IntakeProfile): ReadonlyMap<string, string> {
  const answers = answerSync(program, profile)
  return new Map(
    walkBeslistabellen(answers).tabellen.flatMap((walked) => [
      ...listStappen(walked, answers),
      ...listBegrippen(walked, answers),
      ...listCategorie(walked),
    ]),
  )
}
