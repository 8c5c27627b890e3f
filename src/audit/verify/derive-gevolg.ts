import { ONBEKEND, type Gevolg, type Uitkomst } from '../../beslistabel/walk-beslistabel.js'
import type { Beslistabel } from '../../rule-set/beslistabel-schema.js'
import type { TraceBeslistabel, TraceStap } from '../../trace/decision-trace.js'

const STOPT: Gevolg = { stopt: ONBEKEND }

const complete = ({ uitkomst }: Beslistabel, stated: Readonly<Record<string, string>>): Uitkomst =>
  Object.fromEntries(Object.keys(uitkomst).map((field) => [field, stated[field] ?? null]))

// where a table answers all its steps, the last one leads to the category
function deriveNext(id: string, { indeling }: TraceBeslistabel, rule: Beslistabel): Gevolg {
  const next = rule.stappen[rule.stappen.findIndex((stap) => stap.id === id) + 1]
  if (next !== undefined) return { naar: next.id }
  const categorie = indeling?.categorie ?? null
  return categorie === null || rule.indeling === undefined
    ? STOPT
    : { uitkomst: { [rule.indeling.uitkomst]: categorie } }
}

/**
 * Derives where a step leads from its answer, by the rule alone.
 *
 * @param stap - The step as the trace has it.
 * @param tabel - Its table in the trace.
 * @param rule - The same table in the rule set, which has a step with this id.
 * @returns What `gevolg` must be.
 */
export function deriveGevolg(
  { id, antwoord }: TraceStap,
  tabel: TraceBeslistabel,
  rule: Beslistabel,
): Gevolg {
  if (rule.verloop === 'alle') return deriveNext(id, tabel, rule)
  if (antwoord === ONBEKEND) return STOPT
  const { naar, uitkomst } = rule.stappen.find((stap) => stap.id === id)![antwoord]
  return naar === undefined ? { uitkomst: complete(rule, uitkomst!) } : { naar }
}
