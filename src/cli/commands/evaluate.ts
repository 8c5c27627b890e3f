import { evaluate } from '../../index.js'
import { DONE, type Command } from '../command.js'
import { readProfile } from '../read-profile.js'

/** Prints the trace of a profile as JSON. */
export const evaluateCommand: Command = {
  run: async (call) => ({
    text: JSON.stringify(evaluate(await readProfile(call)), null, 2),
    status: DONE,
  }),
}
