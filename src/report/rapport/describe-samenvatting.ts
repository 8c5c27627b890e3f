import rapportTeksten from '../../../rules/teksten/rapport.json' with { type: 'json' }
import verslagTeksten from '../../../rules/teksten/verslag.json' with { type: 'json' }
import { ONBEKEND } from '../../beslistabel/walk-beslistabel.js'
import type { DecisionTrace, TraceUitkomst } from '../../trace/decision-trace.js'
import { enumerate, fillIn, writeNumber } from '../../trace/notation.js'
import { describeVelden, writeUitkomst } from './describe-uitkomst.js'
import { lookup } from './lookup.js'
import type { Kenmerk, Samenvatting } from './rapport.js'

const { samenvatting: woorden, en } = rapportTeksten
const labels: Readonly<Record<string, string>> = verslagTeksten.velden

const listVelden = (uitkomst: TraceUitkomst) =>
  Object.entries(uitkomst as unknown as Readonly<Record<string, string | null>>).flatMap(
    ([veld, waarde]) => (waarde === null ? [] : [{ veld, waarde }]),
  )

const nameVeld = (veld: string) => lookup(woorden.velden, veld) ?? veld

function describeZin(uitkomst: TraceUitkomst): string {
  const velden = listVelden(uitkomst)
  const known = velden.filter(({ waarde }) => waarde !== ONBEKEND)
  const bekend = describeVelden(
    Object.fromEntries(known.map(({ veld, waarde }) => [veld, waarde])),
    woorden.delen,
  )
  const open = velden.filter(({ waarde }) => waarde === ONBEKEND).map(({ veld }) => nameVeld(veld))
  const { reden } = uitkomst
  const values = { delen: enumerate(bekend, en), reden: writeUitkomst(reden ?? '') }
  return [
    ...(bekend.length === 0
      ? []
      : [fillIn(reden === null ? woorden.zin : woorden.zinMetReden, values)]),
    ...(open.length === 0 ? [] : [fillIn(woorden.onbekend, { velden: enumerate(open, en) })]),
  ].join(' ')
}

/** Texts that come back are told once, with how often. */
function countTexts(texts: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].map(([tekst, count]) =>
    count === 1 ? tekst : fillIn(woorden.keer, { tekst, aantal: writeNumber(count) }),
  )
}

function listRedenen({ uitkomst, signalen }: DecisionTrace): readonly string[] {
  const open = listVelden(uitkomst)
    .filter(({ waarde }) => waarde === ONBEKEND)
    .map(({ veld }) => fillIn(woorden.onbekend, { velden: nameVeld(veld) }))
  const fouten = signalen.filter(({ ernst }) => ernst === 'fout').map(({ tekst }) => tekst)
  return [...open, ...countTexts(fouten)]
}

const labelVelden = (uitkomst: TraceUitkomst): readonly Kenmerk[] =>
  listVelden(uitkomst).map(({ veld, waarde }) => ({
    label: lookup(labels, veld) ?? veld,
    tekst: writeUitkomst(waarde),
  }))

/**
 * Sums up what a trace decides.
 *
 * @param trace - The trace.
 * @returns The uitkomst in a sentence and by field, and whether and why it is not besluitrijp.
 */
export function describeSamenvatting(trace: DecisionTrace): Samenvatting {
  const { uitkomst, besluitrijp } = trace
  return {
    zin: describeZin(uitkomst),
    velden: labelVelden(uitkomst),
    besluitrijp,
    status: besluitrijp ? woorden.besluitrijp : woorden.nietBesluitrijp,
    redenen: besluitrijp ? [] : listRedenen(trace),
  }
}
