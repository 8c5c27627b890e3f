import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/index.js'
import { listOntbreekt, listRoute, listSignalen } from '../support/describe-trace.js'
import { praktijkcaseSchema } from '../support/fixture-schemas.js'
import {
  listAnchors,
  listBlocks,
  pages,
  readJson,
  readProse,
  readText,
  type Origin,
} from './pages.js'
import { countPromises, runExample } from './run-example.js'

const blocks = pages.flatMap(listBlocks)
const examples = blocks.filter(({ language }) => ['ts', 'js'].includes(language))
const jsonBlocks = blocks.filter(({ language }) => language === 'json')

function resolvePointer(root: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1)
  return keys.reduce((value, key) => (value as Record<string, unknown>)[key], root)
}

function readOrigin({ kind, file, pointer }: Origin): unknown {
  const content = readJson(file)
  const root = kind === 'uit' ? content : evaluate((content as { profiel: unknown }).profiel)
  return resolvePointer(root, pointer)
}

describe('code in the docs', () => {
  test('the README and the page about traces have examples', () => {
    expect(examples.length).toBeGreaterThan(4)
  })

  test.each(examples)('$place runs and gives what it says', async ({ code }) => {
    let checked = 0
    await runExample(code, (actual, expected) => {
      checked += 1
      expect(actual).toEqual(expected)
    })
    expect(checked).toBe(countPromises(code))
  })

  test('a value that an example gets wrong is noticed', async () => {
    const seen: unknown[] = []
    await runExample('const two = 2\ntwo // => 3\n[two]\n// => [2,\n//      4]\n', (...pair) => {
      seen.push(pair)
    })
    expect(seen).toEqual([
      [2, 3],
      [[2], [2, 4]],
    ])
  })
})

describe('JSON in the docs', () => {
  const taken = jsonBlocks.flatMap(({ place, code, origin }) =>
    origin === undefined ? [] : [{ place, code, origin }],
  )
  const own = jsonBlocks.filter(({ origin }) => origin === undefined)

  test.each(taken)('$place is what $origin.file gives', ({ code, origin }) => {
    expect(readOrigin(origin)).toMatchObject(JSON.parse(code) as object)
  })

  test.each(own)('$place is a praktijkcase that comes out as it says', ({ code }) => {
    const { profiel, verwacht, waarom } = praktijkcaseSchema.parse(JSON.parse(code))
    const trace = evaluate(profiel)
    const filled = Object.entries(trace.uitkomst).filter(([, waarde]) => waarde !== null)
    const observed = {
      uitkomst: Object.fromEntries(filled),
      route: listRoute(trace),
      ontbreekt: listOntbreekt(trace),
      signalen: listSignalen(trace),
      besluitrijp: trace.besluitrijp,
    }
    expect(observed, waarom).toEqual({ ...observed, ...verwacht })
  })
})

describe('links in the docs', () => {
  const links = pages.flatMap((page) =>
    [...readProse(page).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = '']) => ({ page, target }))
      .filter(({ target }) => !target.startsWith('https://')),
  )

  test.each(links)('$page: $target leads somewhere', ({ page, target }) => {
    const [path = '', anchor] = target.split('#')
    const file = path === '' ? page : posix.join(posix.dirname(page), path)
    expect(existsSync(new URL(`../../${file}`, import.meta.url))).toBe(true)
    if (anchor !== undefined) expect(listAnchors(file)).toContain(anchor)
  })
})

describe('every page', () => {
  test.each(pages)('%s says in its first line for whom it is', (page) => {
    const [title, empty, first] = readText(page).split('\n')
    expect(title).toMatch(/^# \S/)
    expect(empty).toBe('')
    expect(first).toMatch(/^(For|Voor) /)
  })
})
