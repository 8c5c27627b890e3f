import rapportTeksten from '../../../rules/teksten/rapport.json' with { type: 'json' }
import verslagTeksten from '../../../rules/teksten/verslag.json' with { type: 'json' }
import { fillIn } from '../../trace/notation.js'
import {
  codeBlock,
  heading,
  list,
  paragraph,
  renderMarkdown,
  table,
  type Alignment,
  type MarkdownBlock,
} from '../markdown.js'
import type { Kenmerk, Onderdeel, Rapport, Samenvatting, Vergelijkingen } from './rapport.js'
import { renderBeslispadMermaid } from '../beslispad/render-beslispad-mermaid.js'

const { koppen, kolommen, samenvatting: summary, stap: woorden, geenDossier } = rapportTeksten
const { metEenheid } = rapportTeksten.vergelijking
const { nietsOntbreekt, geenSignalen, achtergrond: background } = verslagTeksten

const paragraphs = (...texts: readonly string[]) =>
  texts.filter((text) => text !== '').map(paragraph)

const leftTable = (names: readonly string[], rows: readonly (readonly string[])[]) =>
  table(
    names.map((name): readonly [string, Alignment] => [name, 'left']),
    rows,
  )

/** A table, or a sentence where it would have no rows. */
const tableOr = (
  none: string,
  names: readonly string[],
  rows: readonly (readonly string[])[],
): MarkdownBlock => (rows.length === 0 ? paragraph(none) : leftTable(names, rows))

const renderKenmerken = (kenmerken: readonly Kenmerk[]) =>
  leftTable(
    [kolommen.gegeven, kolommen.waarde],
    kenmerken.map(({ label, tekst }) => [label, tekst]),
  )

const renderUitkomst = (samenvatting: Samenvatting): readonly MarkdownBlock[] => {
  const { zin, velden, besluitrijp, status, redenen } = samenvatting
  const tekst = besluitrijp ? summary.nietsOpen : redenen.length === 0 ? '' : summary.want
  return [
    heading(2, koppen.uitkomst),
    paragraph(zin),
    renderKenmerken(velden),
    paragraph(fillIn(summary.regel, { status, tekst }).trimEnd()),
    ...(redenen.length === 0 ? [] : [list(redenen)]),
  ]
}

const renderGrondslagen = ({ tabellen }: Rapport): readonly MarkdownBlock[] => [
  heading(2, koppen.grondslagen),
  leftTable(
    [kolommen.stap, kolommen.vraag, kolommen.antwoord, kolommen.grondslag],
    tabellen
      .flatMap(({ stappen }) => stappen)
      .map(({ nummer, tekst, antwoord, grondslag }) => [nummer, tekst, antwoord, grondslag]),
  ),
]

const renderWeg = ({ beslispad }: Rapport): readonly MarkdownBlock[] => [
  heading(2, koppen.weg),
  paragraph(beslispad.uitleg),
  codeBlock('mermaid', renderBeslispadMermaid(beslispad).trimEnd()),
  ...beslispad.tabellen.flatMap(({ kop, woorden: route }) => [heading(3, kop), paragraph(route)]),
]

function renderVergelijkingen({ kop, samenhang, regels }: Vergelijkingen) {
  const { feit, waarde, norm, houdt, plaats } = kolommen
  const rows = regels.map((regel) => [
    regel.feit,
    regel.waarde,
    regel.eenheid === '' ? regel.norm : fillIn(metEenheid, { ...regel }),
    regel.houdt,
    regel.herkomst,
  ])
  return [
    paragraph(kop),
    leftTable([feit, waarde, norm, houdt, plaats], rows),
    ...paragraphs(samenhang),
  ]
}

