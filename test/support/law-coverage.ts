import type { DecisionTrace } from '../../src/index.js'
import type { RuleSet } from '../../src/rule-set/rule-set.js'

const ANTWOORDEN = ['ja', 'nee', 'onbekend'] as const

const describeCell = (als: Readonly<Record<string, string>>) =>
  Object.entries(als)
    .map(([stap, antwoord]) => `${stap} ${antwoord}`)
    .join(' + ')

/** Everything in the law that a case should reach. */
export function listLaw({ beslistabellen, hulptabel, wccTabel, signalen }: RuleSet): Set<string> {
  const law: string[] = []
  for (const { tabel } of beslistabellen) {
    for (const { id, vermoedens = [] } of tabel.stappen) {
      law.push(...ANTWOORDEN.map((antwoord) => `stap ${id} ${antwoord}`))
      law.push(...vermoedens.map((_, index) => `vermoeden ${id} ${String(index)}`))
    }
    for (const { id } of tabel.begrippen ?? []) {
      law.push(...ANTWOORDEN.map((antwoord) => `begrip ${id} ${antwoord}`))
    }
    for (const { als } of tabel.indeling?.matrix ?? []) law.push(`cel ${describeCell(als)}`)
    for (const { als } of tabel.indeling?.aPriori?.bijstelling ?? []) {
      law.push(`bijstelling ${describeCell(als)}`)
    }
    for (const categorie of [...(tabel.indeling?.vanLichtNaarZwaar ?? []), 'onbekend']) {
      if (tabel.indeling) law.push(`categorie ${categorie}`)
    }
    for (const [field, values] of Object.entries(tabel.uitkomst)) {
      law.push(...values.map((value) => `uitkomst ${field} ${value}`))
    }
  }
  law.push(...(hulptabel?.rijen ?? []).map(({ id }) => `hulptabel ${id}`))
  law.push(...(hulptabel?.buitenTabel ?? []).map((code) => `buiten de hulptabel ${code}`))
  law.push(...(wccTabel?.zonderGroep ?? []).map((code) => `zonder groep ${code}`))
  law.push(...Object.keys(signalen.stapsignalen).map((code) => `signaal ${code}`))
  for (const { code } of [...signalen.voorwaardelijk, ...signalen.profielsignalen]) {
    law.push(`signaal ${code}`)
  }
  return new Set(law)
}

function listKlassen({ tabellen }: DecisionTrace): readonly string[] {
  const values = tabellen
    .flatMap(({ stappen }) => stappen.flatMap(({ vergelijkingen }) => vergelijkingen))
    .filter(({ feit }) => feit === 'handicapklassen')
    .flatMap(({ waarde }) => (Array.isArray(waarde) ? (waarde as unknown[]) : []))
  return values.flatMap((value) => (typeof value === 'string' ? [`hulptabel ${value}`] : []))
}

function listCells({ beslistabellen }: RuleSet, antwoorden: ReadonlyMap<string, string>) {
  return beslistabellen.flatMap(({ tabel }) => {
    const reached = ({ als }: { als: Readonly<Record<string, string>> }) =>
      Object.entries(als).every(([stap, antwoord]) => antwoorden.get(stap) === antwoord)
    const { matrix = [], aPriori } = tabel.indeling ?? {}
    return [
      ...matrix.filter(reached).map(({ als }) => `cel ${describeCell(als)}`),
      ...(aPriori?.bijstelling ?? [])
        .filter(reached)
        .map(({ als }) => `bijstelling ${describeCell(als)}`),
    ]
  })
}

/** What one case reaches of {@link listLaw}. */
export function listReached(trace: DecisionTrace, ruleSet: RuleSet): readonly string[] {
  const stappen = trace.tabellen.flatMap((tabel) => tabel.stappen)
  const antwoorden = new Map(stappen.map(({ id, antwoord }) => [id, antwoord]))
  const codes = (trace.invoer.beperkingen ?? []).flatMap(({ icidh = [] }) =>
    icidh.map((code) => code.slice(0, 2)),
  )
  return [
    ...stappen.map(({ id, antwoord }) => `stap ${id} ${antwoord}`),
    ...stappen.flatMap(({ id, vermoeden }) =>
      vermoeden ? [`vermoeden ${id} ${vermoeden.regel.split('/').at(-1)!}`] : [],
    ),
    ...trace.tabellen.flatMap(({ begrippen = [] }) =>
      begrippen.map(({ id, antwoord }) => `begrip ${id} ${antwoord}`),
    ),
    ...trace.tabellen.flatMap(({ indeling }) =>
      indeling ? [`categorie ${indeling.categorie ?? 'onbekend'}`] : [],
    ),
    ...Object.entries(trace.uitkomst).map(([field, value]) => `uitkomst ${field} ${String(value)}`),
    ...trace.signalen.map(({ code }) => `signaal ${code}`),
    ...listCells(ruleSet, antwoorden),
    ...listKlassen(trace),
    ...codes.flatMap((code) => [`buiten de hulptabel ${code}`, `zonder groep ${code}`]),
  ]
}
