import { hashTrace } from '../../src/audit/input/read-trace.js'
import type { DecisionTrace } from '../../src/trace/decision-trace.js'

/** A value in a trace that holds no other; an empty list or object is one too. */
export interface Leaf {
  /** JSON Pointer. */
  readonly pad: string
  readonly value: unknown
}

type Node = Record<string, unknown>

const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1')
const unescape = (key: string) => key.replaceAll('~1', '/').replaceAll('~0', '~')

/** Every leaf, in the order of the document. */
export function listLeaves(value: unknown, pad = ''): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [{ pad, value }]
  const members = Object.entries(value)
  return members.length === 0
    ? [{ pad, value }]
    : members.flatMap(([key, member]) => listLeaves(member, `${pad}/${escape(key)}`))
}

/** The same place in any trace, such as `/tabellen/-/stappen/-/antwoord`. */
export const patternOf = ({ pad }: Leaf): string => pad.replace(/\/\d+(?=\/|$)/g, '/-')

function listCandidates(value: unknown): readonly unknown[] {
  if (typeof value === 'boolean') return [!value, null]
  if (typeof value === 'number') return [value + 1, null]
  if (value === null) return ['ja', 1, true, false]
  if (typeof value !== 'string') return Array.isArray(value) ? [['x']] : [{ x: 1 }]
  const answers = ['ja', 'nee', 'onbekend']
  return answers.includes(value) ? [...answers, ''] : [`${value}x`, '']
}

/** Other values that a leaf could have been given: of its own kind, and unknown. */
export const listChanges = (value: unknown): readonly unknown[] =>
  listCandidates(value).filter((candidate) => candidate !== value)

/** Runs something on a trace while one place of it is changed. */
export function whileChanged<Result>(
  trace: DecisionTrace,
  { pad }: Leaf,
  change: unknown,
  run: () => Result,
): Result {
  const keys = pad.split('/').slice(1).map(unescape)
  const last = keys.pop()!
  const parent = keys.reduce((node, key) => node[key] as Node, trace as unknown as Node)
  const before = parent[last]
  parent[last] = change
  try {
    return run()
  } finally {
    parent[last] = before
  }
}

/** A copy of a trace with the hash that belongs to it, as a forger would make it. */
export function reseal<Trace extends object>(trace: Trace): Trace {
  const copy = structuredClone(trace)
  return { ...copy, sha256: hashTrace(copy) }
}

/** The step or table that a place in `tabellen` belongs to. */
export function ownerOf({ tabellen }: DecisionTrace, { pad }: Leaf): string | null {
  const [, list, index, part, place] = pad.split('/')
  if (list !== 'tabellen') return null
  const tabel = tabellen[Number(index)]!
  return part === 'stappen' ? tabel.stappen[Number(place)]!.id : tabel.id
}

/** Tells whether a leaf is part of an answer, a comparison, a category or the uitkomst. */
export const isDecision = (leaf: Leaf): boolean =>
  [
    /^\/tabellen\/-\/stappen\/-\/(antwoord|grondslag|gevolg|(vermoeden\/)?vergelijkingen)(\/|$)/,
    /^\/tabellen\/-\/begrippen\/-\/(antwoord|vergelijkingen)(\/|$)/,
    /^\/tabellen\/-\/indeling\/(matrix|aPriori|berekend|categorie|grondslag)(\/|$)/,
    /^\/uitkomst\//,
  ].some((place) => place.test(patternOf(leaf)))

/** Tells whether a reported place is the one that was changed, or a part or whole of it. */
export const isSamePlace = (reported: string, { pad }: Leaf): boolean =>
  `${pad}/`.startsWith(`${reported}/`) || `${reported}/`.startsWith(`${pad}/`)
