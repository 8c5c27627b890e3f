import type { Aspectbanden } from './aspectbanden-schema.js'
import { listTreden } from './check-formulier.js'
import type { Fault } from './fault.js'
import type { FormulierAspect, IntakeprofielFormulier } from './intakeprofiel-formulier.js'
import type { RuleSet } from './rule-set.js'

type Path = readonly PropertyKey[]
type Place = Omit<Fault, 'file'>

/** An aspect that something refers to, with the place of the reference. */
type Reference = readonly [path: Path, aspect: string]

const within = (path: Path, aspecten: readonly string[]): readonly Reference[] =>
  aspecten.map((aspect, index) => [[...path, index], aspect])

function listReferences({
  banden,
  werkervaring,
  taalEnRekenen,
}: Aspectbanden): readonly Reference[] {
  return [
    ...Object.entries(banden).map(([veld, { aspect }]): Reference => [
      ['banden', veld, 'aspect'],
      aspect,
    ]),
    ...(werkervaring ? [[['werkervaring', 'aspect'], werkervaring.aspect] as const] : []),
    ...(taalEnRekenen
      ? [
          [['taalEnRekenen', 'aspect'], taalEnRekenen.aspect] as const,
          ...within(['taalEnRekenen', 'aspecten'], taalEnRekenen.aspecten),
        ]
      : []),
  ]
}

const listCriteria = ({ vierMaalTien }: Aspectbanden): readonly Reference[] =>
  (vierMaalTien?.criteria ?? []).flatMap(({ aspecten }, index) =>
    within(['vierMaalTien', 'criteria', index, 'aspecten'], aspecten),
  )

/** The bounds that the form states for an aspect. */
function boundsOf(aspect: FormulierAspect): ReadonlySet<number> {
  const grenzen = listTreden(aspect, []).flatMap(({ trede }) => trede.grenzen ?? [])
  return new Set(
    [...grenzen, ...(aspect.grenzen ?? [])].flatMap(({ van, tot }) =>
      [van, tot].filter((bound) => bound !== undefined),
    ),
  )
}

function checkBounds(
  veld: string,
  { aspect, scores }: Aspectbanden['banden'][string],
  { aspecten }: IntakeprofielFormulier,
): readonly Place[] {
  if (!Object.hasOwn(aspecten, aspect)) return []
  const stated = boundsOf(aspecten[aspect]!)
  // nothing is measured below 0, so 0 needs no statement
  const isUnstated = (bound = 0) => bound !== 0 && !stated.has(bound)
  return scores.flatMap((row, index) =>
    (['van', 'tot'] as const)
      .filter((key) => isUnstated(row[key]))
      .map((key) => ({
        path: ['banden', veld, 'scores', index, key],
        message: 'is no bound that the form states for this aspect',
      })),
  )
}

/**
 * Finds what scores are said to mean that the form of the intakeprofiel does not bear out.
 *
 * @param ruleSet - A rule set whose files each have the right shape.
 * @returns The faults; none for a regime without a form.
 */
export function checkAspectbanden({
  intakeprofiel,
  aspectbanden,
  regime,
}: RuleSet): readonly Fault[] {
  if (intakeprofiel === undefined || aspectbanden === undefined) return []
  const { aspecten } = intakeprofiel
  const criteria = listCriteria(aspectbanden)
  const places = [
    ...[...listReferences(aspectbanden), ...criteria]
      .filter(([, aspect]) => !Object.hasOwn(aspecten, aspect))
      .map(([path]) => ({ path, message: 'is no aspect of the form' })),
    ...criteria
      .filter(([, aspect]) => aspecten[aspect] && !aspecten[aspect].vierMaalTien)
      .map(([path]) => ({ path, message: 'is not marked for 4x10 on the form' })),
    ...Object.entries(aspectbanden.banden).flatMap(([veld, band]) =>
      checkBounds(veld, band, intakeprofiel),
    ),
  ]
  return places.map((place) => ({ file: regime.aspectbanden!, ...place }))
}
