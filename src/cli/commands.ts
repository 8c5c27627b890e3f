import type { Command } from './command.js'
import { aspectenCommand } from './commands/aspecten.js'
import { evaluateCommand } from './commands/evaluate.js'
import { explainCommand } from './commands/explain.js'
import { formulierCommand } from './commands/formulier.js'

/** The commands by name, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  evaluate: evaluateCommand,
  explain: explainCommand,
  formulier: formulierCommand,
  aspecten: aspectenCommand,
}
