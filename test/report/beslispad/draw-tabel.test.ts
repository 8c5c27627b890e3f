import { describe, expect, it } from 'vitest'
import type { PadTabel } from '../../../src/report/beslispad/beslispad.js'
import { measureText } from '../../../src/report/beslispad/break-lines.js'
import { describeBeslispad } from '../../../src/report/beslispad/describe-beslispad.js'
import { drawTabel } from '../../../src/report/beslispad/draw-tabel.js'
import { findRules } from '../../../src/report/rapport/find-rules.js'
import { MATEN, type Punt, type Vak } from '../../../src/report/beslispad/tekening.js'
import { alleGevallen } from '../rapport-gevallen.js'

const knoop = (nummer: string, ...uitgangen: PadTabel['knopen'][number]['uitgangen']) => ({
  nummer,
  tekst: `Is vraag ${nummer} met ja te beantwoorden?`,
  uitgangen,
})
const naar = (label: string, index: number) => ({ label, gelopen: false, naar: index })
const einde = (label: string) => ({ label, gelopen: false, einde: ['einde van deze weg'] })

/** A table whose arrows pass steps by at the same time. */
const springend: PadTabel = {
  id: 'X',
  kop: 'Tabel X',
  titel: 'Tabel X',
  woorden: '',
  knopen: [
    knoop('1', naar('ja', 1), naar('nee', 3)),
    knoop('2', naar('ja', 2), naar('nee', 4)),
    knoop('3', naar('ja', 3), einde('nee')),
    knoop('4', naar('ja', 4), naar('nee', 5)),
    knoop('5', naar('ja', 5), einde('nee')),
    knoop('6', einde('ja'), einde('nee')),
  ],
}

const tabellen: readonly (readonly [string, PadTabel])[] = [
  ['jumping', springend],
  ...alleGevallen.flatMap(([naam, trace]) =>
    [findRules(trace, {}), findRules(trace, { regimes: [] })].flatMap((input, index) =>
      describeBeslispad(input).tabellen.map(
        (tabel) => [`${naam} ${tabel.id}${index === 0 ? '' : ', walked only'}`, tabel] as const,
      ),
    ),
  ),
]

const overlap = (a: Vak, b: Vak) =>
  a.x < b.x + b.breedte && b.x < a.x + a.breedte && a.y < b.y + b.hoogte && b.y < a.y + a.hoogte

const touches = ([x, y]: Punt, vak: Vak) =>
  x >= vak.x && x <= vak.x + vak.breedte && y >= vak.y && y <= vak.y + vak.hoogte

/** The boxes that a straight stretch runs through, by more than its ends. */
const crossed = ([ax, ay]: Punt, [bx, by]: Punt, vakken: readonly Vak[]) =>
  vakken.filter(
    ({ x, y, breedte, hoogte }) =>
      Math.min(ax, bx) < x + breedte &&
      Math.max(ax, bx) > x &&
      Math.min(ay, by) < y + hoogte &&
      Math.max(ay, by) > y,
  )

describe.each(tabellen)('the drawing: %s', (_naam, tabel) => {
  const { breedte, hoogte, vakken, pijlen } = drawTabel(tabel)

  it('has every step once, in order, and every end', () => {
    const stappen = vakken.filter(({ soort }) => soort === 'stap')
    expect(stappen.map(({ kop }) => kop.join(' ').split(' · ')[0])).toEqual(
      tabel.knopen.map(({ nummer }) => nummer),
    )
    const ends = tabel.knopen.flatMap(({ uitgangen }) => uitgangen.filter((one) => one.einde))
    expect(vakken.length - stappen.length).toBe(ends.length)
  })

  it('has no boxes over each other or outside it', () => {
    const pairs = vakken.flatMap((a, index) => vakken.slice(index + 1).map((b) => [a, b] as const))
    expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([])
    for (const vak of vakken) {
      expect(Math.min(vak.x, vak.y)).toBeGreaterThanOrEqual(0)
      expect(vak.x + vak.breedte).toBeLessThanOrEqual(breedte)
      expect(vak.y + vak.hoogte).toBeLessThanOrEqual(hoogte)
    }
  })

  it('has boxes that hold their text', () => {
    for (const { kop, regels, breedte: width, hoogte: height } of vakken) {
      const inner = (width - 2 * MATEN.binnen) / MATEN.letter
      for (const regel of regels) expect(measureText(regel)).toBeLessThanOrEqual(inner)
      const lines = kop.length + regels.length
      expect(lines * MATEN.regel + 2 * MATEN.binnen).toBeLessThanOrEqual(height)
    }
  })

  it('has an arrow for every exit, from box to box and through none', () => {
    const exits = tabel.knopen.flatMap(({ uitgangen }) => uitgangen)
    expect(pijlen.map(({ label }) => label)).toEqual(exits.map(({ label }) => label))
    for (const { punten } of pijlen) {
      expect(vakken.filter((vak) => touches(punten[0]!, vak))).toHaveLength(1)
      expect(vakken.filter((vak) => touches(punten.at(-1)!, vak))).toHaveLength(1)
      const stretches = punten.slice(1).map((punt, index) => [punten[index]!, punt] as const)
      expect(stretches.flatMap(([a, b]) => crossed(a, b, vakken))).toEqual([])
    }
  })

  it('marks what was walked', () => {
    const walked = (one: { readonly gelopen: boolean }) => one.gelopen
    const exits = tabel.knopen.flatMap(({ uitgangen }) => uitgangen)
    expect(pijlen.filter(walked)).toHaveLength(exits.filter(walked).length)
    for (const { kop, gelopen, soort } of vakken) {
      expect(/gezet|bereikt/.test(kop.join(' '))).toBe(gelopen)
      expect(soort === 'einde' && !gelopen ? kop : []).toEqual([])
    }
    expect(vakken.flatMap(({ volgorde }) => volgorde ?? [])).toEqual(
      tabel.knopen.flatMap(({ volgorde }) => volgorde ?? []),
    )
  })
})

describe('arrows that pass steps by', () => {
  const { pijlen, breedte } = drawTabel(springend)
  const lanes = pijlen.filter(({ punten }) => punten.length > 2)

  it('have lanes of their own, used again where they are free', () => {
    expect(lanes.map(({ label }) => label)).toEqual(['nee', 'nee', 'nee'])
    const [first, second, third] = lanes.map(({ punten }) => punten[1]![0])
    expect(first).not.toBe(second)
    expect(third).toBe(first)
  })

  it('make the drawing wider where one lane is not enough', () => {
    expect(breedte).toBe(MATEN.breedte + MATEN.baan)
  })
})

it('breaks a long name of a step', () => {
  const [vak] = drawTabel({ ...springend, knopen: [knoop('x'.repeat(200), einde('ja'))] }).vakken
  expect(vak!.kop.length).toBeGreaterThan(5)
  expect(vak!.kop.join('')).toBe('x'.repeat(200))
})

it('draws a table without steps as nothing', () => {
  expect(drawTabel({ ...springend, knopen: [] })).toMatchObject({ vakken: [], pijlen: [] })
})
