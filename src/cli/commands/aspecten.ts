import opdrachtregel from '../../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { intakeprofiel } from '../../index.js'
import { renderAspect, renderAspecten } from '../../report/intakeprofiel/render-aspecten.js'
import { enumerate, fillIn } from '../../trace/notation.js'
import { DONE, UsageError, type Command } from '../command.js'
import { chooseStijl } from '../terminal-stijl.js'

function requireNummer(nummer: string): string {
  const known = intakeprofiel.hoofdstukken.flatMap(({ aspecten }) => aspecten)
  if (known.includes(nummer)) return nummer
  const nummers = enumerate(known, opdrachtregel.of)
  throw new UsageError(fillIn(opdrachtregel.onbekendAspect, { nummers }))
}

/** Prints the aspects of the intakeprofiel, or what there is to know about one. */
export const aspectenCommand: Command = {
  run: (call) => {
    const [nummer, ...rest] = call.words
    if (rest.length > 0) throw new UsageError(opdrachtregel.eenAspect)
    const stijl = chooseStijl(call)
    const text =
      nummer === undefined
        ? renderAspecten(intakeprofiel, stijl)
        : renderAspect(intakeprofiel, requireNummer(nummer), stijl)
    return { text, status: DONE }
  },
}
