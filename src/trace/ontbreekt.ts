import type { Answers, StapAntwoord } from '../beslistabel/answers.js'
import { listMissing } from '../beslistabel/begrip-fact.js'
import type { WalkedBeslistabel } from '../beslistabel/walk-beslistabel.js'
import { JUDGEMENT } from '../facts/fact.js'
import { unite } from '../facts/unite.js'
import type { Ontbrekend } from './decision-trace.js'
import { oordeelPath } from './oordeel-path.js'

const toPattern = (path: string) => path.replace(/\/\d+(?=\/)/g, '/*')

function missingOfStap(
  { stap, antwoord, oordeel }: StapAntwoord,
  answers: Answers,
): readonly string[] {
  if (antwoord !== 'onbekend') return []
  const norm = answers.readNorm(stap.id)
  if (oordeel !== undefined || norm === undefined) return [oordeelPath(stap.id)]
  const paths = listMissing(norm, answers.readFact).map((path) =>
    path === JUDGEMENT ? oordeelPath(stap.id) : path,
  )
  return unite([paths])
}

/**
 * Lists what unanswered steps still need.
 *
 * @param tabellen - The tables that were walked.
 * @param answers - Everything that was worked out for the profile.
 * @returns Step, path and question, in walking order, each pair once.
 */
export function listOntbreekt(
  tabellen: readonly WalkedBeslistabel[],
  answers: Answers,
): readonly Ontbrekend[] {
  const { vragen } = answers.program.ruleSet.feiten
  const ontbreekt: Ontbrekend[] = []
  for (const { tabel, stappen, indeling } of tabellen) {
    for (const { answered } of stappen) {
      for (const pad of missingOfStap(answered, answers)) {
        const vraag = vragen[toPattern(pad)] ?? answered.stap.vraag
        ontbreekt.push({ stap: answered.stap.id, pad, vraag })
      }
    }
    if (indeling?.categorie === null) {
      const { vraag } = indeling.indeling
      ontbreekt.push({ stap: tabel.id, pad: oordeelPath(tabel.id), vraag })
    }
  }
  return ontbreekt
}
