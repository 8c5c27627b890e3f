import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createConsumer, filesUnder, root, run, runNode, tools, type Consumer } from './consumer.js'
import {
  auditProgram,
  coreProgram,
  json,
  referentieProgram,
  reportProgram,
  strict,
  typed,
} from './programs.js'
import { runBoth, runInBrowser, type Outputs } from './run-programs.js'

interface Praktijkcase {
  status: string
  profiel: unknown
}

interface Report {
  missing: string[]
  traces: { format: string; sha256: string }[]
  motiveringen: string[]
  schema: unknown
  code: unknown
  isBeslistabelError: boolean
}

// npm, tsc and attw share two cores with the other tests
const minutes = 5 * 60_000

let consumer: Consumer
let files: string[]
let praktijkcases: string[]
let core: Outputs
let audit: Outputs
let report: Outputs
let referentie: Outputs

function text(file: string): string {
  return readFileSync(join(consumer.installed, file), 'utf8')
}

function parse(json: string): unknown {
  return JSON.parse(json)
}

function targets(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Object.values(value ?? {}).flatMap(targets)
}

beforeAll(() => {
  consumer = createConsumer()
  files = filesUnder(consumer.installed)
  praktijkcases = files
    .filter((file) => /^fixtures\/praktijkcases\/[^/]+\.json$/.test(file))
    .filter((file) => (parse(text(file)) as Praktijkcase).status === 'akkoord')
  core = runBoth(consumer, praktijkcases, coreProgram)
  audit = runBoth(consumer, praktijkcases, auditProgram)
  report = runBoth(consumer, praktijkcases, reportProgram)
  referentie = runBoth(consumer, praktijkcases, referentieProgram)
}, minutes)

afterAll(() => {
  consumer.remove()
}, minutes)

describe('the tarball', () => {
  it('holds the library, its rules and its fixtures, and nothing else', () => {
    const expected =
      /^(package\.json|README\.md|LICENSE|dist\/[\w.-]+|(rules|fixtures)\/[\w./-]+\.(json|md|html))$/
    expect(files.filter((file) => !expected.test(file))).toEqual([])
    expect(files.filter((file) => /(^|\/)test|\.test\./.test(file))).toEqual([])
    expect(praktijkcases.length).toBeGreaterThan(0)
  })

  it('names no folder of the machine it was built on', () => {
    const absolute = (source: string): boolean => /^([a-z]:|[/\\]|file:)/i.test(source)
    const sources = files
      .filter((file) => file.endsWith('.map'))
      .flatMap((file) => (parse(text(file)) as { sources: string[] }).sources)
    expect(sources.filter(absolute)).toEqual([])
    expect(files.filter((file) => text(file).includes(root))).toEqual([])
  })

  it('holds every file that package.json points to', () => {
    const manifest = parse(text('package.json')) as Record<string, unknown>
    const { exports, imports, bin, main, module, types } = manifest
    const named = targets([exports, imports, bin, main, module, types])
    const missing = named.filter(
      (target) => !target.includes('*') && !existsSync(join(consumer.installed, target)),
    )
    expect(missing).toEqual([])
  })

  it(
    'is accepted by publint',
    () => {
      const { status, stdout, stderr } = runNode(root, tools.publint, consumer.tarball, '--strict')
      expect(status, stdout + stderr).toBe(0)
    },
    minutes,
  )

  it(
    'resolves to the right types under every module resolution',
    () => {
      const { exports } = parse(text('package.json')) as { exports: object }
      const json = Object.keys(exports).filter((name) => /^[^*]+\.json$/.test(name))
      const args = [consumer.tarball, '--no-emoji', '--exclude-entrypoints', ...json]
      const { status, stdout, stderr } = runNode(root, tools.attw, ...args)
      expect(status, stdout + stderr).toBe(0)
    },
    minutes,
  )
})

describe('the installed package', () => {
  it.each([
    ['import', () => core.esm],
    ['require', () => core.cjs],
  ])('works with %s and prints no warning', (_name, result) => {
    expect(result().stderr).toBe('')
    expect(result().status).toBe(0)
    const report = parse(result().stdout) as Report
    expect(report.missing).toEqual([])
    expect(report.traces).toHaveLength(praktijkcases.length)
    for (const { format, sha256 } of report.traces) {
      expect(format).toBe('wsw-indicatie/decision-trace@1')
      expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    }
    expect(report.motiveringen.filter((motivering) => motivering.trim() === '')).toEqual([])
    expect(report.code).toEqual(expect.any(String))
    expect(report.isBeslistabelError).toBe(true)
  })

  it('gives the same bytes with import and with require', () => {
    expect(core.cjs.stdout).toBe(core.esm.stdout)
  })

  it(
    'gives the same bytes bundled for a browser, with no module or global of Node',
    () => {
      expect(runInBrowser(consumer, praktijkcases, coreProgram)).toBe(core.esm.stdout)
    },
    minutes,
  )

  it('ships the schema that it exports', () => {
    const { schema } = parse(core.esm.stdout) as Report
    expect(parse(text('dist/intake-profile.schema.json'))).toEqual(schema)
  })

  it(
    'puts its command on the path of npx',
    () => {
      const file = join(consumer.installed, praktijkcases[0]!)
      const args = ['--no-install', 'wsw-indicatie', 'explain', file]
      const { status, stdout, stderr } = run(consumer.folder, 'npx', args)
      expect(status, stderr).toBe(0)
      expect(stdout.trim()).not.toBe('')
    },
    minutes,
  )
})

