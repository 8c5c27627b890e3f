import { readFile } from 'node:fs/promises'
import opdrachtregel from '../../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { redact } from '../../audit/index.js'
import { DONE, takeFile, UNUSABLE, UsageError, type Call, type Command } from '../command.js'
import { judgeBevindingen } from '../judge-bevindingen.js'
import { chooseRegimes, regelsOption } from '../read-regime.js'
import { readTraces } from '../read-traces.js'

async function readKey({ options }: Call): Promise<string | undefined> {
  const { sleutel } = options
  if (typeof sleutel !== 'string') return undefined
  try {
    return (await readFile(sleutel, 'utf8')).trim()
  } catch {
    throw new UsageError(opdrachtregel.onleesbareSleutel)
  }
}

/** Takes values and free text out of stored traces, and prints what is left, one a line. */
export const redactCommand: Command = {
  options: { ...regelsOption, sleutel: { type: 'string' } },
  run: async (call) => {
    const { stdout, stderr } = call.surroundings
    const key = await readKey(call)
    const options = { key, regimes: await chooseRegimes(call) }
    let gravest: number | undefined
    for await (const { value } of readTraces(takeFile(call), call)) {
      const { trace, bevindingen } = redact(value, options)
      const { status, lines } = judgeBevindingen(bevindingen)
      gravest = Math.max(gravest ?? DONE, status)
      if (trace !== null) stdout.write(`${JSON.stringify(trace)}\n`)
      for (const line of lines) stderr.write(`${line}\n`)
    }
    return { text: '', status: gravest ?? UNUSABLE }
  },
}
