import referentieTeksten from '../../rules/teksten/referentie.json' with { type: 'json' }
import type { VerslagStijl } from '../index.js'
import {
  listVerwijzingen,
  lookupWerksoortgroep,
  werksoorten,
  type OpgelosteVerwijzing,
  type Werksoort,
  type Werksoortgroep,
} from '../referentie/index.js'
import { plainStijl } from '../report/verslag-stijl.js'
import { wrapText } from '../report/wrap-text.js'
import { fillIn } from '../trace/notation.js'

const { werksoort: woorden } = referentieTeksten

const INDENT = 4

const renderTitel = ({ code, titel }: Werksoort, indent: number) =>
  wrapText(`${code}  ${titel}`, indent, indent + code.length + 2)

function renderVerwijzing(
  { soort, werksoort, noot }: OpgelosteVerwijzing,
  kinds: Readonly<Record<OpgelosteVerwijzing['soort'], string>>,
): string {
  const text =
    noot === undefined
      ? kinds[soort]
      : fillIn(woorden.verwijzingMetNoot, { soort: kinds[soort], noot })
  const below = INDENT + werksoort.code.length + 2
  return [renderTitel(werksoort, INDENT), wrapText(text, below)].join('\n')
}

/** A heading with what stands below it; nothing where that is nothing. */
const renderDeel = (kop: string, lines: readonly string[], stijl: VerslagStijl) =>
  lines.length === 0 ? [] : [[stijl.nadruk(kop), ...lines].join('\n')]

function renderBron(stijl: VerslagStijl): string {
  const { titel, uitgever } = werksoorten.bron
  const bron = [titel, uitgever].filter((text) => text !== null).join(', ')
  return stijl.zacht(wrapText(fillIn(woorden.bron, { bron }), 0))
}

/**
 * Writes what there is to know about one werksoort: what it is, the others in its group and the
 * references both ways.
 *
 * @param werksoort - The werksoort.
 * @param stijl - How parts stand out; plain text by default.
 * @returns Dutch text in wrapped lines, no trailing newline.
 */
export function renderWerksoort(werksoort: Werksoort, stijl: VerslagStijl = plainStijl): string {
  const { code, groep, hoofdgroep, omschrijving, noot } = werksoort
  const others = lookupWerksoortgroep(groep)!.werksoorten.filter((one) => one.code !== code)
  const { naar, van } = listVerwijzingen(code)
  return [
    [
      stijl.kop(renderTitel(werksoort, 0)),
      wrapText(omschrijving, INDENT),
      ...(noot === undefined ? [] : [wrapText(noot, INDENT)]),
      stijl.zacht(wrapText(fillIn(woorden.plaats, { groep, hoofdgroep }), INDENT)),
    ].join('\n'),
    ...renderDeel(
      woorden.koppen.groep,
      others.map((one) => renderTitel(one, INDENT)),
      stijl,
    ),
    ...renderDeel(
      woorden.koppen.naar,
      naar.map((one) => renderVerwijzing(one, woorden.naar)),
      stijl,
    ),
    ...renderDeel(
      woorden.koppen.van,
      van.map((one) => renderVerwijzing(one, woorden.van)),
      stijl,
    ),
    renderBron(stijl),
  ].join('\n\n')
}

const describeGroep = ({ code, hoofdgroep, groepen }: Werksoortgroep) =>
  hoofdgroep === null
    ? {
        kop: fillIn(woorden.hoofdgroep, { hoofdgroep: code }),
        plaats: fillIn(woorden.groepen, { codes: groepen.join(', ') }),
      }
    : {
        kop: fillIn(woorden.groep, { groep: code }),
        plaats: fillIn(woorden.inHoofdgroep, { hoofdgroep }),
      }

/**
 * Lists the werksoorten of a group.
 *
 * @param groep - The group.
 * @param stijl - How parts stand out; plain text by default.
 * @returns Dutch text: code and title of each, no trailing newline.
 */
export function renderWerksoortgroep(
  groep: Werksoortgroep,
  stijl: VerslagStijl = plainStijl,
): string {
  const { kop, plaats } = describeGroep(groep)
  return [
    [stijl.kop(kop), stijl.zacht(wrapText(plaats, INDENT))].join('\n'),
    groep.werksoorten.map((one) => renderTitel(one, INDENT)).join('\n'),
    renderBron(stijl),
  ].join('\n\n')
}
