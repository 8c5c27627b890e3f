import type { Bevinding } from '../bevinding.js'
import { compareTraces } from './compare-traces.js'
import { placeOf, type TracePlaats } from '../input/place-of.js'
import { readTrace, type TraceReading } from '../input/read-trace.js'
import type { TraceComparison } from './trace-comparison.js'

const prefix = ({ bevindingen }: TraceReading, side: string): readonly Bevinding[] =>
  bevindingen.map((bevinding) => ({ ...bevinding, pad: `${side}${bevinding.pad}` }))

function placeOfFault({ bevindingen, value }: TraceReading, side: string): TracePlaats | undefined {
  const [first] = bevindingen
  return first && { stap: placeOf(value, first.pad).stap, pad: `${side}${first.pad}` }
}

/**
 * Compares two traces, such as an indicatie and the herindicatie after it, also by their input.
 *
 * No rule set is needed: a trace of any regime can be compared. Each is read like {@link verify}
 * does, as far as it stands by itself; `pad` of a bevinding starts with `/a` or `/b`.
 *
 * @param a - A stored trace, parsed: what was.
 * @param b - The other one: what it becomes.
 * @returns Whether they are the same, and each difference.
 */
export function diffTraces(a: unknown, b: unknown): TraceComparison {
  const was = readTrace(a)
  const wordt = readTrace(b)
  const verschillen =
    was.trace === undefined || wordt.trace === undefined
      ? []
      : compareTraces({ was: was.trace, wordt: wordt.trace })
  const place = verschillen[0] ?? placeOfFault(was, '/a') ?? placeOfFault(wordt, '/b')
  return {
    gelijk: place === undefined,
    eersteVerschil: place === undefined ? null : { stap: place.stap, pad: place.pad },
    verschillen,
    bevindingen: [...prefix(was, '/a'), ...prefix(wordt, '/b')],
  }
}
