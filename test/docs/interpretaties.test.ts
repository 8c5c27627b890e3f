import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readJson, readText, ruleFiles } from './pages.js'

const PAGE = 'docs/interpretaties.md'

interface Reading {
  readonly nummer: number
  readonly text: string
  /** The places the page says it is used in. */
  readonly usedIn: readonly string[]
}

const readings: readonly Reading[] = readText(PAGE)
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    nummer: Number.parseInt(text, 10),
    text,
    usedIn: [...(/\*\*Gebruikt in:\*\*(.*)/.exec(text)?.[1] ?? '').matchAll(/`([^`]+)`/g)].map(
      ([, place = '']) => place,
    ),
  }))

/** Keys whose members are named by their own key. */
const TABLES = new Set(['parameters', 'banden', 'aspecten'])

/** Keys whose members belong to the aspect that they are part of. */
const PARTS = new Set(['scores', 'differentiatie', 'zonderNummer'])

const nameOf = (key: string) => (/^\d+[abc]?$/.test(key) ? `aspect ${key}` : key)

type Use = readonly [nummer: number, place: string]

/** Lists every reference to a reading with the name of the step, term or file it stands in. */
function listUses(value: unknown, name: string): readonly Use[] {
  if (Array.isArray(value)) return value.flatMap((item) => listUses(item, name))
  if (typeof value !== 'object' || value === null) return []
  const { interpretaties, ...members } = value as Record<string, unknown>
  const nummers = Array.isArray(interpretaties) ? (interpretaties as readonly number[]) : []
  return [
    ...nummers.map((nummer): Use => [nummer, name]),
    ...Object.entries(members).flatMap(([key, member]) => {
      const items = Array.isArray(member) ? (member as unknown[]) : [member]
      return items.flatMap((item) => {
        const { code, id } = (item ?? {}) as { code?: string; id?: string }
        return listUses(
          item,
          code ?? id ?? (TABLES.has(key) || PARTS.has(key) ? name : nameOf(key)),
        )
      })
    }),
  ]
}

const uses = ruleFiles.flatMap((file) => listUses(readJson(file), posix.basename(file)))

const placesOf = (nummer: number) => [
  ...new Set(uses.filter(([used]) => used === nummer).map(([, place]) => place)),
]

describe('interpretaties', () => {
  test('have the numbers 1 to 54, each once and in order', () => {
    expect(readings.map(({ nummer }) => nummer)).toEqual(
      Array.from({ length: 54 }, (_, index) => index + 1),
    )
  })

  test('have a heading for every number that a rule refers to', () => {
    const known = new Set(readings.map(({ nummer }) => nummer))
    expect(uses.length).toBeGreaterThan(0)
    expect(uses.filter(([nummer]) => !known.has(nummer))).toEqual([])
  })

  test.each(readings)('$nummer names the places in the rules that use it', (reading) => {
    expect([...reading.usedIn].sort()).toEqual([...placesOf(reading.nummer)].sort())
  })

  test.each(readings)('$nummer says so when no rule uses it', ({ nummer, text }) => {
    const isUsed = uses.some(([used]) => used === nummer)
    expect(text.includes('**Gebruikt in:** nog geen regel.')).toBe(!isUsed)
  })

  test.each(readings)('$nummer states the point, the choice, the others and why', ({ text }) => {
    for (const part of ['Punt', 'Gekozen', 'Alternatieven', 'Waarom']) {
      expect(text).toMatch(new RegExp(`^- \\*\\*${part}\\.\\*\\* \\S`, 'm'))
    }
  })

  test('say where the contract goes before the research', () => {
    const deviating = readings.filter(({ text }) => text.includes('**Contract.**'))
    expect(deviating.map(({ nummer }) => nummer)).toEqual([10, 16, 20, 23, 26, 32])
  })
})
