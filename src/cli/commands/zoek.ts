import referentieTeksten from '../../../rules/teksten/referentie.json' with { type: 'json' }
import { searchReferentie, type Treffer, type TrefferSoort } from '../../referentie/index.js'
import { wrapText } from '../../report/wrap-text.js'
import { enumerate, fillIn } from '../../trace/notation.js'
import { DONE, UsageError, type Call, type Command } from '../command.js'

const { soorten } = referentieTeksten

function takeWoorden({ words }: Call): string {
  const woorden = words.join(' ')
  if (woorden.trim() === '') throw new UsageError(referentieTeksten.geenWoorden)
  return woorden
}

function readAantal({ options: { aantal } }: Call): number | undefined {
  if (typeof aantal !== 'string') return undefined
  if (!/^[1-9]\d{0,5}$/.test(aantal)) throw new UsageError(referentieTeksten.geenAantal)
  return Number(aantal)
}

const isSoort = (soort: string): soort is TrefferSoort => Object.hasOwn(soorten, soort)

function readSoorten({ options: { soort } }: Call): readonly TrefferSoort[] | undefined {
  if (typeof soort !== 'string') return undefined
  if (isSoort(soort)) return [soort]
  const known = enumerate(Object.keys(soorten), referentieTeksten.of)
  throw new UsageError(fillIn(referentieTeksten.onbekendeSoort, { soorten: known }))
}

function renderTreffers(treffers: readonly Treffer[]): string {
  if (treffers.length === 0) return referentieTeksten.nietsGevonden
  // what has no code is found by its name
  const codes = treffers.map(({ code, titel }) => (code === titel ? '' : code))
  const width = Math.max(...codes.map(({ length }) => length))
  return treffers
    .map(({ soort, titel }, index) => {
      const text = fillIn(referentieTeksten.treffer, { titel, soort: soorten[soort] })
      return `${codes[index]!.padEnd(width)}  ${wrapText(text, 0, width + 2)}`
    })
    .join('\n')
}

/** Searches the classifications by words. */
export const zoekCommand: Command = {
  options: { json: { type: 'boolean' }, aantal: { type: 'string' }, soort: { type: 'string' } },
  run: (call) => {
    const treffers = searchReferentie(takeWoorden(call), {
      aantal: readAantal(call),
      soorten: readSoorten(call),
    })
    const isJson = call.options['json'] === true
    return {
      text: isJson ? JSON.stringify(treffers, null, 2) : renderTreffers(treffers),
      status: DONE,
    }
  },
}
