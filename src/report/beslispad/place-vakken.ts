import rapportTeksten from '../../../rules/teksten/rapport.json' with { type: 'json' }
import { fillIn } from '../../trace/notation.js'
import type { Knoop, Uitgang } from './beslispad.js'
import { breakLines } from './break-lines.js'
import { MATEN, type Vak } from './tekening.js'

const { weg } = rapportTeksten
const { marge, letter, regel, binnen, nummer, einde, pijl, tussen, los, stapel } = MATEN

/** A step with the ends beside it. */
export interface Rij {
  readonly stap: Vak
  readonly uitgangen: readonly Uitgang[]
  /** The end of each exit, in the same order; undefined where the exit leads on. */
  readonly einden: readonly (Vak | undefined)[]
}

type Inhoud = Omit<Vak, 'x' | 'y'>

const fit = (text: string, width: number) => breakLines(text, (width - 2 * binnen) / letter)

const heightOf = (lines: number) => lines * regel + 2 * binnen

function fillStap({ nummer: id, tekst, volgorde }: Knoop, width: number): Inhoud {
  const gelopen = volgorde !== undefined
  const kop = fit(gelopen ? fillIn(weg.gezet, { id }) : id, width - nummer)
  const regels = fit(tekst, width)
  const hoogte = heightOf(kop.length + regels.length)
  const inhoud = { soort: 'stap', breedte: width, hoogte, kop, regels, gelopen } as const
  return gelopen ? { ...inhoud, volgorde } : inhoud
}

function fillEinde(lines: readonly string[], gelopen: boolean): Inhoud {
  const kop = gelopen ? [weg.bereikt] : []
  const regels = lines.flatMap((line) => fit(line, einde))
  const hoogte = heightOf(kop.length + regels.length)
  return { soort: 'einde', breedte: einde, hoogte, kop, regels, gelopen }
}

type Einden = readonly (Inhoud | undefined)[]

const totalOf = (einden: Einden) =>
  einden.reduce((sum, one) => sum + (one === undefined ? 0 : one.hoogte + stapel), -stapel)

/** Stacks the ends of a step, centred on its row. */
function stack(einden: Einden, x: number, middle: number): readonly (Vak | undefined)[] {
  let y = middle - totalOf(einden) / 2
  return einden.map((one) => {
    if (one === undefined) return undefined
    const placed = { ...one, x, y }
    y += one.hoogte + stapel
    return placed
  })
}

/**
 * Places the boxes of a table: its steps below each other, the ends beside them.
 *
 * @param knopen - The steps.
 * @param breedte - Width of the drawing.
 * @param links - Room on the left for arrows that pass steps by.
 * @returns The rows, top to bottom.
 */
export function placeVakken(
  knopen: readonly Knoop[],
  breedte: number,
  links: number,
): readonly Rij[] {
  const x = marge + links
  const eindeX = breedte - marge - einde
  const rijen: Rij[] = []
  let y: number = marge
  for (const knoop of knopen) {
    const { uitgangen } = knoop
    const inhoud = fillStap(knoop, eindeX - pijl - x)
    const einden = uitgangen.map((one) => one.einde && fillEinde(one.einde, one.gelopen))
    const hoogte = Math.max(inhoud.hoogte, totalOf(einden))
    const stap = { ...inhoud, hoogte, x, y }
    rijen.push({ stap, uitgangen, einden: stack(einden, eindeX, y + hoogte / 2) })
    y += hoogte + (uitgangen.some(({ naar }) => naar !== undefined) ? tussen : los)
  }
  return rijen
}
