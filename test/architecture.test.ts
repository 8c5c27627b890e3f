import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ruleSet } from './support/facts.js'
import { sourceFiles, type SourceFile } from './support/source-files.js'

/** A module imports only from groups to its left. */
const order: readonly (readonly string[])[] = [
  ['errors', 'hash', 'version'],
  ['intake-profile', 'rule-set'],
  ['facts'],
  ['engine'],
  ['beslistabel'],
  ['trace'],
  ['regime', 'prepare', 'evaluate', 'intake-profile-json-schema'],
  ['advice', 'proof', 'referentie'],
  ['audit'],
  ['report'],
  ['cli', 'index'],
]

/** What a module may import from its own group besides. */
const withinGroup: Readonly<Record<string, readonly string[]>> = {
  'rule-set': ['intake-profile'],
  prepare: ['regime'],
  evaluate: ['regime', 'prepare'],
  'intake-profile-json-schema': ['regime'],
  cli: ['index'],
}

const moduleOf = (path: string) => path.split('/')[0]!.replace(/\.ts$/, '')
const rankOf = (module: string) => order.findIndex((group) => group.includes(module))

const mayImport = (from: string, to: string) =>
  from === to || rankOf(to) < rankOf(from) || (withinGroup[from] ?? []).includes(to)

/** The file within `src` that a relative import means; a path out of it starts with two dots. */
const resolve = ({ path }: SourceFile, specifier: string) =>
  posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts')

const relativeImports = (file: SourceFile) =>
  file.imports.filter((name) => name.startsWith('.')).map((name) => resolve(file, name))

const packageImports = (file: SourceFile) => file.imports.filter((name) => !name.startsWith('.'))

/** Which files may import a package. */
const doors: readonly (readonly [RegExp, RegExp])[] = [
  [/^json-rules-engine$/, /^engine\/json-rules\.ts$/],
  [/^(date-fns|@date-fns\/utc)$/, /^facts\/dates\.ts$/],
  [/^zod$/, /^(intake-profile\/|rule-set\/|audit\/.+-schema\.ts$)/],
  [/^#sha256$/, /^hash\//],
  [/^@noble\/hashes\//, /^hash\/sha256-noble\.ts$/],
  [/^big\.js$/, /^facts\//],
  [/^(hastscript|hast-util-to-html|hast)$/, /^report\/html\.ts$/],
  [/^(mdast-util-(to-markdown|gfm-table)|mdast)$/, /^report\/markdown\.ts$/],
  [/^minisearch$/, /^referentie\/search-index\.ts$/],
  [/^node:/, /^(cli\/.+|hash\/sha256-node)\.ts$/],
]

describe('modules', () => {
  it('are all in the order', () => {
    const modules = new Set(sourceFiles.map(({ path }) => moduleOf(path)))
    expect([...modules].sort()).toEqual(order.flat().sort())
  })

  it.each(sourceFiles.map((file) => [file.path, file] as const))(
    '%s imports only from its left, by file',
    (path, file) => {
      const inside = relativeImports(file).filter((target) => !target.startsWith('..'))
      const wrong = inside.filter((target) => !mayImport(moduleOf(path), moduleOf(target)))
      expect(wrong).toEqual([])
      const missing = inside.filter((target) => !sourceFiles.some((other) => other.path === target))
      expect(missing).toEqual([])
    },
  )

  it('take nothing from outside but rule files', () => {
    const outside = sourceFiles.flatMap((file) =>
      relativeImports(file).filter((target) => target.startsWith('..')),
    )
    expect(outside.filter((target) => !/^\.\.\/rules\/.+\.json$/.test(target))).toEqual([])
    expect(outside.length).toBeGreaterThan(0)
  })
})

describe('a package', () => {
  const used = sourceFiles.flatMap((file) =>
    packageImports(file).map((name) => ({ name, path: file.path })),
  )

  it.each(doors.map(([name, files]) => [String(name), name, files] as const))(
    '%s comes in by its own door only',
    (_title, name, files) => {
      const users = used.filter((one) => name.test(one.name))
      expect(users.length).toBeGreaterThan(0)
      expect(users.filter(({ path }) => !files.test(path))).toEqual([])
    },
  )

  it('comes in by some door', () => {
    expect(used.filter(({ name }) => !doors.some(([door]) => door.test(name)))).toEqual([])
  })
})

describe('the code', () => {
  const filesWith = (isWrong: (file: SourceFile) => readonly unknown[]) =>
    sourceFiles.flatMap((file) => isWrong(file).map((found) => `${file.path}: ${String(found)}`))

  it('has no file of more than 200 lines', () => {
    expect(filesWith(({ lines }) => (lines > 200 ? [lines] : []))).toEqual([])
  })

  it('has no Dutch sentence: those stand in rules/', () => {
    const dutch = /\b(de|het|een|niet|van|voor|met|zijn|wordt|deze|dat|geen|bij|kies|verwacht)\b/i
    const isSentence = (text: string) => text.trim().split(/\s+/).length >= 3 && dutch.test(text)
    expect(isSentence('Kies een datum.')).toBe(true)
    expect(filesWith(({ strings }) => strings.filter(isSentence))).toEqual([])
  })

  it('has no legal value: those stand in rules/', () => {
    // these also count, point, and number the digits of a sofinummer and the aspects
    const ordinary = [0, 1, 2, 5]
    const legal = Object.values(ruleSet.parameters.parameters)
      .map(({ waarde }) => waarde)
      .filter((value) => !ordinary.includes(value))
    expect(legal).toContain(730)
    expect(filesWith(({ numbers }) => numbers.filter((value) => legal.includes(value)))).toEqual([])
  })

  it('works out facts and answers with no other numbers than these', () => {
    const working = /^(facts|engine|beslistabel|trace|evaluate|regime)\b/
    // 3 is a score, 16 texts are few, 100 makes cents of an amount
    const known = [0, 1, 2, 3, 16, 100]
    const others = ({ path, numbers }: SourceFile) =>
      working.test(path) ? numbers.filter((value) => !known.includes(value)) : []
    expect(filesWith(others)).toEqual([])
  })

  it('names no category, step, uitkomst or class of the law', () => {
    const names = ruleSet.beslistabellen.flatMap(({ tabel }) => [
      ...tabel.stappen.map(({ id }) => id),
      ...(tabel.indeling?.vanLichtNaarZwaar ?? []),
      ...(tabel.uitkomst['reden'] ?? []),
      ...(tabel.uitkomst['verwijzing'] ?? []),
    ])
    const klassen = ruleSet.hulptabel!.rijen.map(({ id }) => id).filter((id) => id.includes('-'))
    const word = new RegExp(`(^|[^\\w-])(${[...names, ...klassen].join('|')})([^\\w-]|$)`)
    expect(names).toContain('licht')
    expect(word.test('matig')).toBe(true)
    expect(filesWith(({ strings }) => strings.filter((text) => word.test(text)))).toEqual([])
  })
})
