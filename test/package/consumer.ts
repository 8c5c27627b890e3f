import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

const bin = join(root, 'node_modules')

/** Command line tools of this repository, as arguments for Node. */
export const tools = {
  attw: join(bin, '@arethetypeswrong/cli/dist/index.js'),
  publint: join(bin, 'publint/src/cli.js'),
  tsc: join(bin, 'typescript/bin/tsc'),
  tsup: join(bin, 'tsup/dist/cli-default.js'),
}

export interface Result {
  status: number | null
  stdout: string
  stderr: string
}

// settings of the running npm and vitest would reach the consumer too
const inherited =
  /^(npm_config_local_prefix$|npm_package_|npm_lifecycle_|VITEST|NODE_OPTIONS$|NODE_ENV$)/

export function run(cwd: string, command: string, args: readonly string[]): Result {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !inherited.test(name)),
  )
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...env, NO_COLOR: '1', NPM_CONFIG_UPDATE_NOTIFIER: 'false' },
    maxBuffer: 1 << 28,
  })
  return { status, stdout, stderr }
}

export function runNode(cwd: string, ...args: string[]): Result {
  return run(cwd, process.execPath, args)
}

function mustRun(cwd: string, command: string, args: readonly string[]): void {
  const { status, stdout, stderr } = run(cwd, command, args)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`)
}

export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

export interface Consumer {
  folder: string
  installed: string
  tarball: string
  write: (name: string, text: string) => void
  /** Bundles a module for a browser, its exports in a global `bundle`. */
  bundle: (source: string) => string
  remove: () => void
}

/** Packs the built library and installs the tarball in an empty project outside the repository. */
export function createConsumer(): Consumer {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'wsw-indicatie-')))
  const folder = join(temporary, 'consumer')
  mkdirSync(folder)
  mustRun(root, 'npm', ['pack', '--ignore-scripts', '--pack-destination', temporary])
  const tarball = join(
    temporary,
    readdirSync(temporary).find((name) => name.endsWith('.tgz'))!,
  )
  const write = (name: string, text: string): void => {
    writeFileSync(join(folder, name), text)
  }
  const bundle = (source: string): string => {
    write('browser.mjs', source)
    const options = '--platform browser --format iife --global-name bundle --out-dir browser'
    const args = ['browser.mjs', '--no-config', ...options.split(' ')]
    mustRun(folder, process.execPath, [tools.tsup, ...args])
    return readFileSync(join(folder, 'browser', 'browser.global.js'), 'utf8')
  }
  write('package.json', '{ "name": "consumer", "private": true, "type": "module" }\n')
  mustRun(folder, 'npm', [
    'install',
    // a bundler leaves out what package.json lists, and one test bundles everything
    '--no-save',
    '--prefer-offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    tarball,
  ])
  return {
    folder,
    installed: join(folder, 'node_modules', 'wsw-indicatie'),
    tarball,
    write,
    bundle,
    remove: () => {
      rmSync(temporary, { recursive: true, force: true })
    },
  }
}
