import rapportTeksten from '../../../rules/teksten/rapport.json' with { type: 'json' }
import { fillIn } from '../../trace/notation.js'
import type { Beslispad, Knoop, PadTabel, Uitgang } from './beslispad.js'
import { replaceControls } from '../replace-controls.js'

const { weg } = rapportTeksten

// whatever might mean something to mermaid, a directive included, is written as its code
const UNSAFE = /[^\p{L}\p{M}\p{N} .,:?()·–-]/gu

const escape = (text: string) =>
  replaceControls(text)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(UNSAFE, (one) => `#${one.codePointAt(0)!};`)

const quote = (...texts: readonly string[]) =>
  `"${texts
    .filter((text) => text !== '')
    .map(escape)
    .join('<br>')}"`

const arrow = ({ gelopen, label }: Uitgang) =>
  `${gelopen ? '==>' : '-->'}${label === '' ? '' : `|${quote(label)}|`}`

/** Marks a knoop as walked. */
const ROUTE = ':::route'

function renderStap({ nummer, tekst, volgorde }: Knoop, id: string): string {
  if (volgorde === undefined) return `${id}[${quote(nummer, tekst)}]`
  const kop = fillIn(weg.gezetAls, { id: nummer, volgorde: String(volgorde) })
  return `${id}[${quote(kop, tekst)}]${ROUTE}`
}

function renderUitgang(uitgang: Uitgang, van: string, place: number, nameKnoop: NameKnoop): string {
  const { naar, einde = [], gelopen } = uitgang
  if (naar !== undefined) return `${van} ${arrow(uitgang)} ${nameKnoop(naar)}`
  const lines = gelopen ? [weg.bereikt, ...einde] : einde
  return `${van} ${arrow(uitgang)} ${van}e${place + 1}([${quote(...lines)}])${gelopen ? ROUTE : ''}`
}

type NameKnoop = (index: number) => string

function renderTabel({ kop, knopen }: PadTabel, index: number): readonly string[] {
  const nameKnoop: NameKnoop = (place) => `t${index + 1}k${place + 1}`
  const lines = [
    ...knopen.map((knoop, place) => renderStap(knoop, nameKnoop(place))),
    ...knopen.flatMap(({ uitgangen }, place) =>
      uitgangen.map((uitgang, exit) => renderUitgang(uitgang, nameKnoop(place), exit, nameKnoop)),
    ),
  ]
  const body = ['direction TB', ...lines].map((line) => `  ${line}`)
  return [`subgraph t${index + 1}[${quote(kop)}]`, ...body, 'end']
}

/**
 * Draws the ways through the tables as a Mermaid flowchart, the walked one by thick lines, numbers
 * and words.
 *
 * @param beslispad - The ways.
 * @returns The source of the flowchart, ending with a line break; no text can end its label.
 */
export function renderBeslispadMermaid({ tabellen }: Beslispad): string {
  // unseen links keep the tables below each other
  const order = tabellen.slice(1).map((_, index) => `t${index + 1} ~~~ t${index + 2}`)
  const style = 'classDef route stroke-width:4px,font-weight:bold'
  const lines = [...tabellen.flatMap(renderTabel), ...order, style]
  return ['flowchart TB', ...lines.map((line) => `  ${line}`), ''].join('\n')
}
