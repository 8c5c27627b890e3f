import { evaluate } from '../../src/evaluate.js'
import type { DossierStuk, IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import type { DecisionTrace, TraceStap } from '../../src/trace/decision-trace.js'
import { INTO_DOELGROEP, oordelenOf } from './answers.js'
import { profileWith } from './facts.js'

type Change = Partial<IntakeProfile>

/** Evaluates a profile that only says when the aanmelding was, with what a test adds. */
export const traceOf = (change: Change = {}): DecisionTrace => evaluate(profileWith(change))

/** Evaluates a profile that the experts led into the doelgroep, with what a test adds. */
export const traceInDoelgroep = ({ oordelen, ...change }: Change = {}): DecisionTrace =>
  traceOf({ oordelen: { ...oordelenOf(INTO_DOELGROEP), ...oordelen }, ...change })

/** A trace in which step II.2 rests on a vermoeden. */
export const traceWithVermoeden = (): DecisionTrace =>
  traceInDoelgroep({
    beperkingen: [{ omschrijving: 'b', aard: 'lichamelijk', icidh: ['72'] }],
  })

/** Finds a step that was walked. */
export function findStap({ tabellen }: DecisionTrace, id: string): TraceStap {
  const found = tabellen.flatMap(({ stappen }) => stappen).find((stap) => stap.id === id)
  if (found === undefined) throw new Error(`${id} was not walked`)
  return found
}

/** The paths of signalen with this code, after the step where there is one. */
export const placesOf = ({ signalen }: DecisionTrace, code: string): readonly string[] =>
  signalen
    .filter((signaal) => signaal.code === code)
    .map(({ stap, pad }) => (stap === undefined ? pad : `${stap} ${pad}`))

/** The graveness of signalen with this code. */
export const ernstOf = ({ signalen }: DecisionTrace, code: string): readonly string[] =>
  signalen.filter((signaal) => signaal.code === code).map(({ ernst }) => ernst)

/** A dossier of one independent stuk. */
export const independent: readonly DossierStuk[] = [{ id: 'd1', onafhankelijk: true }]
