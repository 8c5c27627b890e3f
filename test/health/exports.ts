import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

interface Import {
  readonly from: string
  /** Names that are taken, or null for all. */
  readonly names: readonly string[] | null
}

interface Module {
  readonly path: string
  /** Names of exports; a type that its own module names too only comes along with another. */
  readonly exports: readonly string[]
  readonly imports: readonly Import[]
}

const resolve = (path: string, specifier: string) =>
  specifier === '#sha256'
    ? 'src/hash/sha256-node.ts'
    : posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts')

const isExported = (node: ts.Statement) =>
  ts.canHaveModifiers(node) &&
  (ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false)

const namesOf = ({ name }: ts.VariableDeclaration | ts.BindingElement): readonly string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesOf(element) : []))

const isType = (node: ts.Statement) =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)

const occursTwice = (name: string, text: string) =>
  (text.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1

function listDeclared(statement: ts.Statement, text: string): readonly string[] {
  if (!isExported(statement)) return []
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(namesOf)
  }
  const { name } = statement as ts.FunctionDeclaration
  if (name === undefined || (isType(statement) && occursTwice(name.text, text))) return []
  return [name.text]
}

function listImported({ importClause: clause }: ts.ImportDeclaration): readonly string[] | null {
  const bindings = clause?.namedBindings
  if (bindings === undefined) return []
  if (ts.isNamespaceImport(bindings)) return null
  return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text)
}

function readImport(statement: ts.Statement, path: string): readonly Import[] {
  if (ts.isImportDeclaration(statement)) {
    const from = resolve(path, (statement.moduleSpecifier as ts.StringLiteral).text)
    return [{ from, names: listImported(statement) }]
  }
  if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) return []
  const from = resolve(path, (statement.moduleSpecifier as ts.StringLiteral).text)
  const clause = statement.exportClause
  if (clause === undefined || !ts.isNamedExports(clause)) return [{ from, names: null }]
  return [
    { from, names: clause.elements.map(({ name, propertyName }) => (propertyName ?? name).text) },
  ]
}

function readModule(path: string): Module {
  const text = readFileSync(ROOT + path, 'utf8')
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return {
    path,
    exports: statements.flatMap((statement) => listDeclared(statement, text)),
    imports: statements.flatMap((statement) => readImport(statement, path)),
  }
}

/** Every module in a folder, with what it exports by its own declaration and what it imports. */
export const readModules = (folder: string): readonly Module[] =>
  readdirSync(ROOT + folder, { recursive: true })
    .map((name) => posix.join(folder, String(name).replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map(readModule)

/** Modules that no other imports, entries aside. */
export function listUnusedFiles(
  modules: readonly Module[],
  entries: readonly string[],
): readonly string[] {
  const used = new Set([
    ...entries,
    ...modules.flatMap(({ imports }) => imports.map(({ from }) => from)),
  ])
  return modules.map(({ path }) => path).filter((path) => !used.has(path))
}

/** Exports that no other module takes, as `file name`. */
export function listUnusedExports(
  modules: readonly Module[],
  entries: readonly string[],
): readonly string[] {
  const taken = new Set<string>()
  for (const { from, names } of modules.flatMap(({ imports }) => imports)) {
    for (const name of names ?? ['*']) taken.add(`${from} ${name}`)
  }
  return modules
    .filter(({ path }) => !entries.includes(path) && !taken.has(`${path} *`))
    .flatMap(({ path, exports }) => exports.map((name) => `${path} ${name}`))
    .filter((place) => !taken.has(place))
}
