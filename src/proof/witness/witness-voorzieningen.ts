import type { Scalar } from '../../facts/fact.js'
import { functieniveaus } from '../../intake-profile/vocabulary.js'
import { ofList, ofValue, optional, type Witness, type Witnesses } from './witness.js'
import { createVoorziening, listVoorzieningen } from './witness-voorziening.js'

const NONE = [listVoorzieningen([])]

const ofExistence = (soort: string): Witness =>
  ofValue((exists) => {
    if (exists === undefined) return [{}]
    return exists === true ? [listVoorzieningen([createVoorziening(soort, {})])] : NONE
  })

const ofField = (soort: string, field: string): Witness =>
  ofList((values) => [
    listVoorzieningen(values.map((value) => createVoorziening(soort, optional(field, value)))),
  ])

const GRENS = 1
const [beneden, , boven] = functieniveaus

/** A level next to the limit, by where it lies. */
const LEVELS: Readonly<Partial<Record<string, string>>> = { boven, beneden }

const levelOf = (ligging: Scalar | undefined) =>
  ligging === undefined ? undefined : LEVELS[String(ligging)]

/** Says what the facts about voorzieningen are. */
export const voorzieningenWitnesses: Witnesses = {
  voorzieningenVastgesteld: ofValue((known) => (known === true ? NONE : [{}])),
  voorzieningenLeeg: ofValue((empty) => {
    if (empty === undefined) return [{}]
    return empty === true ? NONE : [listVoorzieningen([createVoorziening('werktempo', {})])]
  }),
  werktempoVoorziening: ofExistence('werktempo'),
  werkbegeleidingNodig: ofExistence('werkbegeleiding'),
  technischAlgemeen: ofList((values) => [
    listVoorzieningen(
      values.map((algemeen) =>
        createVoorziening('technisch', {
          eenmaligeKosten: 0,
          structureleKosten: 0,
          ...optional('algemeen', algemeen),
        }),
      ),
    ),
  ]),
  dagdelenPerWerkdag: ofField('werktijd', 'dagdelenPerWerkdag'),
  nergensBuitenSw: ofField('organisatorisch', 'nergensBuitenSw'),
  functieniveauTenOpzichteVanGrens: ofList((values) => [
    {
      ...listVoorzieningen(
        values.map((ligging) =>
          createVoorziening('organisatorisch', optional('functieniveau', levelOf(ligging))),
        ),
      ),
      normbedragen: { functieniveauGrens: functieniveaus[GRENS] },
    },
  ]),
  opleidingBegeleider: ofField('werkbegeleiding', 'opleidingBegeleider'),
  cursusuren: ofField('werkbegeleiding', 'cursusuren'),
  specialeKennis: ofField('werkbegeleiding', 'specialeKennis'),
  extraIntensiteit: ofField('werkbegeleiding', 'extraIntensiteit'),
  permanentAanwezig: ofField('werkbegeleiding', 'permanentAanwezig'),
  werktijdaandeel: ofValue((aandeel) => [
    listVoorzieningen([createVoorziening('werkbegeleiding', optional('werktijdaandeel', aandeel))]),
  ]),
}
