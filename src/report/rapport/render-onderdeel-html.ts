import rapportTeksten from '../../../rules/teksten/rapport.json' with { type: 'json' }
import type { Ontbrekend } from '../../trace/decision-trace.js'
import { h, type HtmlElement } from '../html.js'
import type { Onderdeel, SignaalRegel, Vergelijkingen } from './rapport.js'
import { renderKenmerken, renderTabel } from './rapport-html-parts.js'

const { kolommen, stap: woorden } = rapportTeksten

/**
 * Draws how grave a signaal is: by its word, and by a filled or an open label.
 *
 * @param signaal - The signaal.
 * @returns The label.
 */
export const renderErnst = ({ ernst, label }: SignaalRegel): HtmlElement =>
  h('span', { className: ['mark', ernst === 'fout' ? 'fault' : 'notice'] }, label)

const renderSignaal = (signaal: SignaalRegel) =>
  h('li', [
    renderErnst(signaal),
    ' ',
    signaal.tekst,
    ' ',
    h('span', { className: 'code' }, signaal.code),
  ])

const renderOntbrekend = ({ vraag, pad }: Ontbrekend) =>
  h('li', [
    h('span', { className: 'mark missing' }, woorden.ontbreekt),
    ' ',
    vraag,
    ' ',
    h('span', { className: 'code' }, pad),
  ])

function renderMeldingen({ signalen, ontbreekt }: Onderdeel): readonly HtmlElement[] {
  const items = [...signalen.map(renderSignaal), ...ontbreekt.map(renderOntbrekend)]
  return items.length === 0 ? [] : [h('ul', { className: 'notices' }, items)]
}

function renderVergelijkingen({ kop, samenhang, regels }: Vergelijkingen): readonly HtmlElement[] {
  const { feit, waarde, norm, houdt } = kolommen
  const rijen = regels.map((regel) => [
    [regel.feit, ' ', h('span', { className: 'code' }, regel.herkomst)],
    regel.waarde,
    regel.eenheid === ''
      ? regel.norm
      : [regel.norm, ' ', h('span', { className: 'unit' }, regel.eenheid)],
    h('strong', regel.houdt),
  ])
  const table = renderTabel({
    className: 'comparisons',
    naam: { caption: kop },
    kolommen: [feit, waarde, norm, houdt],
    rijen,
  })
  return samenhang === '' ? [table] : [table, h('p', { className: 'together' }, samenhang)]
}

/**
 * Draws a step, a category or a begrip with everything behind its answer.
 *
 * @param onderdeel - The part.
 * @param depth - Depth of its heading.
 * @returns An article.
 */
export function renderOnderdeel(onderdeel: Onderdeel, depth: 4 | 5): HtmlElement {
  const { anker, nummer, tekst, antwoord, grondslag, motivering, kenmerken } = onderdeel
  const kop = `${anker}-kop`
  return h('article', { id: anker, ariaLabelledBy: [kop] }, [
    h(`h${depth}`, { id: kop }, h('span', { className: 'number' }, nummer), ' ', tekst),
    h(
      'p',
      { className: 'verdict' },
      h('strong', antwoord),
      ...(grondslag === '' ? [] : [' ', h('span', { className: 'ground' }, grondslag)]),
    ),
    ...(motivering === '' ? [] : [h('p', { className: 'reason' }, motivering)]),
    ...renderMeldingen(onderdeel),
    ...onderdeel.vergelijkingen.flatMap(renderVergelijkingen),
    renderKenmerken(kenmerken, 'origin'),
  ])
}
