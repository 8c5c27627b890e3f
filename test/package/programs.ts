import type { Program } from './run-programs.js'

const names = [
  'BeslistabelError',
  'evaluate',
  'evaluateAsync',
  'intakeProfileJsonSchema',
  'parseIntakeProfile',
  'renderMotivering',
]

// the same text runs as ESM, as CJS and in a browser-like realm
const code = `
const traces = profielen.map((profiel) => lib.evaluate(profiel))
const refused = (() => { try { lib.evaluate({}) } catch (error) { return error } })()
const report = {
  missing: ${JSON.stringify(names)}.filter((name) => typeof lib[name] !== 'function'),
  traces,
  parsed: profielen.map((profiel) => lib.parseIntakeProfile(profiel)),
  motiveringen: traces.map((trace) => lib.renderMotivering(trace)),
  schema: lib.intakeProfileJsonSchema(),
  code: refused.code,
  isBeslistabelError: refused instanceof lib.BeslistabelError,
}
`

export const coreProgram: Program = { name: 'core', entries: { lib: 'wsw-indicatie' }, code }

const reportCode = `
const render = (profiel) => [
  rapport.renderIntakeprofiel(profiel, { regimes: lib.listRegimes() }),
  rapport.renderIntakeprofiel(profiel, { vorm: 'markdown' }),
]
const report = profielen.slice(0, 5).map(render)
`

export const reportProgram: Program = {
  name: 'report',
  entries: { lib: 'wsw-indicatie', rapport: 'wsw-indicatie/report' },
  code: reportCode,
}

export const strict = {
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
  target: 'ES2022',
}

const imported = [...names, 'listRegimes', 'type DecisionTrace'].join(', ')

export const typed = `import { ${imported} } from 'wsw-indicatie'
import { renderIntakeprofiel, type FormulierOptions } from 'wsw-indicatie/report'

const trace: DecisionTrace = evaluate({})
const text: string = renderMotivering(trace)
const later: Promise<DecisionTrace> = evaluateAsync({})
const schema: object = intakeProfileJsonSchema()
// @ts-expect-error a trace is not a number, so the declarations do not fall back on any
const wrong: number = evaluate({})
const options: FormulierOptions = { vorm: 'markdown', regimes: listRegimes() }
const formulier: string = renderIntakeprofiel({}, options)
// @ts-expect-error there is no such form
const pdf: string = renderIntakeprofiel({}, { vorm: 'pdf' })
export const all = [formulier, pdf, text, later, schema, wrong, parseIntakeProfile, BeslistabelError]
`

export const json = `import schemaFile from 'wsw-indicatie/intake-profile.schema.json'
export const schemaObject: object = schemaFile
`
