import opdrachtregelTeksten from '../../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { referentie } from '../../referentie/index.js'
import { renderIntakeprofiel } from '../../report/index.js'
import { DONE, UsageError, type Call, type Command } from '../command.js'
import { readProfile } from '../read-profile.js'

function chooseVorm({ options }: Call) {
  if (options['html'] === true && options['md'] === true) {
    throw new UsageError(opdrachtregelTeksten.eenVorm)
  }
  return options['md'] === true ? 'markdown' : 'html'
}

/** Prints the form of the intakeprofiel, filled in. */
export const formulierCommand: Command = {
  options: { html: { type: 'boolean' }, md: { type: 'boolean' } },
  run: async (call) => {
    const vorm = chooseVorm(call)
    const text = renderIntakeprofiel(await readProfile(call), { vorm, referentie })
    return { text: text.trimEnd(), status: DONE }
  },
}
