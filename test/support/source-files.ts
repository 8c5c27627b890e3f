import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const SRC = fileURLToPath(new URL('../../src/', import.meta.url))

/** A file of the library, with what its code says; comments are left out. */
export interface SourceFile {
  /** Path within `src`, such as `facts/dates.ts`. */
  readonly path: string
  readonly lines: number
  /** What it imports or exports from, late imports included. */
  readonly imports: readonly string[]
  /** Texts in the code; of a template, its fixed parts. */
  readonly strings: readonly string[]
  readonly numbers: readonly number[]
}

const textOfTemplate = ({ head, templateSpans }: ts.TemplateExpression) =>
  [head.text, ...templateSpans.map(({ literal }) => literal.text)].join(' … ')

const isImported = ({ parent }: ts.Node) =>
  ts.isImportDeclaration(parent) ||
  ts.isExportDeclaration(parent) ||
  (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword) ||
  (ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent))

function read(path: string): SourceFile {
  const text = readFileSync(SRC + path, 'utf8')
  const imports: string[] = []
  const strings: string[] = []
  const numbers: number[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) (isImported(node) ? imports : strings).push(node.text)
    else if (ts.isTemplateExpression(node)) strings.push(textOfTemplate(node))
    else if (ts.isNumericLiteral(node)) numbers.push(Number(node.text))
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return { path, lines: text.trimEnd().split('\n').length, imports, strings, numbers }
}

/** Every file of `src`. */
export const sourceFiles: readonly SourceFile[] = readdirSync(SRC, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map(read)
