import bewijsTeksten from '../../../rules/teksten/bewijs.json' with { type: 'json' }
import { evaluate } from '../../evaluate.js'
import type { IntakeProfile } from '../../intake-profile/intake-profile.js'
import type { JsonObject } from '../../intake-profile/json-kinds.js'
import { parseIntakeProfile } from '../../prepare.js'
import type { PreparedRegime } from '../../regime.js'
import type { DecisionTrace } from '../../trace/decision-trace.js'
import { attempt } from '../attempt.js'
import { createBevinding, withGetuige, type RegelBevinding } from '../bevinding.js'
import { LIGGINGEN, readGrenswaarde, type GrenswaardeRij, type Ligging } from './grenswaarde.js'
import { listGrenzen, type Grens } from './grenzen.js'

/** Whether what is found has each value that is expected. */
const agrees = (expected: JsonObject, found: ReadonlyMap<string, unknown>) =>
  Object.entries(expected).every(([key, value]) => found.get(key) === value)

function isAsExpected({ verwacht }: GrenswaardeRij, trace: DecisionTrace): boolean {
  const { stappen, uitkomst, signalen } = verwacht
  const answers = trace.tabellen.flatMap((tabel) =>
    tabel.stappen.map(({ id, antwoord }) => [id, antwoord] as const),
  )
  const raised = trace.signalen.map(({ code, stap }) =>
    stap === undefined ? code : `${code} ${stap}`,
  )
  return (
    agrees(stappen, new Map(answers)) &&
    agrees(uitkomst, new Map(Object.entries(trace.uitkomst))) &&
    (signalen === undefined || JSON.stringify(signalen) === JSON.stringify(raised))
  )
}

const describe = ({ naam }: Pick<Grens, 'naam'>, ligging: Ligging) => ({
  grens: naam,
  ligging: bewijsTeksten.ligging[ligging],
})

/** What the rules make of one row; undefined where they can do nothing with it. */
function tryRij(rij: GrenswaardeRij, regime: PreparedRegime) {
  return attempt(() => {
    const profiel: IntakeProfile = parseIntakeProfile(rij.profiel, { regimes: [regime] })
    return { profiel, klopt: isAsExpected(rij, evaluate(profiel, { regimes: [regime] })) }
  })
}

const WHOLE = { bestand: '', stap: null } as const

function proveFixture(
  input: unknown,
  index: number,
  { grenzen, regime }: { readonly grenzen: readonly Grens[]; readonly regime: PreparedRegime },
) {
  const rijen = readGrenswaarde(input)
  const nummer = String(index + 1)
  const unusable = createBevinding('GRENSWAARDE_ONBRUIKBAAR', WHOLE, { nummer })
  if (rijen === undefined) return { rijen: [], bevindingen: [unusable] }
  const bevindingen = rijen.flatMap((rij): readonly RegelBevinding[] => {
    const tried = tryRij(rij, regime)
    if (tried === undefined) return [unusable]
    if (tried.klopt) return []
    const grens = grenzen.find(({ naam }) => naam === rij.parameter)
    const bestand = grens?.bestand ?? ''
    const values = describe({ naam: rij.parameter }, rij.ligging)
    const found = createBevinding('GRENSWAARDE_ANDERS', { bestand, stap: null }, values)
    return [withGetuige(found, { feiten: {}, profiel: tried.profiel })]
  })
  return { rijen, bevindingen }
}

function proveGrens(grens: Grens, rijen: readonly GrenswaardeRij[]): readonly RegelBevinding[] {
  // no number of a profile is negative, so nothing lies under nought
  const needed = grens.waarde > 0 ? LIGGINGEN : LIGGINGEN.slice(1)
  return needed
    .filter((place) => !rijen.some((rij) => rij.parameter === grens.naam && rij.ligging === place))
    .map((place) =>
      createBevinding(
        'GRENSWAARDE_ONTBREEKT',
        { bestand: grens.bestand, stap: null },
        describe(grens, place),
      ),
    )
}

/**
 * Proves that each limit has a case just under, on and just over it, and that the rules give what
 * each case expects.
 *
 * @param grenswaarden - Parsed files of values around limits, unchecked.
 * @param regime - The regime.
 * @returns The limits without a case, and the cases that come out otherwise.
 */
export function proveGrenswaarden(
  grenswaarden: readonly unknown[],
  regime: PreparedRegime,
): readonly RegelBevinding[] {
  const grenzen = listGrenzen(regime.ruleSet)
  const proved = grenswaarden.map((input, index) => proveFixture(input, index, { grenzen, regime }))
  const rijen = proved.flatMap((fixture) => fixture.rijen)
  return [
    ...grenzen.flatMap((grens) => proveGrens(grens, rijen)),
    ...proved.flatMap(({ bevindingen }) => bevindingen),
  ]
}
