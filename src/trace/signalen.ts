import type { Answers, StapAntwoord } from '../beslistabel/answers.js'
import type { WalkedBeslistabel } from '../beslistabel/walk-beslistabel.js'
import { signalDefinitions } from '../facts/registry.js'
import type { ReadBronnen } from './bronnen.js'
import { compareTexts } from './compare-texts.js'
import type { Signaal } from './decision-trace.js'
import { listStapSignalen } from './stap-signalen.js'
import type { Wording } from './wording.js'

function listVoorwaardelijk(
  tabellen: readonly WalkedBeslistabel[],
  { program, ask }: Answers,
): readonly Signaal[] {
  const walked = new Map<string, StapAntwoord>()
  for (const { stappen } of tabellen) {
    for (const { answered } of stappen) walked.set(answered.stap.id, answered)
  }
  const signalen: Signaal[] = []
  for (const { signaal, question } of program.signalen) {
    const { code, ernst, stap, antwoord, grondslag, pad, tekst } = signaal
    const answered = walked.get(stap)
    const raised =
      answered !== undefined &&
      (antwoord === undefined || answered.antwoord === antwoord) &&
      (grondslag === undefined || answered.grondslag === grondslag) &&
      ask(question).answer.ja.holds
    if (raised) signalen.push({ code, ernst, stap, pad, tekst })
  }
  return signalen
}

function listProfiel({ program, profile }: Answers): readonly Signaal[] {
  const signalen: Signaal[] = []
  for (const { code, ernst, feit, tekst } of program.ruleSet.signalen.profielsignalen) {
    for (const pad of signalDefinitions[feit]!(profile, program.context)) {
      signalen.push({ code, ernst, pad, tekst })
    }
  }
  return signalen
}

/**
 * Lists every signaal: by step (none first), code and path.
 *
 * @param tabellen - The tables that were walked.
 * @param answers - Everything about the profile.
 * @param readBronnen - Finds the sources behind a step.
 * @param wording - The wording of the regime.
 * @returns The signalen, sorted.
 */
export const listSignalen = (
  tabellen: readonly WalkedBeslistabel[],
  answers: Answers,
  readBronnen: ReadBronnen,
  wording: Wording,
): readonly Signaal[] =>
  [
    ...listProfiel(answers),
    ...listStapSignalen(tabellen, answers, readBronnen, wording),
    ...listVoorwaardelijk(tabellen, answers),
  ].sort(
    (a, b) =>
      compareTexts(a.stap ?? '', b.stap ?? '') ||
      compareTexts(a.code, b.code) ||
      compareTexts(a.pad, b.pad),
  )
