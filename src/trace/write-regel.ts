import type { JsonBytes } from '../hash/json-bytes.js'
import { encodeUtf8 } from '../hash/utf8.js'
import { writeCanonical, writeTexts, type Write } from '../hash/write-canonical.js'
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

/** What every trace says alike of one rule, as JSON. */
interface RegelText {
  /** What comes before its motivation. */
  readonly start: Uint8Array
  /** What comes before its comparisons. */
  readonly before: Uint8Array
  readonly vergelijkingen: readonly VergelijkingText[]
  /** What comes after all. */
  readonly after: Uint8Array
}

/** Writes what a trace says of a rule. */
export interface RegelWriter {
  readonly writeStap: Write<TraceStap>
  readonly writeBegrip: Write<TraceBegrip>
}

type Around = Readonly<Record<'start' | 'before' | 'after', string>>

const member = (key: string, text: string) => `,"${key}":${JSON.stringify(text)}`

const LIST = ',"vergelijkingen":['

const aroundStap = ({ id, regel, vindplaats, vraag }: TraceStap): Around => ({
  start: `${member('id', id)},"motivering":`,
  before: `${member('regel', regel)}${LIST}`,
  after: `${member('vindplaats', vindplaats)}${member('vraag', vraag)}}`,
})

const aroundBegrip = ({ id, omschrijving, regel }: TraceBegrip): Around => ({
  start: '',
  before: `${member('id', id)}${member('omschrijving', omschrijving)}${member('regel', regel)}${LIST}`,
  after: '}',
})

const aroundVermoeden = ({ regel, vindplaats }: TraceVermoeden): Around => ({
  start: '',
  before: `,"vermoeden":{"regel":${JSON.stringify(regel)}${LIST}`,
  after: `${member('vindplaats', vindplaats)}}`,
})

function writeVergelijkingen(output: JsonBytes, { vergelijkingen }: Regel, text: RegelText): void {
  output.addBytes(text.before)
  for (let index = 0; index < vergelijkingen.length; index++) {
    if (index > 0) output.addJson(',')
    writeVergelijking(output, vergelijkingen[index]!, text.vergelijkingen[index]!)
  }
  output.addJson(']')
}

function writeGevolg(output: JsonBytes, gevolg: Gevolg): void {
  if (!('naar' in gevolg)) {
    writeCanonical(output, gevolg)
    return
  }
  output.addJson('{"naar":')
  output.addText(gevolg.naar)
  output.addJson('}')
}

/**
 * Makes the writer of what the traces of one regime say of its rules, in RFC 8785 form.
 *
 * It prepares once what every trace says alike of a rule, so it remembers as much as there are rules.
 *
 * @returns The writer, to keep with the regime.
 */
export function createRegelWriter(): RegelWriter {
  const texts = new Map<string, RegelText>()
  const read = <R extends Regel>(rule: R, findAround: (rule: R) => Around): RegelText => {
    const known = texts.get(rule.regel)
    if (known !== undefined) return known
    const { start, before, after } = findAround(rule)
    const text = {
      start: encodeUtf8(start),
      before: encodeUtf8(before),
      vergelijkingen: rule.vergelijkingen.map(prepareVergelijking),
      after: encodeUtf8(after),
    }
    texts.set(rule.regel, text)
    return text
  }
  const writeVermoeden = (output: JsonBytes, vermoeden: TraceVermoeden) => {
    const text = read(vermoeden, aroundVermoeden)
    writeVergelijkingen(output, vermoeden, text)
    output.addBytes(text.after)
  }
  return {
    writeStap: (output, stap) => {
      const text = read(stap, aroundStap)
      output.addJson('{"antwoord":')
      output.addText(stap.antwoord)
      output.addJson(',"bronnen":')
      writeTexts(output, stap.bronnen)
      output.addJson(',"gevolg":')
      writeGevolg(output, stap.gevolg)
      output.addJson(',"grondslag":')
      writeCanonical(output, stap.grondslag)
      output.addBytes(text.start)
      output.addText(stap.motivering)
      writeVergelijkingen(output, stap, text)
      if (stap.vermoeden !== undefined) writeVermoeden(output, stap.vermoeden)
      output.addBytes(text.after)
    },
    writeBegrip: (output, begrip) => {
      const text = read(begrip, aroundBegrip)
      output.addJson('{"antwoord":')
      output.addText(begrip.antwoord)
      writeVergelijkingen(output, begrip, text)
      output.addBytes(text.after)
    },
  }
}
