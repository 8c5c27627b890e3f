import type { JsonBytes } from '../hash/json-bytes.js'
import { writeCanonical, writeList, type Write } from '../hash/write-canonical.js'
import { UITKOMST_FIELDS } from '../rule-set/rule-set.js'
import type { UnsealedTrace } from './build-trace.js'
import type { Ontbrekend, TraceBeslistabel, TraceUitkomst } from './decision-trace.js'
import { createRegelWriter } from './write-regel.js'
import { createSignaalWriter } from './write-signaal.js'

const writeOntbrekend: Write<Ontbrekend> = (output, { pad, stap, vraag }) => {
  output.addJson('{"pad":')
  output.addText(pad)
  output.addJson(',"stap":')
  output.addText(stap)
  output.addJson(',"vraag":')
  output.addText(vraag)
  output.addJson('}')
}

const uitkomstFields = [...UITKOMST_FIELDS]
  .sort()
  .map((field, index) => ({ field, key: `${index === 0 ? '{' : ','}"${field}":` }))

function writeUitkomst(output: JsonBytes, uitkomst: TraceUitkomst): void {
  for (const { field, key } of uitkomstFields) {
    output.addJson(key)
    writeCanonical(output, uitkomst[field])
  }
  output.addJson('}')
}

/**
 * Makes the writer of the traces of one regime: it writes what `writeCanonical` writes, several
 * times as fast, because it knows the shape of a trace and prepares the texts of a rule once.
 *
 * @returns Writes a trace of the regime in its RFC 8785 form.
 */
export function createTraceWriter(): Write<UnsealedTrace> {
  const { writeStap, writeBegrip } = createRegelWriter()
  const writeSignaal = createSignaalWriter()
  const writeTabel: Write<TraceBeslistabel> = (output, tabel) => {
    const { begrippen, id, indeling, stappen, titel } = tabel
    output.addJson('{')
    if (begrippen !== undefined) {
      output.addJson('"begrippen":')
      writeList(output, begrippen, writeBegrip)
      output.addJson(',')
    }
    output.addJson('"id":')
    output.addText(id)
    if (indeling !== undefined) {
      output.addJson(',"indeling":')
      writeCanonical(output, indeling)
    }
    output.addJson(',"stappen":')
    writeList(output, stappen, writeStap)
    output.addJson(',"titel":')
    output.addText(titel)
    output.addJson('}')
  }
  return (output, trace) => {
    output.addJson('{"besluitrijp":')
    writeCanonical(output, trace.besluitrijp)
    output.addJson(',"engine":')
    writeCanonical(output, trace.engine)
    output.addJson(',"format":')
    output.addText(trace.format)
    output.addJson(',"invoer":')
    writeCanonical(output, trace.invoer)
    output.addJson(',"ontbreekt":')
    writeList(output, trace.ontbreekt, writeOntbrekend)
    output.addJson(',"regime":')
    writeCanonical(output, trace.regime)
    output.addJson(',"signalen":')
    writeList(output, trace.signalen, writeSignaal)
    output.addJson(',"tabellen":')
    writeList(output, trace.tabellen, writeTabel)
    output.addJson(',"uitkomst":')
    writeUitkomst(output, trace.uitkomst)
    output.addJson('}')
  }
}
