import { createAnswers, type Answers } from './beslistabel/answers.js'
import type { Program } from './beslistabel/program.js'
import type { Question } from './beslistabel/question.js'
import { walkBeslistabellen, type Walk } from './beslistabel/walk-beslistabel.js'
import { runUnit } from './engine/engine-run.js'
import type { UnitAnswer } from './engine/unit.js'
import type { IntakeProfile } from './intake-profile/intake-profile.js'
import { prepare, type EvaluateOptions } from './prepare.js'
import type { PreparedRegime } from './regime.js'
import { buildTrace } from './trace/build-trace.js'
import type { DecisionTrace } from './trace/decision-trace.js'

/**
 * Makes the answers for a checked profile readable, by the compiled rules.
 *
 * @param program - The compiled rule set.
 * @param profile - A profile that the schema of the regime accepted.
 * @returns The answers, worked out when first asked for.
 */
export const answerSync = (program: Program, profile: IntakeProfile): Answers =>
  createAnswers(program, profile, (question, read) => question.answer(read))

async function answerThroughEngine(program: Program, profile: IntakeProfile): Promise<Answers> {
  const given = new Map<Question, UnitAnswer>()
  const answers = createAnswers(program, profile, (question) => given.get(question)!)
  for (const question of program.questions) {
    given.set(question, await runUnit(question.unit, (name) => answers.readFact(name).knowledge))
  }
  return answers
}

function seal(walk: Walk, answers: Answers, regime: PreparedRegime): DecisionTrace {
  const trace = buildTrace(walk, answers, regime)
  return { ...trace, sha256: regime.hashTrace(trace) }
}

/**
 * Walks the beslistabellen for one profile.
 *
 * Equal profiles give equal traces: nothing is read from the clock, the network or an earlier
 * call, and the profile is left as it was. A refusal or an unknown answer is a result.
 *
 * @param profile - What is known, in the units that {@link IntakeProfile} states.
 * @param options - Which regimes there are, and which codes.
 * @returns The decision with every step, comparison, source and signaal behind it.
 * @throws {@link BeslistabelError} with code `INVALID_INTAKE_PROFILE` (all problems at once),
 * `INTAKE_PROFILE_TOO_LARGE` or `NO_RULE_SET`; no text holds a value of the input.
 * @see Besluit indicatie sociale werkvoorziening, bijlagen I tot en met IV.
 * @example
 * ```ts
 * const { uitkomst } = evaluate({ aanvraag: { datum: '2001-06-06' } })
 * uitkomst.doelgroep // 'onbekend'
 * ```
 */
export function evaluate(profile: unknown, options: EvaluateOptions = {}): DecisionTrace {
  const prepared = prepare(profile, options)
  const answers = answerSync(prepared.regime.program, prepared.profile)
  return seal(walkBeslistabellen(answers), answers, prepared.regime)
}

/**
 * Walks the beslistabellen for one profile with every question put to `Engine.run` of
 * json-rules-engine: slower, and independent of the compiled rules.
 *
 * @param profile - What is known, in the units that {@link IntakeProfile} states.
 * @param options - Which regimes there are, and which codes.
 * @returns The same bytes as {@link evaluate}.
 * @throws {@link BeslistabelError} as {@link evaluate} does, as a rejected promise.
 */
export async function evaluateAsync(
  profile: unknown,
  options: EvaluateOptions = {},
): Promise<DecisionTrace> {
  const prepared = prepare(profile, options)
  const answers = await answerThroughEngine(prepared.regime.program, prepared.profile)
  return seal(walkBeslistabellen(answers), answers, prepared.regime)
}
