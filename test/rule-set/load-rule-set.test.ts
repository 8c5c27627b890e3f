import { describe, expect, it } from 'vitest'
import { BeslistabelError } from '../../src/errors.js'
import { factVocabulary } from '../../src/facts/registry.js'
import { hashCanonical } from '../../src/hash/hash-canonical.js'
import { loadRuleSet } from '../../src/rule-set/load-rule-set.js'
import { shippedRuleFiles } from '../../src/rule-set/shipped-rule-files.js'
import { changed, faultsOf, file, refusedAt, set } from '../support/rule-files.js'

const names = Object.values(file)
const shipped = shippedRuleFiles[0]!

const without = (name: string) => {
  const { [name]: _, ...rest } = changed()
  return rest
}

describe('the shipped rule files', () => {
  it('load', () => {
    expect(refusedAt()).toEqual([])
  })

  it('are read as the regime lists them', () => {
    const { beslistabellen, regime, hulptabel, wccTabel } = loadRuleSet(shipped, factVocabulary)
    expect(beslistabellen.map(({ bestand, tabel }) => [bestand, tabel.id])).toEqual([
      [file.doelgroep, 'I'],
      [file.categorie, 'II'],
      [file.scholing, 'III'],
      [file.begeleidWerken, 'IV'],
    ])
    expect(regime.id).toBe('bisw-1998')
    expect(hulptabel?.rijen).toHaveLength(5)
    expect(wccTabel?.groepen).toHaveLength(16)
  })

  it('are copied, so that a later change of them changes no loaded rule', () => {
    const files = changed()
    const { files: loaded } = loadRuleSet(files, factVocabulary)
    Object.assign(files[file.parameters] as object, { parameters: {} })
    expect(loaded).toEqual(shipped)
  })
})

describe('a file', () => {
  it.each(names)('%s may not be missing', (name) => {
    expect(faultsOf(without(name))).toEqual([{ path: `${name}#`, message: 'is missing' }])
  })

  it.each(names)('%s may not have a key that does not belong', (name) => {
    expect(faultsOf(changed(set(name, '/opmerking', 'x')))).toEqual([
      { path: `${name}#`, message: expect.stringContaining('opmerking') as string },
    ])
  })

  it.each(names)('%s may not be something else than an object', (name) => {
    for (const value of [null, 'text', 1, []]) {
      expect(faultsOf({ ...changed(), [name]: value }).map(({ path }) => path)).toEqual([
        `${name}#`,
      ])
    }
  })

  it('may not be inherited', () => {
    const files = Object.assign(
      Object.create({ [file.feiten]: {} }) as object,
      without(file.feiten),
    )
    expect(faultsOf(files as typeof shipped).length).toBeGreaterThan(0)
  })

  it.each<[string, unknown]>([
    ['a function', () => true],
    ['a date', new Date(0)],
    ['NaN', NaN],
    ['a map', new Map()],
    ['half a character', '\ud800'],
  ])('may not hold %s, for it is no plain JSON', (_title, value) => {
    const files = changed()
    Object.assign(files[file.regime] as object, { toelichting: value })
    expect(faultsOf(files)).toEqual([
      {
        path: `${file.regime}#/toelichting`,
        message: expect.stringMatching(/platte JSON|half teken/) as string,
      },
    ])
  })
})

describe('a refusal', () => {
  const refuse = (files: typeof shipped) => {
    try {
      loadRuleSet(files, factVocabulary)
    } catch (error) {
      return error
    }
    return undefined
  }

  it('is one error that counts the faults and says what to do', () => {
    const error = refuse(without(file.feiten))
    expect(error).toBeInstanceOf(BeslistabelError)
    expect(error).toMatchObject({ code: 'INVALID_RULE_SET' })
    expect((error as Error).message).toMatch(/1 fault.*issues/)
  })

  it('lists the faults of shape of all files at once, in the order of the files', () => {
    const files = changed(
      set(file.regime, '/wet', undefined),
      set(file.feiten, '/woorden/en', ''),
      set(file.doelgroep, '/stappen/0/vraag', 'Zijn er beperkingen'),
      set(file.hulptabel, '/rijen/0/aard', 'sociaal'),
    )
    // without the regime it is unknown which files there are
    expect(faultsOf(files).map(({ path }) => path)).toEqual([`${file.regime}#/wet`])
    const rest = { ...files, [file.regime]: shipped[file.regime] }
    expect(faultsOf(rest).map(({ path }) => path)).toEqual([
      `${file.doelgroep}#/stappen/0/vraag`,
      `${file.feiten}#/woorden/en`,
      `${file.hulptabel}#/rijen/0/aard`,
    ])
  })

  it('lists the faults that span several places at once', () => {
    const at = [
      [file.categorie, '/begrippen/3/ja/conditions/all/1/value', 'ja'],
      [file.doelgroep, '/stappen/0/ja/naar', 'I.9'],
      [file.scholing, '/stappen/3/nee/uitkomst/scholing', 'later'],
      [file.signalen, '/voorwaardelijk/1/stap', 'II.6'],
      [file.hulptabel, '/rijen/0/categorie', 'middel'],
      [file.wccTabel, '/ongeldig', []],
    ] as const
    const paths = refusedAt(...at.map(([name, place, to]) => set(name, place, to)))
    expect(paths).toEqual([
      `${file.categorie}#/begrippen/3/ja/conditions/all/1`,
      `${file.doelgroep}#/stappen/0/ja/naar`,
      `${file.doelgroep}#/stappen/1/id`,
      `${file.scholing}#/stappen/3/nee/uitkomst/scholing`,
      `${file.signalen}#/voorwaardelijk/1/stap`,
      `${file.hulptabel}#/rijen/0/categorie`,
      `${file.wccTabel}#/groepen`,
    ])
  })

  it('says so where the files exceed a limit on input', () => {
    const error = refuse(changed(set(file.regime, '/toelichting', 'x'.repeat(2_000_001))))
    expect(error).toMatchObject({ code: 'INVALID_RULE_SET' })
    expect((error as Error).message).toContain('exceed')
    expect((error as BeslistabelError).issues.map(({ path }) => path)).toEqual([
      `${file.regime}#/toelichting`,
    ])
  })

  it.each([[null], [[]], ['regime']])('says that %j is no record of files', (files) => {
    expect(refuse(files as never)).toMatchObject({
      issues: [{ path: '#', message: 'is no record of files by name' }],
    })
  })

  it('says where no file but the record itself cannot be read', () => {
    const { issues } = refuse(new Map() as never) as BeslistabelError
    expect(issues.map(({ path }) => path)).toEqual(['#', '#'])
  })
})

describe('a rule set that was reviewed', () => {
  const sha256 = hashCanonical(shipped)

  it('loads by its hash', () => {
    expect(loadRuleSet(shipped, factVocabulary, { sha256 }).regime.id).toBe('bisw-1998')
  })

  it.each([['0'.repeat(64)], [undefined]])('is no other: %s', (expected) => {
    expect(() => loadRuleSet(shipped, factVocabulary, { sha256: expected })).toThrow(
      expect.objectContaining({
        code: 'INVALID_RULE_SET',
        message: expect.stringContaining('not the ones that `sha256` names') as string,
      }) as Error,
    )
  })

  it('need not be named', () => {
    expect(() => loadRuleSet(shipped, factVocabulary)).not.toThrow()
  })
})
