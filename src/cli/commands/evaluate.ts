import { DONE, type Command } from '../command.js'
import { decide } from '../decide.js'
import { regelsOption } from '../read-regime.js'

/** Prints the trace of a profile as JSON. */
export const evaluateCommand: Command = {
  options: regelsOption,
  run: async (call) => ({
    text: JSON.stringify(await decide(call), null, 2),
    status: DONE,
  }),
}
