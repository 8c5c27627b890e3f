import { hashCanonical } from '../../hash/hash-canonical.js'
import { hmacCanonical } from '../../hash/hmac-canonical.js'
import type { JsonValue } from '../../intake-profile/copy-plain-json.js'
import type {
  DecisionTrace,
  TraceBegrip,
  TraceBeslistabel,
  TraceIndeling,
  TraceStap,
  TraceVermoeden,
  Vergelijking,
} from '../../trace/decision-trace.js'
import {
  BRONNEN,
  createHide,
  redactInvoer,
  redactVergelijking,
  type Hide,
} from './redact-values.js'
import type {
  RedactedBegrip,
  RedactedBeslistabel,
  RedactedIndeling,
  RedactedStap,
  RedactedTrace,
  RedactedVermoeden,
} from './redacted-trace.js'

/** The shape that {@link redact} writes; a changed shape gets another number. */
export const REDACTED_FORMAT = 'wsw-indicatie/redacted-trace@1'

const MOTIVERING = 'motivering'

const hideBronnen = (bronnen: readonly string[], hide: Hide) =>
  bronnen.map((id) => hide(id, BRONNEN))

const redactAll = (vergelijkingen: readonly Vergelijking[], hide: Hide) =>
  vergelijkingen.map((vergelijking) => redactVergelijking(vergelijking, hide))

// every object is built from named members, so that nothing comes along unseen
function redactVermoeden(
  { vergelijkingen, vindplaats, regel }: TraceVermoeden,
  hide: Hide,
): RedactedVermoeden {
  return { vergelijkingen: redactAll(vergelijkingen, hide), vindplaats, regel }
}

function redactStap(stap: TraceStap, hide: Hide): RedactedStap {
  const { id, vraag, antwoord, grondslag, vermoeden, vindplaats, regel, gevolg } = stap
  return {
    id,
    vraag,
    antwoord,
    grondslag,
    motivering: hide(stap.motivering, MOTIVERING),
    vergelijkingen: redactAll(stap.vergelijkingen, hide),
    bronnen: hideBronnen(stap.bronnen, hide),
    vindplaats,
    regel,
    gevolg,
    ...(vermoeden && { vermoeden: redactVermoeden(vermoeden, hide) }),
  }
}

const redactBegrip = (
  { id, omschrijving, antwoord, vergelijkingen, regel }: TraceBegrip,
  hide: Hide,
): RedactedBegrip => ({
  id,
  omschrijving,
  antwoord,
  vergelijkingen: redactAll(vergelijkingen, hide),
  regel,
})

function redactIndeling(indeling: TraceIndeling, hide: Hide): RedactedIndeling {
  const { matrix, aPriori, berekend, categorie, grondslag, vindplaats, regel } = indeling
  return {
    matrix,
    aPriori,
    berekend,
    categorie,
    grondslag,
    motivering: hide(indeling.motivering, MOTIVERING),
    bronnen: hideBronnen(indeling.bronnen, hide),
    vindplaats,
    regel,
  }
}

function redactTabel(
  { id, titel, begrippen, stappen, indeling }: TraceBeslistabel,
  hide: Hide,
): RedactedBeslistabel {
  return {
    id,
    titel,
    ...(begrippen && { begrippen: begrippen.map((begrip) => redactBegrip(begrip, hide)) }),
    stappen: stappen.map((stap) => redactStap(stap, hide)),
    ...(indeling && { indeling: redactIndeling(indeling, hide) }),
  }
}

/**
 * Takes every value out of a trace.
 *
 * @param trace - A trace that is intact.
 * @param key - The key; without one a value becomes its class.
 * @returns The route, the rules and the outcome, sealed with a hash of its own.
 */
export function redactTrace(trace: DecisionTrace, key: string | undefined): RedactedTrace {
  const { engine, regime, invoer, tabellen, uitkomst, ontbreekt, signalen, besluitrijp } = trace
  const hide = createHide(key)
  const redacted = {
    format: REDACTED_FORMAT,
    engine,
    regime,
    invoer: redactInvoer(invoer as unknown as JsonValue, hide),
    tabellen: tabellen.map((tabel) => redactTabel(tabel, hide)),
    uitkomst,
    ontbreekt: ontbreekt.map(({ stap, pad }) => ({ stap, pad })),
    signalen: signalen.map(({ code, ernst, stap, pad }) => ({
      code,
      ernst,
      ...(stap !== undefined && { stap }),
      pad,
    })),
    besluitrijp,
    origineel: key === undefined ? null : hmacCanonical(key, ['sha256', trace.sha256]),
  } as const satisfies Omit<RedactedTrace, 'sha256'>
  return { ...redacted, sha256: hashCanonical(redacted) }
}
