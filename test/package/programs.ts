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

const auditCode = `
const traces = profielen.slice(0, 5).map((profiel) => lib.evaluate(profiel))
const report = {
  verified: traces.map((trace) => audit.verify(trace, { regimes: lib.listRegimes() })),
  chained: audit.verifyChain(audit.chain(traces), { traces }),
  draft07: audit.traceJsonSchema(),
  draft202012: audit.traceJsonSchema({ target: '2020-12' }),
}
`

export const auditProgram: Program = {
  name: 'audit',
  entries: { lib: 'wsw-indicatie', audit: 'wsw-indicatie/audit' },
  code: auditCode,
}

const referentieCode = `
const profiel = (code) => ({
  aanvraag: { datum: '2001-06-06' },
  passendeArbeid: { werksoorten: [code] },
})
const refused = (() => {
  try { lib.evaluate(profiel('513'), { referentie: codes.referentie }) } catch (error) { return error }
})()
const report = {
  hits: ['tuinman', 'post sorteren', 'fietsenmaaker'].map((woorden) => codes.searchReferentie(woorden)),
  werksoort: codes.lookupWerksoort('512'),
  groep: codes.lookupWerksoortgroep('51'),
  references: codes.listVerwijzingen('512'),
  known: lib.evaluate(profiel('512'), { referentie: codes.referentie }).invoer,
  issues: refused.issues,
}
`

export const referentieProgram: Program = {
  name: 'referentie',
  entries: { lib: 'wsw-indicatie', codes: 'wsw-indicatie/referentie' },
  code: referentieCode,
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
import { replay, verify, type TraceComparison } from 'wsw-indicatie/audit'
import { lookupWerksoort, referentie, type Werksoort } from 'wsw-indicatie/referentie'
import { renderIntakeprofiel, type FormulierOptions } from 'wsw-indicatie/report'

const trace: DecisionTrace = evaluate({})
const text: string = renderMotivering(trace)
const later: Promise<DecisionTrace> = evaluateAsync({})
const schema: object = intakeProfileJsonSchema()
// @ts-expect-error a trace is not a number, so the declarations do not fall back on any
const wrong: number = evaluate({})
const intact: boolean = verify(trace, { regimes: listRegimes() }).intact
const replayed: Promise<TraceComparison> = replay(trace)
// @ts-expect-error a replay is a promise
const equal: boolean = replay(trace).gelijk
const options: FormulierOptions = { vorm: 'markdown', regimes: listRegimes() }
const formulier: string = renderIntakeprofiel({}, options)
// @ts-expect-error there is no such form
const pdf: string = renderIntakeprofiel({}, { vorm: 'pdf' })
const werksoort: Werksoort | undefined = lookupWerksoort('512')
const checked: DecisionTrace = evaluate({}, { referentie })
// @ts-expect-error the titles alone are no referentie
evaluate({}, { referentie: { findTitel: () => undefined } })
export const codes = [werksoort, checked]
export const all = [text, later, schema, wrong, parseIntakeProfile, BeslistabelError]
export const others = [intact, replayed, equal, formulier, pdf]
`

export const json = `import schemaFile from 'wsw-indicatie/intake-profile.schema.json'
import draft07 from 'wsw-indicatie/decision-trace.schema.json'
import draft202012 from 'wsw-indicatie/decision-trace-2020-12.schema.json'
export const schemaObjects: readonly object[] = [schemaFile, draft07, draft202012]
`
