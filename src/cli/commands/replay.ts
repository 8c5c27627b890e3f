import { replay } from '../../audit/index.js'
import { checkTraces, type Report } from '../check-traces.js'
import { CHANGED, DONE, UNUSABLE, type Command } from '../command.js'
import { judgeBevindingen, renderVerschil } from '../judge-bevindingen.js'
import { chooseRegimes, regelsOption } from '../read-regime.js'

/** Recomputes stored traces and says what differs. */
export const replayCommand: Command = {
  options: regelsOption,
  run: async (call) => {
    const regimes = await chooseRegimes(call)
    return checkTraces(call, async (trace): Promise<Report> => {
      const { gelijk, bevindingen, verschillen } = await replay(trace, { regimes })
      const { status, lines } = judgeBevindingen(bevindingen)
      return {
        status: status === UNUSABLE ? UNUSABLE : gelijk ? DONE : CHANGED,
        lines: [...lines, ...verschillen.map(renderVerschil)],
      }
    })
  },
}
