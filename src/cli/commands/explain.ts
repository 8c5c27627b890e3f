import { renderMotivering } from '../../index.js'
import { referentie } from '../../referentie/index.js'
import { DONE, type Command } from '../command.js'
import { decide } from '../decide.js'
import { regelsOption } from '../read-regime.js'
import { chooseStijl } from '../terminal-stijl.js'

/** Prints the motivation of a decision. */
export const explainCommand: Command = {
  options: regelsOption,
  run: async (call) => {
    const trace = await decide(call)
    return { text: renderMotivering(trace, chooseStijl(call), { referentie }), status: DONE }
  },
}