function renderOnderdeel(onderdeel: Onderdeel, depth: 4 | 5): readonly MarkdownBlock[] {
  const { nummer, tekst, antwoord, grondslag, motivering, kenmerken } = onderdeel
  const meldingen = [
    ...onderdeel.signalen.map((signaal) => fillIn(woorden.signaalRegel, { ...signaal })),
    ...onderdeel.ontbreekt.map((one) => fillIn(woorden.ontbreektRegel, { ...one })),
  ]
  const verdict =
    grondslag === '' ? antwoord : fillIn(verslagTeksten.antwoord, { antwoord, grondslag })
  return [
    heading(depth, fillIn(woorden.nummer, { id: nummer, tekst })),
    paragraph(fillIn(woorden.regelTekst, { label: woorden.antwoord, tekst: verdict })),
    ...paragraphs(motivering),
    ...(meldingen.length === 0 ? [] : [list(meldingen)]),
    ...onderdeel.vergelijkingen.flatMap(renderVergelijkingen),
    list(kenmerken.map((one) => fillIn(woorden.regelTekst, { ...one }))),
  ]
}

const renderStappen = ({ tabellen }: Rapport): readonly MarkdownBlock[] => [
  heading(2, koppen.stappen),
  ...tabellen.flatMap(({ kop, stappen, begrippenKop, begrippen }) => [
    heading(3, kop),
    ...stappen.flatMap((one) => renderOnderdeel(one, 4)),
    ...(begrippen.length === 0 ? [] : [heading(4, begrippenKop)]),
    ...begrippen.flatMap((one) => renderOnderdeel(one, 5)),
  ]),
]

function renderMeldingen({ ontbreekt, signalen }: Rapport): readonly MarkdownBlock[] {
  const { stap, vraag, plaats, ernst, signaal, code } = kolommen
  return [
    heading(2, koppen.ontbreekt),
    tableOr(
      nietsOntbreekt,
      [stap, vraag, plaats],
      ontbreekt.map((one) => [one.stap, one.vraag, one.pad]),
    ),
    heading(2, koppen.signalen),
    tableOr(
      geenSignalen,
      [ernst, stap, signaal, code, plaats],
      signalen.map((one) => [one.label, one.stap, one.tekst, one.code, one.pad]),
    ),
  ]
}

function renderDossier({ dossier }: Rapport): readonly MarkdownBlock[] {
  const { bron, soort, opsteller, datum, onafhankelijk, instemming } = kolommen
  return [
    heading(2, koppen.dossier),
    tableOr(
      geenDossier,
      [bron, soort, opsteller, datum, onafhankelijk, instemming],
      dossier.map((one) => [
        one.id,
        one.soort,
        one.opsteller,
        one.datum,
        one.onafhankelijk,
        one.instemming,
      ]),
    ),
  ]
}

function renderAchtergrond({ achtergrond }: Rapport): readonly MarkdownBlock[] {
  const delen = achtergrond.flatMap(({ kop, regels }) => [heading(3, kop), renderKenmerken(regels)])
  return [
    heading(2, koppen.achtergrond),
    paragraph(delen.length === 0 ? background.geen : background.uitleg),
    ...delen,
  ]
}

function renderIntegriteit({ integriteit }: Rapport): readonly MarkdownBlock[] {
  const { kenmerken, bewijst, controle, bevindingen } = integriteit
  const found = bevindingen.map(({ label, tekst }) => [label, tekst])
  return [
    heading(2, koppen.integriteit),
    renderKenmerken(kenmerken),
    ...paragraphs(bewijst, controle),
    ...(found.length === 0 ? [] : [leftTable([kolommen.plaatsInTrace, kolommen.bevinding], found)]),
  ]
}

/**
 * Writes a report as Markdown.
 *
 * @param rapport - The report.
 * @returns Markdown with GFM tables, and the way through the tables as a Mermaid flowchart.
 */
export function renderRapportMarkdown(rapport: Rapport): string {
  const { titel, inleiding, waarschuwing, kenmerken, samenvatting } = rapport
  return renderMarkdown([
    heading(1, titel),
    renderKenmerken(kenmerken),
    ...paragraphs(inleiding, waarschuwing),
    ...renderUitkomst(samenvatting),
    ...renderGrondslagen(rapport),
    ...renderWeg(rapport),
    ...renderStappen(rapport),
    ...renderMeldingen(rapport),
    ...renderAchtergrond(rapport),
    ...renderDossier(rapport),
    ...renderIntegriteit(rapport),
  ])
}
