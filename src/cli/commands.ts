import type { Command } from './command.js'
import { checkRulesCommand } from './commands/check-rules.js'
import { compareCommand } from './commands/compare.js'
import { diffCommand } from './commands/diff.js'
import { redactCommand } from './commands/redact.js'
import { replayCommand } from './commands/replay.js'
import { reportCommand } from './commands/report.js'
import { verifyCommand } from './commands/verify.js'
import { aspectenCommand } from './commands/aspecten.js'
import { evaluateCommand } from './commands/evaluate.js'
import { explainCommand } from './commands/explain.js'
import { formulierCommand } from './commands/formulier.js'
import { werksoortCommand } from './commands/werksoort.js'
import { zoekCommand } from './commands/zoek.js'

/** The commands by name, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  evaluate: evaluateCommand,
  explain: explainCommand,
  formulier: formulierCommand,
  aspecten: aspectenCommand,
  verify: verifyCommand,
  replay: replayCommand,
  diff: diffCommand,
  report: reportCommand,
  redact: redactCommand,
  compare: compareCommand,
  'check-rules': checkRulesCommand,
  zoek: zoekCommand,
  werksoort: werksoortCommand,
}
