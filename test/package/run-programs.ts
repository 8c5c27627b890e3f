import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { runNode, type Consumer, type Result } from './consumer.js'

/** What a program printed as an ES module, and as CommonJS. */
export type Outputs = Readonly<Record<'esm' | 'cjs', Result>>

/** A program that leaves its result in `report`, and the entries of the package that it uses. */
export interface Program {
  readonly name: string
  /** Entries by the name that the program has for them. */
  readonly entries: Readonly<Record<string, string>>
  readonly code: string
}

const load = (entries: Program['entries'], write: (as: string, entry: string) => string) =>
  Object.entries(entries)
    .map(([as, entry]) => write(as, entry))
    .join('\n')

/** Runs a program on the profiles of practice cases, in both module systems. */
export function runBoth(
  consumer: Consumer,
  praktijkcases: readonly string[],
  { name, entries, code }: Program,
): Outputs {
  const body = `const profielen = ${JSON.stringify(praktijkcases)}
  .map((file) => require('wsw-indicatie/' + file).profiel)
${code}
process.stdout.write(JSON.stringify(report))`
  const esm = `import { createRequire } from 'node:module'
${load(entries, (as, entry) => `import * as ${as} from '${entry}'`)}
const require = createRequire(import.meta.url)
${body}`
  const cjs = `${load(entries, (as, entry) => `const ${as} = require('${entry}')`)}\n${body}`
  consumer.write(`${name}.mjs`, esm)
  consumer.write(`${name}.cjs`, cjs)
  return {
    esm: runNode(consumer.folder, `${name}.mjs`),
    cjs: runNode(consumer.folder, `${name}.cjs`),
  }
}

/** Runs a program bundled for a browser, in a realm that has no module and no global of Node. */
export function runInBrowser(
  consumer: Consumer,
  praktijkcases: readonly string[],
  { entries, code }: Omit<Program, 'name'>,
  globals: object = {},
): unknown {
  const exported = load(entries, (as, entry) => `export * as ${as} from '${entry}'`)
  const names = Object.keys(entries).join(', ')
  const profielen = praktijkcases.map((file): unknown => {
    const { profiel } = JSON.parse(readFileSync(join(consumer.installed, file), 'utf8')) as {
      profiel: unknown
    }
    return profiel
  })
  const realm = createContext({ TextEncoder, URL, setTimeout, clearTimeout, ...globals })
  const source = `${consumer.bundle(`${exported}\n`)}
const { ${names} } = bundle
const profielen = ${JSON.stringify(profielen)}
${code}
JSON.stringify(report)`
  return runInContext(source, realm)
}
