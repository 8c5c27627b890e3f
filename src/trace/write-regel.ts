import { joinParts, writeCanonical, writeText, writeTexts } from '../hash/write-canonical.js'
import type { Gevolg, TraceBegrip, TraceStap, TraceVermoeden } from './decision-trace.js'
import {
  prepareVergelijking,
  writeVergelijking,
  type VergelijkingText,
} from './write-vergelijking.js'
import type { Vergelijking } from './vergelijking-shape.js'

/** What a trace says of one rule: all of it but the answer is in the rules. */
interface Regel {
  readonly regel: string
  readonly vergelijkingen: readonly Vergelijking[]
}

/** What every trace says alike of one rule, as JSON: what comes before its comparisons and after. */
interface RegelText {
  readonly start: string
  readonly before: string
  readonly vergelijkingen: readonly VergelijkingText[]
  readonly after: string
}

/** Writes what a trace says of a rule. */
export interface RegelWriter {
  readonly writeStap: (stap: TraceStap) => string
  readonly writeBegrip: (begrip: TraceBegrip) => string
}

const writeGevolg = (gevolg: Gevolg) =>
  'naar' in gevolg ? `{"naar":${writeText(gevolg.naar)}}` : writeCanonical(gevolg)

const writeField = (key: string, text: string) => `,"${key}":${writeText(text)}`

const LIST = ',"vergelijkingen":['

const prepareStap = ({ id, regel, vindplaats, vraag }: TraceStap) => ({
  start: joinParts(writeField('id', id), ',"motivering":'),
  before: joinParts(writeField('regel', regel), LIST),
  after: joinParts(writeField('vindplaats', vindplaats), writeField('vraag', vraag), '}'),
})

const prepareBegrip = ({ id, omschrijving, regel }: TraceBegrip) => ({
  start: '',
  before: joinParts(
    writeField('id', id),
    writeField('omschrijving', omschrijving),
    writeField('regel', regel),
    LIST,
  ),
  after: '}',
})

const prepareVermoeden = ({ regel, vindplaats }: TraceVermoeden) => ({
  start: '',
  before: joinParts('{"regel":', writeText(regel), LIST),
  after: joinParts(writeField('vindplaats', vindplaats), '}'),
})

function writeVergelijkingen({ vergelijkingen }: Regel, text: RegelText): string {
  let written = ''
  for (let index = 0; index < vergelijkingen.length; index++) {
    if (index > 0) written += ','
    written += writeVergelijking(vergelijkingen[index]!, text.vergelijkingen[index]!)
  }
  return `${text.before}${written}]`
}

/**
 * Makes the writer of what the traces of one regime say of its rules, in RFC 8785 form.
 *
 * It writes once what every trace says alike of a rule, so it remembers as much as there are rules.
 *
 * @returns The writer, to keep with the regime.
 */
export function createRegelWriter(): RegelWriter {
  const texts = new Map<string, RegelText>()
  const read = <R extends Regel>(
    rule: R,
    prepare: (rule: R) => Omit<RegelText, 'vergelijkingen'>,
  ): RegelText => {
    const known = texts.get(rule.regel)
    if (known !== undefined) return known
    const text = {
      ...prepare(rule),
      vergelijkingen: rule.vergelijkingen.map(prepareVergelijking),
    }
    texts.set(rule.regel, text)
    return text
  }
  const writeVermoeden = (vermoeden: TraceVermoeden) => {
    const text = read(vermoeden, prepareVermoeden)
    return `,"vermoeden":${writeVergelijkingen(vermoeden, text)}${text.after}`
  }
  return {
    writeStap: (stap) => {
      const { antwoord, bronnen, gevolg, grondslag, motivering, vermoeden } = stap
      const text = read(stap, prepareStap)
      return (
        `{"antwoord":"${antwoord}","bronnen":${writeTexts(bronnen)},` +
        `"gevolg":${writeGevolg(gevolg)},"grondslag":${writeCanonical(grondslag)}` +
        `${text.start}${writeText(motivering)}${writeVergelijkingen(stap, text)}` +
        `${vermoeden === undefined ? '' : writeVermoeden(vermoeden)}${text.after}`
      )
    },
    writeBegrip: (begrip) => {
      const text = read(begrip, prepareBegrip)
      return `{"antwoord":"${begrip.antwoord}"${writeVergelijkingen(begrip, text)}${text.after}`
    },
  }
}
