import { readFile } from 'node:fs/promises'
import type { Options } from 'tsup'
import ts from 'typescript'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const BEFORE = '/* @__PURE__ */ (() => ('
const AFTER = '))()'

const isFree = (node: ts.Node) =>
  ts.isFunctionLike(node) ||
  ts.isClassLike(node) ||
  ts.isLiteralExpression(node) ||
  ts.isIdentifier(node)

/** What is worked out when the module loads, and named. */
const listInitializers = (source: ts.SourceFile): readonly ts.Expression[] =>
  source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .flatMap(({ name, initializer }) =>
      initializer === undefined || !ts.isIdentifier(name) || isFree(initializer)
        ? []
        : [initializer],
    )

/**
 * Marks what a module works out when it loads as free of effects, as `sideEffects` in
 * package.json says, so that bundlers leave out what a program does not use.
 *
 * @param text - A module of the library.
 * @returns The same module with marks.
 */
export function markPure(text: string): string {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true)
  let marked = ''
  let end = 0
  for (const initializer of listInitializers(source)) {
    const start = initializer.getStart(source)
    marked += text.slice(end, start) + BEFORE + text.slice(start, initializer.end) + AFTER
    end = initializer.end
  }
  return marked + text.slice(end)
}

/** Marks the modules of the library while they are bundled. */
export const markPureModules: Plugin = {
  name: 'mark-pure-modules',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].+\.ts$/ }, async ({ path }) => ({
      contents: markPure(await readFile(path, 'utf8')),
      loader: 'ts',
    }))
  },
}
