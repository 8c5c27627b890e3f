import { verify, verifyRedacted } from '../../audit/index.js'
import { checkTraces, type Report } from '../check-traces.js'
import type { Command } from '../command.js'
import { judgeBevindingen, isRedacted } from '../judge-bevindingen.js'
import { chooseRegimes, regelsOption } from '../read-regime.js'

/** Says whether stored traces are intact. */
export const verifyCommand: Command = {
  options: regelsOption,
  run: async (call) => {
    const regimes = await chooseRegimes(call)
    return checkTraces(call, (trace): Report => {
      const check = isRedacted(trace) ? verifyRedacted : verify
      return judgeBevindingen(check(trace, { regimes }).bevindingen)
    })
  },
}
