import { h, type HtmlElement } from '../html.js'
import type { Kenmerk } from './rapport.js'

/** What a cell or a line holds. */
export type Inhoud = string | HtmlElement | readonly (string | HtmlElement)[]

/** What a table consists of. */
export interface Tabel {
  readonly className: string
  /** Names the table: a text above it, or the id of a heading. */
  readonly naam: { readonly caption: string } | { readonly labelledBy: string }
  readonly kolommen: readonly string[]
  /** The cells, row by row; the first one heads its row. */
  readonly rijen: readonly (readonly Inhoud[])[]
}

// where a table reflows, browsers forget what its parts are unless it is said
function renderCell(inhoud: Inhoud, index: number, kolommen: readonly string[]): HtmlElement {
  const children = [inhoud].flat()
  return index === 0
    ? h('th', { scope: 'row', role: 'rowheader' }, children)
    : h('td', { role: 'cell', dataLabel: kolommen[index]! }, children)
}

/**
 * Draws a table, whose cells stand below each other where the window is narrow.
 *
 * @param tabel - What it consists of.
 * @returns The table.
 */
export function renderTabel({ className, naam, kolommen, rijen }: Tabel): HtmlElement {
  const head = kolommen.map((text) => h('th', { scope: 'col', role: 'columnheader' }, text))
  const body = rijen.map((cells) =>
    h(
      'tr',
      { role: 'row' },
      cells.map((inhoud, index) => renderCell(inhoud, index, kolommen)),
    ),
  )
  const labelledBy = 'labelledBy' in naam ? [naam.labelledBy] : undefined
  return h('table', { role: 'table', className: ['list', className], ariaLabelledBy: labelledBy }, [
    ...('caption' in naam ? [h('caption', naam.caption)] : []),
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, head)),
    h('tbody', { role: 'rowgroup' }, body),
  ])
}

/**
 * Draws texts with labels.
 *
 * @param kenmerken - The texts.
 * @param className - Names how they look.
 * @returns A description list.
 */
export const renderKenmerken = (kenmerken: readonly Kenmerk[], className: string): HtmlElement =>
  h(
    'dl',
    { className },
    kenmerken.map(({ label, tekst }) => h('div', [h('dt', label), h('dd', tekst)])),
  )

/**
 * Draws a section with a heading of its own.
 *
 * @param id - Unique in the document; the heading adds to it.
 * @param kop - The heading.
 * @param children - What comes below it.
 * @returns The section.
 */
export const renderSection = (
  id: string,
  kop: string,
  children: readonly HtmlElement[],
): HtmlElement =>
  h('section', { id, ariaLabelledBy: [`${id}-kop`] }, [
    h('h2', { id: `${id}-kop` }, kop),
    ...children,
  ])
