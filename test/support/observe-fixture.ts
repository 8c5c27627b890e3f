import {
  checkIntakeprofiel,
  evaluate,
  functieselectie,
  vierMaalTien,
  type EvaluateOptions,
} from '../../src/index.js'
import { listOntbreekt, listRoute, listSignalen } from './describe-trace.js'
import type { Grenswaarden, Intakeprofielcase, Praktijkcase } from './fixture-schemas.js'

type Rij = Grenswaarden['rijen'][number]

/** What the trace says about whatever the author of a practice case has an expectation of. */
export function observePraktijkcase(
  { profiel, verwacht }: Praktijkcase,
  options?: EvaluateOptions,
): unknown {
  const trace = evaluate(profiel, options)
  const filled = Object.entries(trace.uitkomst).filter(([, waarde]) => waarde !== null)
  return {
    uitkomst: Object.fromEntries(filled),
    route: listRoute(trace),
    ...(verwacht.ontbreekt && { ontbreekt: listOntbreekt(trace) }),
    ...(verwacht.signalen && { signalen: listSignalen(trace) }),
    ...(verwacht.besluitrijp !== undefined && { besluitrijp: trace.besluitrijp }),
  }
}

/** What the trace says about whatever a row of boundary values has an expectation of. */
export function observeRij(
  profiel: unknown,
  { verwacht }: Rij,
  options?: EvaluateOptions,
): unknown {
  const trace = evaluate(profiel, options)
  const answers = new Map(
    trace.tabellen.flatMap(({ stappen }) =>
      stappen.map(({ id, antwoord }) => [id, antwoord] as const),
    ),
  )
  const uitkomst = new Map(Object.entries(trace.uitkomst))
  const pick = <Value>(expected: object, found: ReadonlyMap<string, Value>) =>
    Object.fromEntries(Object.keys(expected).map((key) => [key, found.get(key)]))
  return {
    ...(verwacht.stappen && { stappen: pick(verwacht.stappen, answers) }),
    ...(verwacht.uitkomst && { uitkomst: pick(verwacht.uitkomst, uitkomst) }),
    ...(verwacht.signalen && { signalen: listSignalen(trace) }),
  }
}

function observeFunctieselectie(
  profiel: unknown,
  expected: NonNullable<Intakeprofielcase['verwacht']['functieselectie']>,
  options?: EvaluateOptions,
) {
  const selectie = functieselectie(profiel, options)
  const { status, niveau, minstens, hoogstens, aspecten, ontbreekt } = selectie
  return {
    status,
    ...(niveau !== null && { niveau }),
    ...(status === 'onbepaald' && minstens !== null && { minstens }),
    ...(status === 'onbepaald' && hoogstens !== null && { hoogstens }),
    bindend: aspecten.filter(({ bindend }) => bindend).map(({ aspect }) => aspect),
    ...(expected.ontbreekt && {
      ontbreekt: ontbreekt.map(({ aspect, reden }) => `${aspect} ${reden}`),
    }),
  }
}

/** What the advice says about whatever the author of an intakeprofiel has an expectation of. */
export const observeIntakeprofiel = (
  { profiel, verwacht }: Intakeprofielcase,
  options?: EvaluateOptions,
): unknown => ({
  ...(verwacht.functieselectie && {
    functieselectie: observeFunctieselectie(profiel, verwacht.functieselectie, options),
  }),
  ...(verwacht.vierMaalTien && {
    vierMaalTien: Object.fromEntries(
      vierMaalTien(profiel, options).criteria.map(({ criterium, antwoord }) => [
        criterium,
        antwoord,
      ]),
    ),
  }),
  ...(verwacht.controle && {
    controle: checkIntakeprofiel(profiel, options).bevindingen.map(
      ({ code, aspect }) => `${code} ${aspect}`,
    ),
  }),
})
