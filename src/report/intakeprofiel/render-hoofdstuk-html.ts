import woorden from '../../../rules/teksten/formulier.json' with { type: 'json' }
import type { IngevuldHoofdstuk, Regel } from './ingevuld-formulier.js'
import { h, type HtmlElement } from '../html.js'

type Child = HtmlElement | string

// where a table reflows, browsers forget what its parts are unless it is said
const column = (className: string, child: Child) =>
  h('th', { scope: 'col', role: 'columnheader', className }, child)

const cell = (className: string, children: readonly Child[], colSpan?: number) =>
  h('td', { role: 'cell', className, colSpan }, [...children])

const row = (cells: readonly HtmlElement[]) => h('tr', { role: 'row' }, [...cells])

/**
 * Makes a text that only a screen reader has.
 *
 * @param text - The text.
 * @returns An element that takes no room.
 */
export const spoken = (text: string): HtmlElement => h('span', { className: 'spoken' }, text)

const isPart = (nummer: string) => /\D$/.test(nummer)

const renderAspect = ({ nummer, titel, vierMaalTien, score }: Regel) =>
  h(
    'th',
    { scope: 'row', role: 'rowheader', className: isPart(nummer) ? 'aspect part' : 'aspect' },
    h('span', { className: 'number' }, `${nummer}.`),
    ` ${titel}`,
    ...(vierMaalTien ? [' ', h('span', { className: 'mark' }, woorden.merk4x10)] : []),
    ...(score === undefined ? [' ', spoken(woorden.nietIngevuld)] : []),
  )

function renderScore({ score, betekenis }: Regel, columns: readonly number[]) {
  if (score === '-') {
    const dash = h('span', { ariaHidden: 'true' }, woorden.streep)
    return [cell('unknown', [dash, spoken(woorden.onbekend)], columns.length)]
  }
  const cross = h('span', { title: betekenis }, woorden.kruis)
  return columns.map((value) => cell('score', value === score ? [cross] : []))
}

const renderDk = ({ dk, heeftDk }: Regel) =>
  heeftDk ? cell('dk', [dk]) : cell('dk closed', [spoken(woorden.geenDk)])

const renderRegel = (regel: Regel, columns: readonly number[], dkKolom: boolean) =>
  row([
    renderAspect(regel),
    ...renderScore(regel, columns),
    ...(dkKolom ? [renderDk(regel)] : []),
    cell('remark', [regel.opmerking]),
  ])

/**
 * Draws a chapter of the form as a table.
 *
 * @param hoofdstuk - The chapter.
 * @param columns - The scores there are.
 * @param id - Id of its heading.
 * @returns The table, which its heading names.
 */
export function renderHoofdstuk(
  { titel, dkKolom, regels }: IngevuldHoofdstuk,
  columns: readonly number[],
  id: string,
): HtmlElement {
  const { dk, opmerkingen } = woorden.kolommen
  const head = row([
    column('aspect', h('span', { id, role: 'heading', ariaLevel: 2 }, titel)),
    ...columns.map((score) => column('score', String(score))),
    ...(dkKolom ? [column('dk', dk)] : []),
    column('remark', opmerkingen),
  ])
  const body = regels.map((regel) => renderRegel(regel, columns, dkKolom))
  const className = dkKolom ? 'chapter with-dk' : 'chapter'
  return h('table', { role: 'table', ariaLabelledBy: [id], className }, [
    h('thead', { role: 'rowgroup' }, head),
    h('tbody', { role: 'rowgroup' }, body),
  ])
}
