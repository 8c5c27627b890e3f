import verslag from '../../../rules/teksten/verslag.json' with { type: 'json' }
import type {
  DecisionTrace,
  Ontbrekend,
  Signaal,
  TraceBeslistabel,
  TraceIndeling,
  TraceStap,
} from '../../trace/decision-trace.js'
import type { Referentie } from '../../intake-profile/referentie.js'
import { fillIn } from '../../trace/notation.js'
import { describeAchtergrond } from '../achtergrond/describe-achtergrond.js'
import type { Achtergronddeel } from '../rapport/rapport.js'
import { plainStijl, type VerslagStijl } from '../verslag-stijl.js'
import { wrapText } from '../wrap-text.js'

/** What a motivation is written with. */
export interface MotiveringOptions {
  /**
   * Knows the titles of codes in the profile; from `wsw-indicatie/referentie`.
   * @defaultValue codes stand without their titles
   */
  readonly referentie?: Referentie | undefined
}

const waarden: Readonly<Record<string, string>> = verslag.waarden
const achtergrond = verslag.achtergrond

const indent = (text: string, width = 4) => wrapText(text, width)

function describeAntwoord(antwoord: TraceStap['antwoord'], grondslag: TraceStap['grondslag']) {
  return fillIn(verslag.antwoord, {
    antwoord: verslag.antwoorden[antwoord],
    grondslag: verslag.grondslagen[grondslag ?? 'geen'],
  })
}

function renderSources(
  { bronnen, vindplaats }: Pick<TraceStap, 'bronnen' | 'vindplaats'>,
  trace: DecisionTrace,
): string {
  const named = bronnen.map((id) => {
    const soort = trace.invoer.dossier?.find((stuk) => stuk.id === id)?.soort
    return soort === undefined ? id : `${id} (${soort})`
  })
  const parts = [
    ...(named.length > 0 ? [fillIn(verslag.bronnen, { bronnen: named.join(', ') })] : []),
    fillIn(verslag.vindplaats, { vindplaats }),
  ]
  return parts.join('. ')
}

function renderStap(stap: TraceStap, trace: DecisionTrace, stijl: VerslagStijl): string {
  return [
    stijl.nadruk(wrapText(`${stap.id}  ${stap.vraag}`, 0, stap.id.length + 2)),
    stijl.nadruk(indent(describeAntwoord(stap.antwoord, stap.grondslag))),
    indent(stap.motivering),
    stijl.zacht(indent(renderSources(stap, trace))),
  ].join('\n')
}

function renderIndeling(indeling: TraceIndeling, trace: DecisionTrace, stijl: VerslagStijl) {
  const antwoord = fillIn(verslag.antwoord, {
    antwoord: indeling.categorie ?? verslag.antwoorden.onbekend,
    grondslag: verslag.grondslagen[indeling.grondslag ?? 'geen'],
  })
  return [
    stijl.nadruk(verslag.categorie),
    stijl.nadruk(indent(antwoord)),
    indent(indeling.motivering),
    stijl.zacht(indent(renderSources(indeling, trace))),
  ].join('\n')
}

const renderTabel = (tabel: TraceBeslistabel, trace: DecisionTrace, stijl: VerslagStijl) =>
  [
    stijl.kop(fillIn(verslag.tabel, { id: tabel.id, titel: tabel.titel })),
    ...tabel.stappen.map((stap) => renderStap(stap, trace, stijl)),
    ...(tabel.indeling ? [renderIndeling(tabel.indeling, trace, stijl)] : []),
  ].join('\n\n')

function renderUitkomst({ uitkomst, besluitrijp }: DecisionTrace, stijl: VerslagStijl): string {
  const velden = Object.entries(verslag.velden).flatMap(([veld, label]) => {
    const waarde = uitkomst[veld as keyof typeof uitkomst]
    return waarde === null ? [] : [stijl.nadruk(indent(`${label}: ${waarden[waarde] ?? waarde}`))]
  })
  const status = besluitrijp ? verslag.besluitrijp : verslag.nietBesluitrijp
  return [stijl.kop(verslag.uitkomst), ...velden, indent(status)].join('\n')
}

