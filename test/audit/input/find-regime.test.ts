import { describe, expect, it } from 'vitest'
import { findRegime, onAnyDay } from '../../../src/audit/input/find-regime.js'
import { holdsOn, listRegimes, type PreparedRegime } from '../../../src/regime.js'

const [shipped] = listRegimes() as [PreparedRegime]
const { id, versie, sha256 } = shipped

const withOtherHash = { ...shipped, sha256: 'a'.repeat(64) }
const withOtherId = { ...shipped, id: 'bisw-1997' }
const withOtherVersion = { ...shipped, versie: '0.9.9' }

const naming = (change: object = {}) => ({ regime: { id, versie, sha256, ...change } })

describe('findRegime', () => {
  it('finds the rule set that a trace names among those of the package', () => {
    const { bevindingen, regime } = findRegime(naming(), {})
    expect(bevindingen).toEqual([])
    expect(regime).toBe(shipped)
  })

  it.each([
    ['null', null],
    ['a list', [naming()]],
    ['a trace without regime', {}],
    ['a regime without hash', { regime: { id, versie } }],
    ['a regime with a key too many', naming({ titel: 'Bisw' })],
  ])('finds nothing for %s', (_what, value) => {
    expect(findRegime(value, {})).toEqual({ bevindingen: [], regime: undefined })
  })

  it.each([
    ['id', withOtherId],
    ['version', withOtherVersion],
  ])('does not take a rule set of another %s, though its hash is the same', (_what, other) => {
    expect(findRegime(naming(), { regimes: [other] })).toEqual({
      bevindingen: [
        {
          code: 'REGELSET_ONBEKEND',
          pad: '/regime',
          tekst: `Regelset ${id}, versie ${versie}, is hier niet. Geef haar mee als regime, of gebruik een versie van dit pakket die haar heeft.`,
        },
      ],
      regime: undefined,
    })
  })

  it('gives the rule set also where its hash differs, and says so', () => {
    const { bevindingen, regime } = findRegime(naming({ sha256: 'b'.repeat(64) }), {})
    expect(regime).toBe(shipped)
    expect(bevindingen).toEqual([
      {
        code: 'REGELSET_HASH_ONJUIST',
        pad: '/regime/sha256',
        tekst:
          'De regelset met deze naam en versie heeft hier een andere hash: de trace rust op andere regels, of de hash is veranderd.',
      },
    ])
  })

  it('prefers of one name and version the rule set with the hash', () => {
    const { bevindingen, regime } = findRegime(naming(), { regimes: [withOtherHash, shipped] })
    expect(bevindingen).toEqual([])
    expect(regime).toBe(shipped)
  })

  it('takes the first of that name and version where none has the hash', () => {
    const regimes = [withOtherId, withOtherVersion, withOtherHash, shipped]
    expect(findRegime(naming({ sha256: 'b'.repeat(64) }), { regimes }).regime).toBe(withOtherHash)
  })
})

it.each(['0001-01-01', '1997-12-31', '2005-01-01', '9999-12-31'])(
  'onAnyDay lets a rule set hold on %s',
  (day) => {
    expect(holdsOn(shipped, day)).toBe(false)
    expect(holdsOn(onAnyDay(shipped), day)).toBe(true)
  },
)
