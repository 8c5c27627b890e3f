import { writeCanonical, writeList, writeText, writeTexts } from '../hash/write-canonical.js'
import type { UnsealedTrace } from './build-trace.js'
import type {
  Ontbrekend,
  TraceBeslistabel,
  TraceIndeling,
  TraceUitkomst,
} from './decision-trace.js'
import { UITKOMST_FIELDS } from '../rule-set/rule-set.js'
import { createRegelWriter } from './write-regel.js'
import { createSignaalWriter } from './write-signaal.js'

/** Writes a trace. */
export type WriteTrace = (trace: UnsealedTrace) => string

const writeOntbrekend = ({ pad, stap, vraag }: Ontbrekend): string =>
  `{"pad":${writeText(pad)},"stap":${writeText(stap)},"vraag":${writeText(vraag)}}`

const writeEngine = ({ name, version }: UnsealedTrace['engine']): string =>
  `{"name":${writeText(name)},"version":${writeText(version)}}`

const writeRegime = ({ id, sha256, versie }: UnsealedTrace['regime']): string =>
  `{"id":${writeText(id)},"sha256":${writeText(sha256)},"versie":${writeText(versie)}}`

const writeIndeling = (indeling: TraceIndeling): string => {
  const { aPriori, berekend, bronnen, categorie, grondslag, matrix } = indeling
  return (
    `{"aPriori":${writeTexts(aPriori)},"berekend":${writeCanonical(berekend)},` +
    `"bronnen":${writeTexts(bronnen)},"categorie":${writeCanonical(categorie)},` +
    `"grondslag":${writeCanonical(grondslag)},"matrix":${writeTexts(matrix)},` +
    `"motivering":${writeText(indeling.motivering)},"regel":${writeText(indeling.regel)},` +
    `"vindplaats":${writeText(indeling.vindplaats)}}`
  )
}

const uitkomstFields = [...UITKOMST_FIELDS]
  .sort()
  .map((field, index) => ({ field, key: `${index === 0 ? '{' : ','}"${field}":` }))

function writeUitkomst(uitkomst: TraceUitkomst): string {
  let text = ''
  for (const { field, key } of uitkomstFields) text += key + writeCanonical(uitkomst[field])
  return `${text}}`
}

/**
 * Makes the writer of the traces of one regime: it gives what `writeCanonical` gives, several times
 * as fast, because it knows the shape of a trace and writes the texts of a rule once.
 *
 * @returns Writes a trace of the regime in its RFC 8785 form.
 */
export function createTraceWriter(): WriteTrace {
  const { writeStap, writeBegrip } = createRegelWriter()
  const writeSignaal = createSignaalWriter()
  const writeTabel = ({ begrippen, id, indeling, stappen, titel }: TraceBeslistabel): string =>
    `{${begrippen === undefined ? '' : `"begrippen":${writeList(begrippen, writeBegrip)},`}` +
    `"id":${writeText(id)},` +
    (indeling === undefined ? '' : `"indeling":${writeIndeling(indeling)},`) +
    `"stappen":${writeList(stappen, writeStap)},"titel":${writeText(titel)}}`
  return ({
    besluitrijp,
    engine,
    format,
    invoer,
    ontbreekt,
    regime,
    signalen,
    tabellen,
    uitkomst,
  }) =>
    `{"besluitrijp":${String(besluitrijp)},"engine":${writeEngine(engine)},` +
    `"format":${writeText(format)},"invoer":${writeCanonical(invoer)},` +
    `"ontbreekt":${writeList(ontbreekt, writeOntbrekend)},"regime":${writeRegime(regime)},` +
    `"signalen":${writeList(signalen, writeSignaal)},` +
    `"tabellen":${writeList(tabellen, writeTabel)},"uitkomst":${writeUitkomst(uitkomst)}}`
}
