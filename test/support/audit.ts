import { expect } from 'vitest'
import type { Bevinding } from '../../src/audit/bevinding.js'
import { replay } from '../../src/audit/replay/replay.js'
import type { DecisionTrace, TraceStap } from '../../src/trace/decision-trace.js'
import { reseal } from './tamper.js'

/** Where something was found, as `"CODE /place"`. */
export const listFound = ({ bevindingen }: { readonly bevindingen: readonly Bevinding[] }) =>
  bevindingen.map(({ code, pad }) => (pad === '' ? code : `${code} ${pad}`))

/** The same trace with its steps changed. */
export const mapStappen = (
  trace: DecisionTrace,
  change: (stappen: readonly TraceStap[], tabel: string) => readonly TraceStap[],
): DecisionTrace => ({
  ...trace,
  tabellen: trace.tabellen.map((tabel) => ({ ...tabel, stappen: change(tabel.stappen, tabel.id) })),
})

/** The same trace with one step changed. */
export const withStap = (
  trace: DecisionTrace,
  id: string,
  change: Partial<TraceStap>,
): DecisionTrace =>
  mapStappen(trace, (stappen) =>
    stappen.map((stap) => (stap.id === id ? { ...stap, ...change } : stap)),
  )

/** What a replay finds of a changed trace that was hashed again, except its hash. */
export async function forge(changed: DecisionTrace) {
  const { gelijk, eersteVerschil, verschillen } = await replay(reseal(changed))
  expect(gelijk).toBe(false)
  const found = verschillen.filter(({ pad }) => pad !== '/sha256')
  return { eersteVerschil, verschillen: found, teksten: found.map(({ tekst }) => tekst) }
}

/** Values that no JSON can hold, or that misbehave when they are read, by name. */
export const hostileValues: readonly (readonly [string, unknown])[] = [
  ['undefined', undefined],
  ['a function', () => 1],
  ['a symbol', Symbol('x')],
  ['a bigint', 1n],
  ['not a number', NaN],
  ['infinity', Infinity],
  ['a date', new Date(0)],
  ['a map', new Map()],
  ['half a character', '\uD800'],
  [
    'a getter that throws',
    Object.defineProperty({}, 'x', {
      enumerable: true,
      get: () => {
        throw new Error('read')
      },
    }),
  ],
  [
    'a proxy that throws',
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('listed')
        },
      },
    ),
  ],
  ['a revoked proxy', createRevoked()],
]

function createRevoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

/** An object that holds itself. */
export function createCycle(): object {
  const cycle: Record<string, unknown> = {}
  cycle['self'] = cycle
  return cycle
}

/** Lists inside one another, so deep that a recursive reader runs out of stack. */
export function createDeep(): unknown {
  let node: unknown = 1
  for (let depth = 0; depth < 200_000; depth += 1) node = [node]
  return node
}
