import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { constants, Script } from 'node:vm'
import { transform } from 'esbuild'
import { listModules } from './paths.js'

type Exports = Record<string, unknown>
type Body = (
  exports: Exports,
  require: (name: string) => unknown,
  module: object,
  url: string,
) => void

/** Modules that can be loaded again and again, so that no state of one run reaches the next. */
export interface ModuleRegistry {
  /** Loads a module, unless it is there since the last {@link clear}. */
  readonly load: (file: string) => unknown
  /** Forgets what was loaded; packages stay. */
  readonly clear: () => void
}

async function transpile(file: string): Promise<string> {
  const { code } = await transform(readFileSync(file, 'utf8'), {
    loader: 'ts',
    format: 'cjs',
    target: 'es2022',
    sourcefile: file,
    define: { 'import.meta.url': 'moduleUrl' },
    logLevel: 'silent',
  })
  return code
}

const isRelative = (name: string) => name.startsWith('.')

/** The packages and built-in modules that transpiled code asks for. */
const listPackages = (texts: readonly string[], aliases: Readonly<Record<string, string>>) => {
  const names = texts.flatMap((text) => [...text.matchAll(/\brequire\("([^"]+)"\)/g)])
  return new Set(
    names.map(([, name]) => name!).filter((name) => !isRelative(name) && !(name in aliases)),
  )
}

async function importPackages(names: Iterable<string>): Promise<ReadonlyMap<string, unknown>> {
  const packages = new Map<string, unknown>()
  for (const name of names) {
    // marked as a module, so that its default export is taken as such
    packages.set(name, { ...((await import(name)) as object), __esModule: true })
  }
  return packages
}

/**
 * Transpiles the modules of some folders once, to be loaded many times.
 *
 * @param folders - Where the modules are.
 * @param aliases - Files that stand for a name.
 */
export async function createModuleRegistry(
  folders: readonly string[],
  aliases: Readonly<Record<string, string>>,
  takes: (file: string) => boolean,
): Promise<ModuleRegistry> {
  const files = folders.flatMap(listModules).filter(takes)
  const texts = new Map<string, string>()
  // a program with an await of its own does not transpile; nothing that is loaded here imports one
  const attempts = await Promise.allSettled(files.map(transpile))
  for (const [index, attempt] of attempts.entries()) {
    if (attempt.status === 'fulfilled') texts.set(resolve(files[index]!), attempt.value)
  }
  const packages = await importPackages(listPackages([...texts.values()], aliases))
  const bodies = new Map<string, Body>()
  let loaded = new Map<string, { readonly exports: unknown }>()

  const compile = (file: string): Body => {
    const text = texts.get(file)
    if (text === undefined) throw new Error(`no module ${file}`)
    const wrapped = `(function (exports, require, module, moduleUrl) {${text}\n})`
    const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER
    return new Script(wrapped, {
      filename: file,
      importModuleDynamically,
    }).runInThisContext() as Body
  }

  const requireFrom = (file: string) => (name: string) => {
    if (name in aliases) return load(aliases[name]!)
    if (!isRelative(name)) return packages.get(name)
    return load(join(dirname(file), name))
  }

  function load(path: string): unknown {
    const file = resolve(path).replace(/\.js$/, '.ts')
    const known = loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} as Exports }
    loaded.set(file, module)
    if (file.endsWith('.json')) {
      const data: unknown = JSON.parse(readFileSync(file, 'utf8'))
      Object.assign(module.exports, { __esModule: true, default: data })
      return module.exports
    }
    const body = bodies.get(file) ?? compile(file)
    bodies.set(file, body)
    body(module.exports, requireFrom(file), module, pathToFileURL(file).href)
    return module.exports
  }

  return {
    load,
    clear: () => {
      loaded = new Map()
    },
  }
}
