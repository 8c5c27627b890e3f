import { compileFunction } from 'node:vm'
import ts from 'typescript'

type Modules = ReadonlyMap<string, unknown>
type Check = (actual: unknown, expected: unknown) => void
type Run = (load: (name: string) => unknown, module: object, check: Check) => Promise<void>

const MARK = '// => '

/** The entries of the package, by the name that examples import them by. */
const entries: Readonly<Record<string, string>> = {
  'wsw-indicatie': '../../src/index.js',
  'wsw-indicatie/audit': '../../src/audit/index.js',
  'wsw-indicatie/referentie': '../../src/referentie/index.js',
  'wsw-indicatie/report': '../../src/report/index.js',
}

/** Turns `expression // => value`, or the value on the lines below, into a check. */
function rewrite(code: string): string {
  const lines = code.split('\n')
  const written: string[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!
    const start = line.indexOf(MARK)
    if (start === -1) {
      written.push(line)
      continue
    }
    let expected = line.slice(start + MARK.length)
    const below = line.slice(0, start).trim() === ''
    while (below && lines[index + 1]?.startsWith('//') === true) {
      index += 1
      expected += `\n${lines[index]!.slice(2)}`
    }
    const expression = below ? written.pop()! : line.slice(0, start)
    written.push(`check(${expression.trim()}, (${expected}\n))`)
  }
  return written.join('\n')
}

async function loadModules(code: string): Promise<Modules> {
  const names = [...code.matchAll(/from '([^']+)'/g)].map(([, name = '']) => name)
  const loaded = names.map(async (name): Promise<[string, unknown]> => {
    return [name, await import(entries[name] ?? name)]
  })
  return new Map(await Promise.all(loaded))
}

/** Counts the values that an example promises. */
export const countPromises = (code: string): number => code.split(MARK).length - 1

/**
 * Runs an example of the docs against the sources.
 *
 * @param code - TypeScript or JavaScript; `// => value` says what an expression gives.
 * @param check - Is handed each such expression and the value beside it.
 */
export async function runExample(code: string, check: Check): Promise<void> {
  const { outputText } = ts.transpileModule(rewrite(code), {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: false,
    },
  })
  const modules = await loadModules(code)
  const run = compileFunction(`return (async () => {\n${outputText}\n})()`, [
    'require',
    'exports',
    'check',
  ]) as Run
  await run((name) => modules.get(name), {}, check)
}
