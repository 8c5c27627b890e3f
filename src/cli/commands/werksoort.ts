import referentieTeksten from '../../../rules/teksten/referentie.json' with { type: 'json' }
import {
  listVerwijzingen,
  lookupWerksoort,
  lookupWerksoortgroep,
  referentie,
  werksoorten,
  type OpgelosteVerwijzing,
  type Werksoort,
} from '../../referentie/index.js'
import { fillIn } from '../../trace/notation.js'
import { DONE, UsageError, type Call, type Command } from '../command.js'
import { renderWerksoort, renderWerksoortgroep } from '../render-werksoort.js'
import { chooseStijl } from '../terminal-stijl.js'

const { werksoort: woorden } = referentieTeksten

function takeCode({ words }: Call): string {
  const [code, ...rest] = words
  if (code === undefined || rest.length > 0 || !/^\d{1,3}$/.test(code)) {
    throw new UsageError(woorden.eenCode)
  }
  return code
}

function listGroepen(): readonly string[] {
  const hoofdgroepen = new Set(werksoorten.werksoorten.map(({ hoofdgroep }) => hoofdgroep))
  return [...hoofdgroepen].flatMap((code) => lookupWerksoortgroep(code)!.groepen)
}

function refuse(code: string): UsageError {
  const nearest = referentie.suggestCodes('werksoort', code)
  return nearest === undefined
    ? new UsageError(fillIn(woorden.onbekendeGroep, { codes: listGroepen().join(', ') }))
    : new UsageError(fillIn(woorden.onbekend, { codes: nearest.join(woorden.scheiding) }))
}

const name = ({ werksoort: { code, titel }, ...rest }: OpgelosteVerwijzing) => ({
  code,
  titel,
  ...rest,
})

function describe(werksoort: Werksoort) {
  const { naar, van } = listVerwijzingen(werksoort.code)
  return { ...werksoort, verwijzingen: { naar: naar.map(name), van: van.map(name) } }
}

const writeJson = (value: object) => JSON.stringify(value, null, 2)

/** Prints what there is to know about a werksoort, or the werksoorten of a group. */
export const werksoortCommand: Command = {
  options: { json: { type: 'boolean' } },
  run: (call) => {
    const code = takeCode(call)
    const isJson = call.options['json'] === true
    const stijl = chooseStijl(call)
    const werksoort = lookupWerksoort(code)
    if (werksoort !== undefined) {
      const text = isJson ? writeJson(describe(werksoort)) : renderWerksoort(werksoort, stijl)
      return { text, status: DONE }
    }
    const groep = lookupWerksoortgroep(code)
    if (groep === undefined) throw refuse(code)
    return { text: isJson ? writeJson(groep) : renderWerksoortgroep(groep, stijl), status: DONE }
  },
}
