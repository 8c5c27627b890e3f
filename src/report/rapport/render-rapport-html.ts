import rapportTeksten from '../../../rules/teksten/rapport.json' with { type: 'json' }
import { h, renderPage, type HtmlElement } from '../html.js'
import type { Rapport } from './rapport.js'
import { createRapportCss } from './rapport-css.js'
import { renderKenmerken, renderSection } from './rapport-html-parts.js'
import {
  renderAchtergrond,
  renderDossier,
  renderGrondslagen,
  renderOntbreekt,
  renderSignalen,
} from './render-lijsten-html.js'
import { renderOnderdeel } from './render-onderdeel-html.js'
import { renderTekening } from '../beslispad/render-tekening.js'

const { koppen, samenvatting: woorden } = rapportTeksten

/** The sections in order; their names are ids as well. */
const SECTIONS = [
  'uitkomst',
  'grondslagen',
  'weg',
  'stappen',
  'ontbreekt',
  'signalen',
  'achtergrond',
  'dossier',
  'integriteit',
] as const

type Section = (typeof SECTIONS)[number]

function renderUitkomst({ samenvatting }: Rapport): readonly HtmlElement[] {
  const { zin, velden, besluitrijp, status, redenen } = samenvatting
  const why =
    redenen.length === 0
      ? []
      : [
          h('p', woorden.want),
          h(
            'ul',
            redenen.map((reden) => h('li', reden)),
          ),
        ]
  return [
    h('div', { className: 'summary' }, [
      h('p', { className: 'sentence' }, zin),
      renderKenmerken(velden, 'fields'),
      h('div', { className: ['ready', besluitrijp ? 'yes' : 'no'] }, [
        h('p', h('strong', status)),
        ...(besluitrijp ? [h('p', woorden.nietsOpen)] : why),
      ]),
    ]),
  ]
}

function renderWeg({ beslispad: { uitleg, tabellen } }: Rapport): readonly HtmlElement[] {
  const figures = tabellen.map((tabel, index) =>
    h('figure', [
      h('h3', tabel.kop),
      renderTekening(tabel, `weg-${index + 1}`),
      h('figcaption', tabel.woorden),
    ]),
  )
  return [h('p', uitleg), h('div', { className: 'drawings' }, figures)]
}

const renderStappen = ({ tabellen }: Rapport): readonly HtmlElement[] =>
  tabellen.flatMap(({ kop, stappen, begrippenKop, begrippen }) => [
    h('h3', kop),
    ...stappen.map((one) => renderOnderdeel(one, 4)),
    ...(begrippen.length === 0 ? [] : [h('h4', { className: 'terms' }, begrippenKop)]),
    ...begrippen.map((one) => renderOnderdeel(one, 5)),
  ])

function renderIntegriteit({ integriteit }: Rapport): readonly HtmlElement[] {
  const { kenmerken, bewijst, controle, bevindingen } = integriteit
  return [
    renderKenmerken(kenmerken, 'hashes'),
    h('p', bewijst),
    h('p', controle),
    ...(bevindingen.length === 0 ? [] : [renderKenmerken(bevindingen, 'findings')]),
  ]
}

const renderers: Readonly<Record<Section, (rapport: Rapport) => readonly HtmlElement[]>> = {
  uitkomst: renderUitkomst,
  grondslagen: renderGrondslagen,
  weg: renderWeg,
  stappen: renderStappen,
  ontbreekt: renderOntbreekt,
  signalen: renderSignalen,
  achtergrond: renderAchtergrond,
  dossier: renderDossier,
  integriteit: renderIntegriteit,
}

const renderInhoud = () =>
  h('nav', { ariaLabel: koppen.inhoud }, [
    h(
      'ul',
      SECTIONS.map((name) => h('li', h('a', { href: `#${name}` }, koppen[name]))),
    ),
  ])

/**
 * Draws a report as an HTML document for screen and paper.
 *
 * @param rapport - The report.
 * @returns The document.
 */
export function renderRapportHtml(rapport: Rapport): string {
  const { titel, inleiding, waarschuwing, kenmerken, sha256 } = rapport
  const content = [
    h('header', [
      h('h1', titel),
      renderKenmerken(kenmerken, 'facts'),
      h('p', { className: 'intro' }, inleiding),
      ...(waarschuwing === '' ? [] : [h('p', { className: 'warning' }, waarschuwing)]),
    ]),
    renderInhoud(),
    ...SECTIONS.map((name) => renderSection(name, koppen[name], renderers[name](rapport))),
  ]
  return renderPage({ title: titel, css: createRapportCss(sha256), content })
}
