import type { Scalar } from '../../facts/fact.js'
import type { Fragment } from './merge-profiles.js'
import { ofList, ofValue, optional, type Witnesses } from './witness.js'
import { createVoorziening, listVoorzieningen } from './witness-voorziening.js'

// in this many units of currency, a ratio with up to eight decimals is a whole number of cents
const MAXIMUM = 1_000_000

type Kosten = 'eenmaligeKosten' | 'structureleKosten'

const OTHER = {
  eenmaligeKosten: 'structureleKosten',
  structureleKosten: 'eenmaligeKosten',
} as const

/** An individual technical facility with one kind of costs, and nothing of the other kind. */
const createTechnisch = (field: Kosten, costs: Scalar | undefined) =>
  createVoorziening('technisch', { [OTHER[field]]: 0, ...optional(field, costs) })

const MAXIMAAL: Fragment = { normbedragen: { maximaalSubsidiebedrag: MAXIMUM } }

type Carrier = (costs: Scalar | undefined) => Readonly<Record<string, unknown>>

const ofRatio = (carry: Carrier) =>
  ofValue((ratio) =>
    ratio === undefined
      ? [{ ...listVoorzieningen([carry(undefined)]), ...MAXIMAAL }, {}]
      : [{ ...listVoorzieningen([carry(Number(ratio) * MAXIMUM)]), ...MAXIMAAL }],
  )

const ofAmounts = (carry: Carrier) => ofList((amounts) => [listVoorzieningen(amounts.map(carry))])

const carryEenmalig: Carrier = (costs) => createTechnisch('eenmaligeKosten', costs)
const carryStructureel: Carrier = (costs) => createTechnisch('structureleKosten', costs)

/** Says what the facts about costs are. */
export const kostenWitnesses: Witnesses = {
  eenmaligeKostenRatio: ofRatio(carryEenmalig),
  structureleKostenRatio: ofRatio(carryStructureel),
  eenmaligeKostenIndividueelRatio: ofRatio(carryEenmalig),
  structureleKostenIndividueelRatio: ofRatio(carryStructureel),
  eenmaligeKostenIndividueel: ofAmounts(carryEenmalig),
  structureleKostenZonderEenmalige: ofAmounts(carryStructureel),
  structureleKostenWerktijd: ofAmounts((costs) =>
    createVoorziening('werktijd', optional('structureleKosten', costs)),
  ),
}
