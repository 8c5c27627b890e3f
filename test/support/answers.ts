import type { Answers } from '../../src/beslistabel/answers.js'
import { createProgram } from '../../src/beslistabel/program.js'
import { walkBeslistabellen, type Walk } from '../../src/beslistabel/walk-beslistabel.js'
import { answerSync } from '../../src/evaluate.js'
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { context, profileWith, ruleSet } from './facts.js'

/** The shipped rule set, compiled. */
export const program = createProgram(ruleSet, context)

/** Works out the answers for a profile under the shipped rules. */
export const answersFor = (change: Partial<IntakeProfile>): Answers =>
  answerSync(program, profileWith(change))

/** Walks the shipped tables for a profile. */
export const walkFor = (change: Partial<IntakeProfile>): Walk =>
  walkBeslistabellen(answersFor(change))

/** Judgements written as `I.1 ja, I.2 nee`. */
export const oordelenOf = (antwoorden: string): NonNullable<IntakeProfile['oordelen']> =>
  Object.fromEntries(
    antwoorden
      .split(', ')
      .map((text) => text.split(' '))
      .map(([stap, antwoord]) => [
        stap!,
        { antwoord: antwoord as 'ja' | 'nee' | 'onbekend', motivering: 'Zie het rapport.' },
      ]),
  )

/** Judgements that lead through table I into the doelgroep. */
export const INTO_DOELGROEP = 'I.1 ja, I.2 ja, I.3 ja, I.4 nee, I.5 ja, I.6 ja'
