import woorden from '../../../rules/teksten/formulier.json' with { type: 'json' }
import type { IngevuldFormulier, IngevuldHoofdstuk, Veld } from './ingevuld-formulier.js'
import { h, renderPage, type HtmlElement } from '../html.js'
import { intakeprofielCss } from './intakeprofiel-css.js'
import { renderHoofdstuk, spoken } from './render-hoofdstuk-html.js'

function renderWaarde({ waarde, datum }: Veld) {
  if (waarde === undefined) return spoken(woorden.nietIngevuld)
  return datum === undefined ? waarde : h('time', { dateTime: datum }, waarde)
}

const renderVelden = (velden: readonly Veld[], className: string) =>
  h(
    'dl',
    { className },
    velden.map((veld) => h('div', [h('dt', veld.label), h('dd', renderWaarde(veld))])),
  )

function renderBetekenis({ betekenis }: IngevuldFormulier) {
  const { titel, score, capaciteit, beperkingen } = woorden.betekenis
  const head = [score, capaciteit, beperkingen].map((text) => h('th', { scope: 'col' }, text))
  const rows = betekenis.map((one) =>
    h('tr', [
      h('th', { scope: 'row' }, String(one.score)),
      h('td', one.capaciteit),
      h('td', one.beperkingen),
    ]),
  )
  return h('table', { className: 'meaning' }, [
    h('caption', titel),
    h('thead', h('tr', head)),
    h('tbody', rows),
  ])
}

const renderUitleg = (formulier: IngevuldFormulier) =>
  h('div', { className: 'legend' }, [
    h(
      'div',
      formulier.uitleg.map((text) => h('p', text)),
    ),
    renderBetekenis(formulier),
  ])

/** The tables of a sheet; their headings are numbered on from the sheets before. */
function renderHoofdstukken(
  hoofdstukken: readonly IngevuldHoofdstuk[],
  { bladen, betekenis }: IngevuldFormulier,
) {
  const columns = betekenis.map(({ score }) => score)
  const order = bladen.flat()
  return hoofdstukken.map((hoofdstuk) => {
    const place = order.indexOf(hoofdstuk) + 1
    return renderHoofdstuk(hoofdstuk, columns, `hoofdstuk-${place}`)
  })
}

const renderBlad = (children: readonly HtmlElement[]) =>
  h('div', { className: 'sheet' }, [...children])

/**
 * Draws a filled in form as an HTML document for screen and paper.
 *
 * @param formulier - The form.
 * @returns The document.
 */
export function renderIntakeprofielHtml(formulier: IngevuldFormulier): string {
  const { titel, vervolg, velden, bladen, ondertekening, voet } = formulier
  const opening = [h('h1', titel), renderVelden(velden, 'fields'), renderUitleg(formulier)]
  const closing = [
    renderVelden(ondertekening, 'fields signature'),
    h('p', { className: 'origin' }, voet),
  ]
  const content = bladen.map((hoofdstukken, index) =>
    renderBlad([
      ...(index === 0 ? opening : [h('p', { className: 'continued' }, vervolg)]),
      ...renderHoofdstukken(hoofdstukken, formulier),
      ...(index === bladen.length - 1 ? closing : []),
    ]),
  )
  return renderPage({ title: titel, css: intakeprofielCss, content })
}
