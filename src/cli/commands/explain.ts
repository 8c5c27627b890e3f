import { evaluate, renderMotivering } from '../../index.js'
import { DONE, type Command } from '../command.js'
import { readProfile } from '../read-profile.js'
import { chooseStijl } from '../terminal-stijl.js'

/** Prints the motivation of a decision. */
export const explainCommand: Command = {
  run: async (call) => ({
    text: renderMotivering(evaluate(await readProfile(call)), chooseStijl(call)),
    status: DONE,
  }),
}
