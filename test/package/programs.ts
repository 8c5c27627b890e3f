const names = [
  'BeslistabelError',
  'evaluate',
  'evaluateAsync',
  'intakeProfileJsonSchema',
  'parseIntakeProfile',
  'renderMotivering',
]

// the same text runs as ESM, as CJS and in a browser-like realm
export const program = `
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

export const strict = {
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
  target: 'ES2022',
}

const imported = [...names, 'type DecisionTrace'].join(', ')

export const typed = `import { ${imported} } from 'wsw-indicatie'

const trace: DecisionTrace = evaluate({})
const text: string = renderMotivering(trace)
const later: Promise<DecisionTrace> = evaluateAsync({})
const schema: object = intakeProfileJsonSchema()
// @ts-expect-error a trace is not a number, so the declarations do not fall back on any
const wrong: number = evaluate({})
export const all = [text, later, schema, wrong, parseIntakeProfile, BeslistabelError]
`

export const json = `import schemaFile from 'wsw-indicatie/intake-profile.schema.json'
export const schemaObject: object = schemaFile
`
