import type { IntakeProfile, Voorziening } from '../intake-profile/intake-profile.js'
import { atLeast, exact, type Fact, type Known, type Origin } from './fact.js'
import { pointTo } from './pointer.js'
import {
  isIndividueelTechnisch,
  readCosts,
  readStated,
  type Counts,
  type Field,
} from './read-kosten.js'
import { absent, createFact } from './read.js'
import { LIST } from './voorziening-fact.js'

const MAXIMUM = '/normbedragen/maximaalSubsidiebedrag'

const toCents = (amount: number) => Math.round(amount * 100)

interface Total {
  readonly cents: number
  readonly complete: boolean
}

function readTotal(voorzieningen: readonly Voorziening[], field: Field, counts: Counts): Total {
  let cents = 0
  let complete = true
  for (const voorziening of voorzieningen) {
    if (!counts(voorziening)) continue
    const costs = readCosts(voorziening, field)
    if (costs === undefined) complete = false
    else cents += toCents(costs)
  }
  return { cents, complete }
}

// cents are integers, so the one rounding of the division keeps every comparison exact
function compareTotal({ cents, complete }: Total, maximum: number | undefined): Known {
  if (cents === 0) return complete ? exact(0) : atLeast(0)
  if (maximum === undefined) {
    return { kind: 'range', min: 0, max: Infinity, minOpen: true, maxOpen: false }
  }
  const ratio = cents / toCents(maximum)
  return complete ? exact(ratio) : atLeast(ratio)
}

function traceRatio(
  voorzieningen: readonly Voorziening[],
  field: Field,
  counts: Counts,
  { cents, complete }: Total,
  maximum: number | undefined,
): Origin {
  const objects: string[] = []
  const consulted: string[] = []
  const missing: string[] = []
  for (const [index, voorziening] of voorzieningen.entries()) {
    if (!counts(voorziening)) continue
    const object = pointTo(LIST, index)
    const path = pointTo(object, field)
    objects.push(object)
    if (readStated(voorziening, field) !== undefined || isIndividueelTechnisch(voorziening)) {
      consulted.push(path)
    }
    if (readCosts(voorziening, field) === undefined) missing.push(path)
  }
  const depends = cents > 0 || !complete
  const paths = depends ? [...consulted, MAXIMUM] : consulted
  return {
    paths: paths.length > 0 ? paths : [LIST],
    missing: depends && maximum === undefined ? [...missing, MAXIMUM] : missing,
    objects,
    amounts: { teller: cents / 100, noemer: maximum ?? null },
  }
}

/**
 * Makes a fact of total costs as a ratio to the maximal subsidy, exact to the cent.
 *
 * @param profile - A checked profile.
 * @param field - Which costs.
 * @param counts - Which voorzieningen count.
 * @returns The number fact; a total of 0 needs no maximum.
 */
export function ratioFact(
  { voorzieningen, normbedragen }: IntakeProfile,
  field: Field,
  counts: Counts,
): Fact {
  if (voorzieningen === undefined) return absent(LIST)
  const total = readTotal(voorzieningen, field, counts)
  const maximum = normbedragen?.maximaalSubsidiebedrag
  return createFact(compareTotal(total, maximum), () =>
    traceRatio(voorzieningen, field, counts, total, maximum),
  )
}