const renderOntbrekend = ({ stap, pad, vraag }: Ontbrekend) =>
  indent(fillIn(verslag.ontbreektRegel, { stap, pad, vraag }))

function renderOntbreekt({ ontbreekt }: DecisionTrace, stijl: VerslagStijl): string {
  const regels = ontbreekt.map(renderOntbrekend)
  const text = regels.length > 0 ? regels : [indent(verslag.nietsOntbreekt)]
  return [stijl.kop(verslag.ontbreekt), ...text].join('\n')
}

function renderSignaal({ code, ernst, stap, pad, tekst }: Signaal): string {
  const values = { code, pad, tekst, ernst: verslag.ernst[ernst] }
  return indent(
    stap === undefined
      ? fillIn(verslag.signaalRegelZonderStap, values)
      : fillIn(verslag.signaalRegel, { ...values, stap }),
  )
}

function renderSignalen({ signalen }: DecisionTrace, stijl: VerslagStijl): string {
  const regels = signalen.map(renderSignaal)
  const text = regels.length > 0 ? regels : [indent(verslag.geenSignalen)]
  return [stijl.kop(verslag.signalen), ...text].join('\n')
}

function renderDeel({ kop, regels }: Achtergronddeel, stijl: VerslagStijl): string {
  const lines = regels.map((regel) => wrapText(fillIn(achtergrond.regel, { ...regel }), 8, 12))
  return [stijl.nadruk(indent(kop)), ...lines].join('\n')
}

function renderAchtergrond(
  { invoer }: DecisionTrace,
  stijl: VerslagStijl,
  { referentie }: MotiveringOptions,
): readonly string[] {
  const delen = describeAchtergrond(invoer, referentie)
  if (delen.length === 0) return []
  const head = [stijl.kop(achtergrond.kop), stijl.zacht(indent(achtergrond.uitleg))]
  return [[...head, ...delen.map((deel) => renderDeel(deel, stijl))].join('\n')]
}

function renderHeading({ regime, invoer }: DecisionTrace, stijl: VerslagStijl): string {
  const { datum, referentie } = invoer.aanvraag
  const facts = [
    fillIn(verslag.regime, { id: regime.id, versie: regime.versie }),
    ...(referentie === undefined ? [] : [fillIn(verslag.referentie, { referentie })]),
    fillIn(verslag.datum, { datum }),
  ]
  return [stijl.kop(verslag.kop), stijl.zacht(wrapText(`${facts.join('. ')}.`, 0))].join('\n')
}

/**
 * Writes a trace as the motivation of a decision: table by table, step by step, then the uitkomst,
 * what is missing, the signalen and what is recorded of work and training.
 *
 * @param trace - Trace of a decided or an undecided case.
 * @param stijl - How parts stand out; plain text by default.
 * @param options - Who knows the titles of codes.
 * @returns Dutch text, lines of at most 88 characters where words allow, no trailing newline.
 * @example
 * ```ts
 * renderMotivering(evaluate({ aanvraag: { datum: '2001-06-06' } }))
 * ```
 */
export function renderMotivering(
  trace: DecisionTrace,
  stijl: VerslagStijl = plainStijl,
  options: MotiveringOptions = {},
): string {
  return [
    renderHeading(trace, stijl),
    ...trace.tabellen.map((tabel) => renderTabel(tabel, trace, stijl)),
    renderUitkomst(trace, stijl),
    renderOntbreekt(trace, stijl),
    renderSignalen(trace, stijl),
    ...renderAchtergrond(trace, stijl, options),
    stijl.zacht(wrapText(fillIn(verslag.slot, { sha256: trace.sha256 }), 0)),
  ].join('\n\n')
}
