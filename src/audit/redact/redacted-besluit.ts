import { ONBEKEND, type Walk } from '../../beslistabel/walk-beslistabel.js'
import { UITKOMST_FIELDS, type RuleSet } from '../../rule-set/rule-set.js'
import { listUnmet, type RedactieBevinding, type Requirement } from './redacted-bevinding.js'
import type { RedactedTrace } from './redacted-trace.js'

type Signaal = RedactedTrace['signalen'][number]

/** The steps that were walked, and the tables that end in a category. */
interface Walked {
  readonly all: ReadonlySet<string>
  /** Those that are not answered. */
  readonly open: ReadonlySet<string>
}

function listWalked({ tabellen }: RedactedTrace): Walked {
  const answers = tabellen.flatMap(({ id, stappen, indeling }) => [
    ...stappen.map((stap) => ({ id: stap.id, isOpen: stap.antwoord === ONBEKEND })),
    ...(indeling === undefined ? [] : [{ id, isOpen: indeling.categorie === null }]),
  ])
  return {
    all: new Set(answers.map(({ id }) => id)),
    open: new Set(answers.filter(({ isOpen }) => isOpen).map(({ id }) => id)),
  }
}

/** Tells whether the rule set has such a signaal, of that ernst and at a step or at none. */
function isSignaal({ code, ernst, stap }: Signaal, { signalen }: RuleSet): boolean {
  const { stapsignalen, voorwaardelijk, profielsignalen } = signalen
  if (stap === undefined) {
    return profielsignalen.some((rule) => rule.code === code && rule.ernst === ernst)
  }
  const byStap = Object.entries(stapsignalen).some(
    ([name, rule]) => name === code && [rule.ernst, rule.ernstBijOordeel].includes(ernst),
  )
  return (
    byStap ||
    voorwaardelijk.some((rule) => rule.code === code && rule.ernst === ernst && rule.stap === stap)
  )
}

/**
 * Checks what a redacted trace concludes from its tables.
 *
 * @param trace - The redacted trace.
 * @param walk - The route on which its answers lead.
 * @param ruleSet - The rule set it names.
 * @returns What does not follow.
 */
export function checkBesluit(
  trace: RedactedTrace,
  walk: Walk,
  ruleSet: RuleSet,
): readonly RedactieBevinding[] {
  const { uitkomst, ontbreekt, signalen, besluitrijp } = trace
  const walked = listWalked(trace)
  const isRipe =
    !Object.values(uitkomst).includes(ONBEKEND) && signalen.every(({ ernst }) => ernst !== 'fout')
  return listUnmet([
    ...UITKOMST_FIELDS.map((field): Requirement => {
      const holds = uitkomst[field] === (walk.uitkomst[field] ?? null)
      return [holds, 'UITKOMST_ONJUIST', `/uitkomst/${field}`]
    }),
    ...ontbreekt.map(({ stap }, index): Requirement => [
      walked.open.has(stap),
      'ONTBREEKT_ONJUIST',
      `/ontbreekt/${index}/stap`,
    ]),
    ...signalen.map((signaal, index): Requirement => {
      const isWalked = signaal.stap === undefined || walked.all.has(signaal.stap)
      return [isWalked && isSignaal(signaal, ruleSet), 'SIGNAAL_ONJUIST', `/signalen/${index}`]
    }),
    [isRipe === besluitrijp, 'BESLUITRIJP_ONJUIST', '/besluitrijp'],
  ])
}
