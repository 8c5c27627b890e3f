import type { Fragment } from './merge-profiles.js'
import { omschrijving } from './witness-voorziening.js'
import { ofList, optional, type Witness, type Witnesses } from './witness.js'

const listAanbod = (scholingsaanbod: readonly unknown[]): Fragment =>
  ({ scholingsaanbod }) as Fragment

const ofSuitable = (soort: string, field: string): Witness =>
  ofList((values) => [
    listAanbod(values.map((value) => ({ soort, naam: omschrijving, ...optional(field, value) }))),
  ])

// only an offer that may suit is a candidate, so each of these does
const ofDeelname = (soort: string, field: string): Witness =>
  ofList((values) => [
    listAanbod(
      values.map((value) => ({
        soort,
        naam: omschrijving,
        [field]: true,
        ...optional('kanDeelnemen', value),
      })),
    ),
  ])

/** Says what the facts about training are. */
export const scholingWitnesses: Witnesses = {
  bblRelevant: ofSuitable('bbl', 'relevant'),
  bblDeelname: ofDeelname('bbl', 'relevant'),
  wswSpecifiekGaatVerder: ofSuitable('wsw-specifiek', 'gaatVerder'),
  wswSpecifiekDeelname: ofDeelname('wsw-specifiek', 'gaatVerder'),
}
