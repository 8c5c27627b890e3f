import type { Uitgang } from './beslispad.js'
import type { Rij } from './place-vakken.js'
import { MATEN, type Pijl, type Vak } from './tekening.js'

const { baan, binnen, letter, tussen } = MATEN

/** An exit that passes steps by, in a lane of its own as long as it runs. */
export interface Sprong {
  readonly van: number
  readonly naar: number
  /** 0 is next to the steps. */
  readonly baan: number
}

/**
 * Gives every exit that passes steps by a lane that no other one uses meanwhile.
 *
 * @param uitgangen - The exits of each step.
 * @returns The lanes, by where they begin.
 */
export function listSprongen(uitgangen: readonly (readonly Uitgang[])[]): readonly Sprong[] {
  const sprongen: Sprong[] = []
  for (const [van, exits] of uitgangen.entries()) {
    for (const { naar } of exits) {
      if (naar === undefined || naar === van + 1) continue
      const busy = sprongen.filter((one) => one.naar > van).map((one) => one.baan)
      const free = [...busy, -1].findIndex((_, lane) => !busy.includes(lane))
      sprongen.push({ van, naar, baan: free })
    }
  }
  return sprongen
}

const bottomOf = ({ y, hoogte }: Vak) => y + hoogte

function pointDown(from: Vak, to: Vak) {
  const x = from.x + from.breedte / 2
  const bij = [x + binnen, bottomOf(from) + tussen / 2 + 2] as const
  return {
    punten: [[x, bottomOf(from)] as const, [x, to.y] as const],
    bij,
    anker: 'start' as const,
  }
}

function pointAside(from: Vak, to: Vak) {
  const y = to.y + to.hoogte / 2
  const start = from.x + from.breedte
  const bij = [(start + to.x) / 2, y - binnen + 2] as const
  return { punten: [[start, y] as const, [to.x, y] as const], bij, anker: 'middle' as const }
}

/** Leaves on the left, low, and arrives on the left, high. */
function pointPast(from: Vak, to: Vak, lane: number) {
  const x = from.x - (lane + 1) * baan + binnen
  const leave = bottomOf(from) - binnen * 2
  const arrive = to.y + binnen * 2
  const bij = [x + binnen, bottomOf(from) + letter] as const
  const punten = [
    [from.x, leave],
    [x, leave],
    [x, arrive],
    [to.x, arrive],
  ] as const
  return { punten, bij, anker: 'start' as const }
}

/**
 * Draws the arrows between placed boxes.
 *
 * @param rijen - The rows.
 * @param sprongen - The lanes of exits that pass steps by.
 * @returns An arrow for each exit.
 */
export function placePijlen(rijen: readonly Rij[], sprongen: readonly Sprong[]): readonly Pijl[] {
  const point = (from: Vak, index: number, place: number) => {
    const { naar } = rijen[index]!.uitgangen[place]!
    const einde = rijen[index]!.einden[place]
    if (einde !== undefined) return pointAside(from, einde)
    const to = rijen[naar!]!.stap
    const sprong = sprongen.find((one) => one.van === index && one.naar === naar)
    return sprong === undefined ? pointDown(from, to) : pointPast(from, to, sprong.baan)
  }
  return rijen.flatMap(({ stap, uitgangen }, index) =>
    uitgangen.map(({ label, gelopen }, place): Pijl => {
      const { punten, bij, anker } = point(stap, index, place)
      return { punten, bij, anker, label, gelopen }
    }),
  )
}