describe('wsw-indicatie/audit', () => {
  it('works with import and with require, and prints no warning', () => {
    expect(audit.esm).toMatchObject({ status: 0, stderr: '' })
    const intact = { intact: true, bevindingen: [] }
    const { verified, chained } = parse(audit.esm.stdout) as Record<string, unknown>
    expect({ verified, chained }).toEqual({
      verified: [intact, intact, intact, intact, intact],
      chained: intact,
    })
    expect(audit.cjs).toEqual(audit.esm)
  })

  it(
    'gives the same bytes bundled for a browser',
    () => {
      expect(runInBrowser(consumer, praktijkcases, auditProgram)).toBe(audit.esm.stdout)
    },
    minutes,
  )

  it.each([
    ['decision-trace.schema.json', 'draft07'],
    ['decision-trace-2020-12.schema.json', 'draft202012'],
  ])('ships %s as it exports it', (file, name) => {
    const { [name]: schema } = parse(audit.esm.stdout) as Record<string, unknown>
    expect(parse(text(`dist/${file}`))).toEqual(schema)
  })
})

describe('wsw-indicatie/report', () => {
  it('works with import and with require, and prints no warning', () => {
    expect(report.esm).toMatchObject({ status: 0, stderr: '' })
    const [[html, markdown] = []] = parse(report.esm.stdout) as string[][]
    expect(html).toMatch(/^<!doctype html>/)
    expect(markdown).toMatch(/^# /)
    expect(report.cjs).toEqual(report.esm)
  })

  it(
    'gives the same bytes bundled for a browser',
    () => {
      // the Markdown writer has a part that takes a page for granted when it loads
      const globals = { document: { createElement: () => ({}) } }
      const printed = runInBrowser(consumer, praktijkcases, reportProgram, globals)
      expect(printed).toBe(report.esm.stdout)
    },
    minutes,
  )

  it('shares the rule files with the other entry of ES modules', () => {
    const vindplaats = 'toelichting stap 1'
    const holders = files.filter(
      (file) => /^dist\/[^/]+\.js$/.test(file) && text(file).includes(vindplaats),
    )
    expect(holders).toHaveLength(1)
  })
})

describe('wsw-indicatie/referentie', () => {
  it('works with import and with require, and prints no warning', () => {
    expect(referentie.esm).toMatchObject({ status: 0, stderr: '' })
    const { hits, issues } = parse(referentie.esm.stdout) as {
      hits: { code: string }[][]
      issues: { path: string }[]
    }
    expect(hits.map(([first]) => first?.code)).toEqual(['942', '413', '683'])
    expect(issues.map(({ path }) => path)).toEqual(['/passendeArbeid/werksoorten/0'])
    expect(referentie.cjs).toEqual(referentie.esm)
  })

  it(
    'gives the same bytes bundled for a browser',
    () => {
      const printed = runInBrowser(consumer, praktijkcases, referentieProgram)
      expect(printed).toBe(referentie.esm.stdout)
    },
    minutes,
  )
})

describe('a consumer in TypeScript', () => {
  it.each([
    ['node16 from ESM', 'node16', 'Node16', 'esm-consumer.mts', typed],
    ['node16 from CJS', 'node16', 'Node16', 'cjs-consumer.cts', typed],
    ['bundler', 'bundler', 'ESNext', 'bundler-consumer.ts', json + typed],
  ])(
    'compiles under %s',
    (_name, moduleResolution, module, file, source) => {
      consumer.write(file, source)
      const compilerOptions = { ...strict, module, moduleResolution, resolveJsonModule: true }
      const project = `${file}.tsconfig.json`
      consumer.write(project, JSON.stringify({ compilerOptions, files: [file] }))
      const { status, stdout } = runNode(consumer.folder, tools.tsc, '--project', project)
      expect(stdout).toBe('')
      expect(status).toBe(0)
    },
    minutes,
  )
})
