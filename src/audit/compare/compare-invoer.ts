import auditTeksten from '../../../rules/teksten/audit.json' with { type: 'json' }
import { present, type Sides } from './compare-fields.js'
import { pairLists } from './pair-lists.js'
import { isSameJson } from '../input/same-json.js'
import { createVerschil, type Verschil } from './verschil.js'

const { veld } = auditTeksten.verschillen.invoer

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')

const memberOf = (node: Node, key: string) => (Object.hasOwn(node, key) ? node[key] : undefined)

/**
 * Compares what two decisions were given, list entries by their place.
 *
 * @param sides - The two profiles, or parts of them.
 * @param pad - JSON Pointer of the place in the trace.
 * @returns One verschil for each value that differs.
 */
export function compareInvoer({ was, wordt }: Sides<unknown>, pad: string): readonly Verschil[] {
  const areAlike = isNode(was) && isNode(wordt) && Array.isArray(was) === Array.isArray(wordt)
  if (areAlike) {
    const { pairs } = pairLists(Object.keys(was), Object.keys(wordt), (key) => key)
    return pairs.map(present).flatMap((key) => {
      const members = { was: memberOf(was, key), wordt: memberOf(wordt, key) }
      return compareInvoer(members, `${pad}/${escape(key)}`)
    })
  }
  if (isSameJson(was, wordt)) return []
  const subject = { stap: null, pad, namen: { plaats: pad } }
  return [createVerschil(subject, veld, { was, wordt })]
}
