import type { PadTabel } from './beslispad.js'
import { drawTabel } from './draw-tabel.js'
import { s, type HtmlElement } from '../html.js'
import { MATEN, type Pijl, type Punt, type Vak } from './tekening.js'

const { binnen, regel, letter } = MATEN

/** Radius of the circle with the number of a walked step. */
const STRAAL = 9

const classOf = (name: string, gelopen: boolean) => (gelopen ? [name, 'walked'] : [name])

const writePunten = (punten: readonly Punt[]) => punten.map((punt) => punt.join(',')).join(' ')

/** A triangle in the direction of the last stretch of a line. */
function renderPunt(punten: readonly Punt[], gelopen: boolean): HtmlElement {
  const [[fromX, fromY], [x, y]] = punten.slice(-2) as [Punt, Punt]
  const length = gelopen ? binnen + 1 : binnen - 1
  const half = length / 2
  const [dx, dy] = [Math.sign(x - fromX), Math.sign(y - fromY)]
  const corners: readonly Punt[] = [
    [x, y],
    [x - dx * length - dy * half, y - dy * length - dx * half],
    [x - dx * length + dy * half, y - dy * length + dx * half],
  ]
  return s('polygon', { className: classOf('head', gelopen), points: writePunten(corners) })
}

function renderPijl({ punten, label, bij: [x, y], anker, gelopen }: Pijl): readonly HtmlElement[] {
  const line = s('polyline', { className: classOf('line', gelopen), points: writePunten(punten) })
  const text = s('text', { className: classOf('answer', gelopen), x, y, textAnchor: anker }, label)
  return [line, renderPunt(punten, gelopen), ...(label === '' ? [] : [text])]
}

function renderNummer({ x, y, breedte, volgorde }: Vak): readonly HtmlElement[] {
  if (volgorde === undefined) return []
  const cx = x + breedte - STRAAL - 4
  const cy = y + STRAAL + 4
  return [
    s('circle', { className: 'order', cx, cy, r: STRAAL }),
    s('text', { className: 'number', x: cx, y: cy + 4, textAnchor: 'middle' }, String(volgorde)),
  ]
}

function renderVak(vak: Vak): HtmlElement {
  const { soort, x, y, breedte, hoogte, kop, regels, gelopen } = vak
  const rx = soort === 'stap' ? 3 : Math.min(hoogte / 2, regel)
  const rect = s('rect', { x, y, width: breedte, height: hoogte, rx })
  const lines = [...kop, ...regels].map((line, index) => {
    const className = index < kop.length ? 'head-line' : 'text-line'
    const place = { x: x + binnen, y: y + binnen + letter + index * regel - 1 }
    return s('text', { className, ...place }, line)
  })
  const className = classOf(soort === 'stap' ? 'step-box' : 'end-box', gelopen)
  return s('g', { className }, rect, ...lines, ...renderNummer(vak))
}

/**
 * Draws the ways through a table as SVG, the walked one by thick lines, numbers and words.
 *
 * @param tabel - The table.
 * @param id - Unique in the document.
 * @returns An image that its title and the route in words describe.
 */
export function renderTekening(tabel: PadTabel, id: string): HtmlElement {
  const { breedte, hoogte, vakken, pijlen } = drawTabel(tabel)
  const [title, desc] = [`${id}-title`, `${id}-desc`]
  // what was walked is drawn over what was not
  const ordered = [...pijlen].sort((a, b) => Number(a.gelopen) - Number(b.gelopen))
  return s(
    'svg',
    { role: 'img', ariaLabelledBy: [title, desc], viewBox: `0 0 ${breedte} ${hoogte}` },
    s('title', { id: title }, tabel.titel),
    s('desc', { id: desc }, tabel.woorden),
    ...ordered.flatMap(renderPijl),
    ...vakken.map(renderVak),
  )
}
