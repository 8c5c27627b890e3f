export type { Codesoort, Referentie } from '../intake-profile/referentie.js'
export type { Bron } from './bron.js'
export {
  competentieprofielen,
  listVerrijkingen,
  lookupCompetentieprofiel,
  lookupFunctiegroep,
  type Competentie,
  type Competentieniveau,
  type Competentieprofiel,
  type Competentieprofielen,
  type Dimensie,
  type Functiegroep,
  type MinimaleOpleiding,
  type NlqfInschaling,
  type ProfielCompetentie,
  type VerwanteKwalificatie,
} from './competentieprofielen.js'
export {
  functiecriteria,
  lookupFunctiecriterium,
  type Functiebegrip,
  type Functiecriteria,
  type Functiecriterium,
  type Functieletter,
  type Resultaatgebied,
} from './functiecriteria.js'
export type { TrefferSoort } from './list-vindbaar.js'
export { referentie } from './referentie.js'
export { searchReferentie, type Treffer, type ZoekOptions } from './search-referentie.js'
export { listVerwijzingen, type OpgelosteVerwijzing, type Verwijzingen } from './verwijzingen.js'
export {
  lookupKerntaak,
  lookupWerkproces,
  lookupWerkrol,
  mboWerkprocessen,
  type Kerntaak,
  type Kruisjes,
  type MboWerkprocessen,
  type Uitstroom,
  type Werkproces,
  type Werkrol,
} from './werkprocessen.js'
export {
  lookupWerksoort,
  werksoorten,
  type Verwijzing,
  type VerwijzingSoort,
  type VerwijzingZonderDoel,
  type Werksoort,
  type Werksoorten,
} from './werksoorten.js'
export { lookupWerksoortgroep, type Werksoortgroep } from './werksoortgroep.js'
