import opdrachtregelTeksten from '../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { fillIn, writeNumber } from '../trace/notation.js'
import { CHANGED, DONE, takeFile, UNUSABLE, type Call, type Outcome } from './command.js'
import { createProgress } from './progress.js'
import { readTraces } from './read-traces.js'

const { controle } = opdrachtregelTeksten

type Status = typeof DONE | typeof CHANGED | typeof UNUSABLE

/** What a check says of one trace. */
export interface Report {
  /** Exit status for this trace. */
  readonly status: Status
  /** What was found, a line each. */
  readonly lines: readonly string[]
}

/** Checks one trace. */
export type Check = (trace: unknown) => Report | Promise<Report>

const NO_JSON: Report = { status: UNUSABLE, lines: [controle.geenJson] }

function renderReport({ status, lines }: Report, nummer: number): string {
  const kop = fillIn(controle.kop, {
    nummer: writeNumber(nummer),
    oordeel: controle.oordelen[status],
  })
  return [kop, ...lines.map((line) => `  ${line}`)].join('\n')
}

function summarise(counts: Readonly<Record<Status, number>>): string {
  const total = counts[DONE] + counts[CHANGED] + counts[UNUSABLE]
  return fillIn(controle.slot, {
    aantal: writeNumber(total),
    goed: writeNumber(counts[DONE]),
    anders: writeNumber(counts[CHANGED]),
    onbruikbaar: writeNumber(counts[UNUSABLE]),
  })
}

/**
 * Checks every trace of the one file that a command names, one by one, and prints what it finds as
 * it goes.
 *
 * @param call - What was asked.
 * @param check - Checks one trace.
 * @returns How many were checked; the gravest exit status of all. No trace at all is unusable.
 * @throws UsageError when there is not one file, or it cannot be read.
 */
export async function checkTraces(call: Call, check: Check): Promise<Outcome> {
  const counts = { [DONE]: 0, [CHANGED]: 0, [UNUSABLE]: 0 }
  const { stdout } = call.surroundings
  const progress = createProgress(call.surroundings)
  let gravest: Status | undefined
  for await (const { nummer, value } of readTraces(takeFile(call), call)) {
    const report = value === undefined ? NO_JSON : await check(value)
    counts[report.status] += 1
    gravest = report.status > (gravest ?? DONE) ? report.status : (gravest ?? DONE)
    if (report.lines.length > 0) {
      progress.clear()
      stdout.write(`${renderReport(report, nummer)}\n`)
    }
    progress.advance()
  }
  progress.clear()
  return { text: summarise(counts), status: gravest ?? UNUSABLE }
}
