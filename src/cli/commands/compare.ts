import opdrachtregel from '../../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { compareRuleSets } from '../../audit/index.js'
import { listRegimes } from '../../index.js'
import { CHANGED, DONE, takeFile, UsageError, type Call, type Command } from '../command.js'
import { createProgress } from '../progress.js'
import { readRegime } from '../read-regime.js'
import { readTraces } from '../read-traces.js'

async function chooseBoth({ options }: Call) {
  const { was, wordt } = options
  if (typeof wordt !== 'string') throw new UsageError(opdrachtregel.wordtVerplicht)
  const becomes = await readRegime(wordt)
  if (typeof was === 'string') return [await readRegime(was), becomes] as const
  const shipped = listRegimes().find(({ id }) => id === becomes.id) ?? listRegimes().at(-1)!
  return [shipped, becomes] as const
}

/** Compares what two rule sets decide on stored traces. */
export const compareCommand: Command = {
  options: { was: { type: 'string' }, wordt: { type: 'string' } },
  run: async (call) => {
    const [was, wordt] = await chooseBoth(call)
    const progress = createProgress(call.surroundings)
    const read = async function* () {
      for await (const { value } of readTraces(takeFile(call), call)) {
        progress.advance()
        yield value
      }
    }
    const comparison = await compareRuleSets(read(), was, wordt)
    progress.clear()
    const { aantal, gelijk } = comparison
    return {
      text: JSON.stringify(comparison, null, 2),
      status: aantal > 0 && gelijk === aantal ? DONE : CHANGED,
    }
  },
}
