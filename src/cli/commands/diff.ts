import opdrachtregel from '../../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { diffTraces } from '../../audit/index.js'
import {
  CHANGED,
  DONE,
  takeTwoFiles,
  UNUSABLE,
  UsageError,
  type Call,
  type Command,
} from '../command.js'
import { judgeBevindingen, renderVerschil } from '../judge-bevindingen.js'
import { readTrace } from '../read-traces.js'

async function readBoth(call: Call): Promise<readonly [unknown, unknown]> {
  const [a, b] = takeTwoFiles(call)
  if (a === '-' && b === '-') throw new UsageError(opdrachtregel.eenStreepje)
  return [await readTrace(a, call), await readTrace(b, call)]
}

/** Says what differs between two traces. */
export const diffCommand: Command = {
  run: async (call) => {
    const { gelijk, bevindingen, verschillen } = diffTraces(...(await readBoth(call)))
    const { status, lines } = judgeBevindingen(bevindingen)
    const text = gelijk ? [opdrachtregel.gelijk] : verschillen.map(renderVerschil)
    return {
      text: [...lines, ...text].join('\n'),
      status: status === UNUSABLE ? UNUSABLE : gelijk ? DONE : CHANGED,
    }
  },
}
