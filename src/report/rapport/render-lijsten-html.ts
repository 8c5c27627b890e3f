import rapportTeksten from '../../../rules/teksten/rapport.json' with { type: 'json' }
import verslagTeksten from '../../../rules/teksten/verslag.json' with { type: 'json' }
import { h, type HtmlElement } from '../html.js'
import type { Rapport, SignaalRegel } from './rapport.js'
import { renderKenmerken, renderTabel } from './rapport-html-parts.js'
import { renderErnst } from './render-onderdeel-html.js'

const { kolommen, geenDossier } = rapportTeksten
const { nietsOntbreekt, geenSignalen, achtergrond: woorden } = verslagTeksten

const code = (text: string) => h('span', { className: 'code' }, text)

/**
 * Draws who answered each step, and on what ground.
 *
 * @param rapport - The report.
 * @returns What stands in the section.
 */
export function renderGrondslagen({ tabellen }: Rapport): readonly HtmlElement[] {
  const { stap, vraag, antwoord, grondslag } = kolommen
  const rijen = tabellen
    .flatMap(({ stappen }) => stappen)
    .map((one) => [
      h('a', { href: `#${one.anker}` }, one.nummer),
      one.tekst,
      h('strong', one.antwoord),
      one.grondslag,
    ])
  return [
    renderTabel({
      className: 'grounds',
      naam: { labelledBy: 'grondslagen-kop' },
      kolommen: [stap, vraag, antwoord, grondslag],
      rijen,
    }),
  ]
}

/**
 * Draws what is missing.
 *
 * @param rapport - The report.
 * @returns What stands in the section.
 */
export function renderOntbreekt({ ontbreekt }: Rapport): readonly HtmlElement[] {
  if (ontbreekt.length === 0) return [h('p', nietsOntbreekt)]
  const { stap, vraag, plaats } = kolommen
  return [
    renderTabel({
      className: 'missing-list',
      naam: { labelledBy: 'ontbreekt-kop' },
      kolommen: [stap, vraag, plaats],
      rijen: ontbreekt.map((one) => [one.stap, one.vraag, code(one.pad)]),
    }),
  ]
}

const renderSignaal = (signaal: SignaalRegel) => [
  renderErnst(signaal),
  signaal.stap,
  signaal.tekst,
  [code(signaal.code), ' ', code(signaal.pad)],
]

/**
 * Draws the signalen, in the order of the trace.
 *
 * @param rapport - The report.
 * @returns What stands in the section.
 */
export function renderSignalen({ signalen }: Rapport): readonly HtmlElement[] {
  if (signalen.length === 0) return [h('p', geenSignalen)]
  const { ernst, stap, signaal, codeEnPlaats } = kolommen
  return [
    renderTabel({
      className: 'signals',
      naam: { labelledBy: 'signalen-kop' },
      kolommen: [ernst, stap, signaal, codeEnPlaats],
      rijen: signalen.map(renderSignaal),
    }),
  ]
}

/**
 * Draws what is recorded of work and training.
 *
 * @param rapport - The report.
 * @returns What stands in the section.
 */
export function renderAchtergrond({ achtergrond }: Rapport): readonly HtmlElement[] {
  if (achtergrond.length === 0) return [h('p', woorden.geen)]
  return [
    h('p', woorden.uitleg),
    ...achtergrond.flatMap(({ kop, regels }) => [
      h('h3', kop),
      renderKenmerken(regels, 'background'),
    ]),
  ]
}

/**
 * Draws the entries of the dossier.
 *
 * @param rapport - The report.
 * @returns What stands in the section.
 */
export function renderDossier({ dossier }: Rapport): readonly HtmlElement[] {
  if (dossier.length === 0) return [h('p', geenDossier)]
  const { bron, soort, opsteller, datum, onafhankelijk, instemming } = kolommen
  return [
    renderTabel({
      className: 'file',
      naam: { labelledBy: 'dossier-kop' },
      kolommen: [bron, soort, opsteller, datum, onafhankelijk, instemming],
      rijen: dossier.map((stuk) => [
        stuk.id,
        stuk.soort,
        stuk.opsteller,
        stuk.datum,
        stuk.onafhankelijk,
        stuk.instemming,
      ]),
    }),
  ]
}
