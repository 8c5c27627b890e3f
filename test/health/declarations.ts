import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))

const printer = ts.createPrinter({ removeComments: true })

const options = {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  skipLibCheck: true,
}

function printDeclaration(declaration: ts.Declaration): string {
  const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
  return printer
    .printNode(ts.EmitHint.Unspecified, statement, declaration.getSourceFile())
    .replace(/^(export )?(declare )?/, '')
}

/**
 * Writes down what an entry of the built package exports: names, parameters and shapes, without
 * comments, ordered by name, whatever file of dist they stand in.
 *
 * @param entry - Name of its declarations, such as `index.d.ts`.
 */
export function writeDeclarations(entry: string): string {
  const program = ts.createProgram([DIST + entry], options)
  const checker = program.getTypeChecker()
  const module = checker.getSymbolAtLocation(program.getSourceFile(DIST + entry)!)!
  const exported = checker.getExportsOfModule(module).map((symbol) => {
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0
    const target = isAlias ? checker.getAliasedSymbol(symbol) : symbol
    return `${symbol.name}: ${(target.declarations ?? []).map(printDeclaration).join('\n')}`
  })
  return `${exported.sort().join('\n\n')}\n`
}
