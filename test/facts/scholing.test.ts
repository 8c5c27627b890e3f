import { describe, expect, it } from 'vitest'
import type { Scholingsaanbod } from '../../src/intake-profile/intake-profile.js'
import { deriveFact } from '../support/facts.js'

const exactly = (value: boolean) => ({ kind: 'exact', value })
const unknown = { kind: 'unknown' }
const either = { kind: 'oneOf', values: [true, false] }

describe.each([
  ['bbl', 'relevant', 'bblRelevant', 'bblDeelname'],
  ['wsw-specifiek', 'gaatVerder', 'wswSpecifiekGaatVerder', 'wswSpecifiekDeelname'],
] as const)('%s', (soort, suits, suitable, deelname) => {
  type State = boolean | undefined
  const offer = (suitableState: State, kanDeelnemen?: State): Scholingsaanbod => ({
    soort,
    naam: 'cursus',
    [suits]: suitableState,
    kanDeelnemen,
  })
  const other: Scholingsaanbod =
    soort === 'bbl'
      ? { soort: 'wsw-specifiek', naam: 'ander aanbod', gaatVerder: true, kanDeelnemen: true }
      : { soort: 'bbl', naam: 'ander aanbod', relevant: true, kanDeelnemen: true }
  const derive = (name: string, ...scholingsaanbod: Scholingsaanbod[]) =>
    deriveFact(name, { scholingsaanbod })

  describe(suitable, () => {
    it('reads each offer of this soort and no other', () => {
      const fact = derive(suitable, other, offer(true), offer(false), offer(undefined))
      expect(fact.knowledge).toEqual({
        kind: 'list',
        items: [exactly(true), exactly(false), unknown],
      })
      expect(fact.paths).toEqual([1, 2, 3].map((n) => `/scholingsaanbod/${String(n)}/${suits}`))
      expect(fact.missing).toEqual([`/scholingsaanbod/3/${suits}`])
      expect(fact.objects).toEqual([1, 2, 3].map((n) => `/scholingsaanbod/${String(n)}`))
    })

    it('is an empty list where no such offer is recorded', () => {
      const { knowledge, missing, paths } = derive(suitable, other)
      expect(knowledge).toEqual({ kind: 'list', items: [] })
      expect(missing).toEqual([])
      expect(paths).toEqual(['/scholingsaanbod'])
    })
  })

  describe(deelname, () => {
    const suitsPath = `/scholingsaanbod/0/${suits}`
    const kanPath = '/scholingsaanbod/0/kanDeelnemen'

    it.each<[State, State, unknown, string[]]>([
      [true, true, exactly(true), []],
      [true, false, exactly(false), []],
      [true, undefined, either, [kanPath]],
      [undefined, true, either, [suitsPath]],
      [undefined, false, exactly(false), []],
      [undefined, undefined, either, [suitsPath, kanPath]],
    ])('both must hold: %s and %s', (suitableState, kan, item, missing) => {
      const fact = derive(deelname, offer(suitableState, kan))
      expect(fact.knowledge).toEqual({ kind: 'list', items: [item] })
      expect(fact.missing).toEqual(missing)
      expect(fact.paths).toEqual([suitsPath, kanPath])
    })

    it('leaves out offers that surely do not suit, but names them as read', () => {
      const fact = derive(deelname, offer(false, true), offer(true, true))
      expect(fact.knowledge).toEqual({ kind: 'list', items: [exactly(true)] })
      expect(fact.objects).toEqual(['/scholingsaanbod/0', '/scholingsaanbod/1'])
    })

    it.each([
      ['none suits', [offer(false, true)]],
      ['none is recorded', []],
      ['only another soort is recorded', [other]],
    ])('is left to the experts where %s', (_title, offers) => {
      const { knowledge, missing, paths } = derive(deelname, ...offers)
      expect(knowledge).toEqual(unknown)
      expect(missing).toEqual(['/oordelen'])
      expect(paths).toEqual(['/scholingsaanbod'])
    })
  })
})
