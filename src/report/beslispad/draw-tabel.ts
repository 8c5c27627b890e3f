import type { PadTabel } from './beslispad.js'
import { listSprongen, placePijlen } from './place-pijlen.js'
import { placeVakken } from './place-vakken.js'
import { MATEN, type Tekening } from './tekening.js'

const { baan, marge } = MATEN

/**
 * Draws a table: every step and end as a box, every exit as an arrow.
 *
 * @param knopen - Its steps.
 * @returns The drawing; no two boxes overlap.
 */
export function drawTabel({ knopen }: PadTabel): Tekening {
  const sprongen = listSprongen(knopen.map(({ uitgangen }) => uitgangen))
  const banen = Math.max(0, ...sprongen.map((sprong) => sprong.baan + 1))
  // steps give way to one lane; for more of them the drawing grows
  const breedte = MATEN.breedte + Math.max(0, banen - 1) * baan
  const rijen = placeVakken(knopen, breedte, banen * baan)
  const vakken = rijen.flatMap(({ stap, einden }) => [
    stap,
    ...einden.flatMap((einde) => (einde === undefined ? [] : [einde])),
  ])
  const bottom = Math.max(0, ...vakken.map(({ y, hoogte }) => y + hoogte))
  return { breedte, hoogte: bottom + marge, vakken, pijlen: placePijlen(rijen, sprongen) }
}
