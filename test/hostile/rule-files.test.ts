import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readRegime } from '../../src/cli/read-regime.js'
import { BeslistabelError, evaluate, evaluateAsync, loadRegime } from '../../src/index.js'
import type { RuleFiles } from '../../src/rule-set/rule-set.js'
import { changed, faultsOf, file, refusedAt, set } from '../support/rule-files.js'
import { plant } from '../support/plant.js'
import { createRandom } from '../support/random.js'
import { randomProfile } from '../support/random-profile.js'

const { sha256 } = loadRegime(changed())

const codeOf = (run: () => unknown): string => {
  try {
    run()
    return 'loaded'
  } catch (error) {
    if (error instanceof BeslistabelError) return error.code
    throw error
  }
}

const NORM = '/stappen/0/ja/conditions/all/0'

describe('a rule that would run code', () => {
  it.each(['path', 'params', 'factResult', 'priority', 'name', 'condition', 'not', 'toJSON'])(
    'is refused where a condition has a key %s',
    (key) => {
      const withKey = (leaf: unknown) => ({ ...(leaf as object), [key]: '$..[?(@.constructor)]' })
      expect(refusedAt(set(file.doelgroep, NORM, withKey))).toEqual([`${file.doelgroep}#${NORM}`])
    },
  )

  it('is refused where a limit is read by a path', () => {
    const at = '/stappen/4/ja/conditions/all/0/value'
    const value = { fact: 'maximumEenmaligeKosten', path: '$.x' }
    expect(refusedAt(set(file.doelgroep, at, value)).length).toBeGreaterThan(0)
  })
})

describe('the hash that a caller expects', () => {
  it('lets the reviewed files in, whatever the order of their keys', () => {
    const reversed = Object.fromEntries(Object.entries(changed()).reverse())
    expect(loadRegime(reversed, { sha256 }).sha256).toBe(sha256)
  })

  it('keeps out files with any other content, before what they hold is looked at', () => {
    const other = changed(set(file.parameters, '/parameters/minimumPrestatie/waarde', 11))
    expect(codeOf(() => loadRegime(other, { sha256 }))).toBe('INVALID_RULE_SET')
    expect(codeOf(() => loadRegime({ x: 1 }, { sha256 }))).toBe('INVALID_RULE_SET')
    expect(codeOf(() => loadRegime(other))).toBe('loaded')
  })

  it.each([undefined, '', sha256.toUpperCase()])('keeps out everything when it is %j', (wrong) => {
    expect(codeOf(() => loadRegime(changed(), { sha256: wrong }))).toBe('INVALID_RULE_SET')
  })
})

describe('a name that every object has', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']

  it.each(names)('%s is refused as a key, a text and a file', (name) => {
    const files = changed(
      set(file.doelgroep, '/stappen/1/id', name),
      set(file.categorie, '/indeling/uitkomst', name),
    )
    const parameters = files[file.parameters] as { readonly parameters: object }
    const value = { waarde: 1 }
    Object.defineProperty(parameters.parameters, name, { value, enumerable: true })
    Object.defineProperty(files, name, { value: {}, enumerable: true })
    expect(faultsOf(files).map(({ path }) => path)).toEqual(
      [
        `${file.parameters}#/parameters/${name}`,
        `${file.doelgroep}#/stappen/1/id`,
        `${file.categorie}#/indeling/uitkomst`,
        `${name}#`,
      ].sort((a, b) => orderOf(a, files) - orderOf(b, files)),
    )
  })
})

const orderOf = (path: string, files: RuleFiles) => Object.keys(files).indexOf(path.split('#')[0]!)

describe('rule files beyond the limits', () => {
  const many = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, n) => [`k${String(n)}`, n]))

  it('are refused with a million keys, in seconds', () => {
    expect(refusedAt(set(file.parameters, '/parameters', many))).toEqual([
      `${file.parameters}#/parameters`,
    ])
  }, 10_000)

  it('are refused when a condition goes deeper than any law', () => {
    let deep: unknown = { fact: 'heeftBeperkingen', operator: 'equal', value: true }
    for (let level = 0; level < 10_000; level += 1) deep = { all: [deep] }
    expect(refusedAt(set(file.doelgroep, '/stappen/0/ja/conditions', deep))).toHaveLength(1)
  })

  it.each([NaN, Infinity, -Infinity])('are refused with %s for a limit', (waarde) => {
    const at = '/parameters/minimumPrestatie/waarde'
    expect(refusedAt(set(file.parameters, at, waarde))).toEqual([`${file.parameters}#${at}`])
  })

  it.each([-0, 1e308, 5e-324, 2 ** 53])('decide without a crash with %s for a limit', (waarde) => {
    const regimes = [
      loadRegime(
        changed(set(file.parameters, '/parameters/maximumEenmaligeKosten/waarde', waarde)),
      ),
    ]
    for (let seed = 0; seed < 20; seed += 1) {
      expect(evaluate(randomProfile(seed), { regimes }).uitkomst.doelgroep).toBeTypeOf('string')
    }
  })
})

describe('a rule file that the commands read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'wsw-indicatie-'))
  const path = join(folder, 'regels.json')
  const text = JSON.stringify(changed())

  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('is refused where a key stands there twice, for a reviewer may have seen the other', async () => {
    writeFileSync(path, text)
    expect((await readRegime(path)).sha256).toBe(sha256)
    writeFileSync(path, text.replace('"waarde":10,', '"waarde":0,"waarde":10,'))
    await expect(readRegime(path)).rejects.toThrow()
  })
})

describe('rule files with anything anywhere', () => {
  const values = [
    ...[-0, 1e308, 5e-324, -1, 1.5, 2 ** 53, '', 'constructor', 'I.1', 'letterA', 'ja', true, null],
    ...[[], {}, ['x'], { path: '$' }, 'everyEqual', 'all', '\u0000', '{redenen}', '\uD800'],
  ]

  it('are refused by the typed error, or decide the same through both evaluators', async () => {
    const fates = { loaded: 0, refused: 0 }
    const differing: number[] = []
    for (let seed = 0; seed < 600; seed += 1) {
      const random = createRandom(seed)
      const files = plant(changed(), random.pick(values), random) as RuleFiles
      if (codeOf(() => loadRegime(files)) !== 'loaded') {
        fates.refused += 1
        continue
      }
      fates.loaded += 1
      const regimes = [loadRegime(files)]
      const { aanvraag, betrokkene: _, ...profile } = randomProfile(seed)
      const input = { ...profile, aanvraag: { ...aanvraag, datum: '2001-06-06' } }
      if (codeOf(() => evaluate(input, { regimes })) !== 'loaded') continue
      const trace = JSON.stringify(evaluate(input, { regimes }))
      if (JSON.stringify(await evaluateAsync(input, { regimes })) !== trace) differing.push(seed)
    }
    expect(differing).toEqual([])
    expect(fates.loaded).toBeGreaterThan(50)
    expect(fates.refused).toBeGreaterThan(300)
  }, 120_000)
})
