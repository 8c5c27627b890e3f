/** Values of {@link AanvraagSoort}, in a fixed order. */
export const aanvraagSoorten = ['indicatie', 'herindicatie'] as const
/** What an aanvraag asks for. */
export type AanvraagSoort = (typeof aanvraagSoorten)[number]

/** Values of {@link Discipline}, in a fixed order. */
export const disciplines = [
  'arts',
  'psycholoog',
  'arbeidskundige',
  'arbeidsmarktdeskundige',
  'overig',
] as const
/** A discipline of the commissie; all but `overig` must take part (Wsw art. 12). */
export type Discipline = (typeof disciplines)[number]

/** Values of {@link Deskundige}, in a fixed order. */
export const deskundigen = [...disciplines, 'commissie'] as const
/** Who can give an oordeel: one discipline, or the commissie as a whole. */
export type Deskundige = (typeof deskundigen)[number]

/** Values of {@link Antwoord}, in a fixed order. */
export const antwoorden = ['ja', 'nee', 'onbekend'] as const
/** An answer to a stap; `onbekend` asks for further research. */
export type Antwoord = (typeof antwoorden)[number]

/** Values of {@link Aard}, in a fixed order. */
export const aarden = ['lichamelijk', 'verstandelijk', 'psychisch'] as const
/** Nature of a beperking (Wsw art. 1). */
export type Aard = (typeof aarden)[number]

/** Values of {@link VerblijfSoort}, in a fixed order. */
export const verblijfSoorten = ['beschermde-woonvorm', 'psychiatrisch-ziekenhuis'] as const
/** Kind of residence that bears on the severity of a psychische beperking. */
export type VerblijfSoort = (typeof verblijfSoorten)[number]

/** Values of {@link BegeleiderOpleiding}, in a fixed order. */
export const begeleiderOpleidingen = ['lager', 'mbo', 'hoger'] as const
/** Level of training of a supervisor, low to high. */
export type BegeleiderOpleiding = (typeof begeleiderOpleidingen)[number]

/** Values of {@link Scholingsniveau}, in a fixed order. */
export const scholingsniveaus = [1, 2, 3, 4] as const
/** Level of a scholing (WEB art. 7.2.2). */
export type Scholingsniveau = (typeof scholingsniveaus)[number]

/** Values of {@link NlqfNiveau}, low to high. */
export const nlqfNiveaus = ['instroom', 1, 2, 3, 4, 5, 6, 7, 8] as const
/** A level of the Nederlands kwalificatiekader (NLQF). */
export type NlqfNiveau = (typeof nlqfNiveaus)[number]

/** Values of {@link Valuta}, in a fixed order. */
export const valutas = ['NLG', 'EUR'] as const
/** Currency of an amount: gulden or euro. */
export type Valuta = (typeof valutas)[number]

/** Values of {@link Functieniveau}, in a fixed order. */
export const functieniveaus = [
  'assistent',
  'medewerker',
  '1e-medewerker',
  'vakkracht',
  '1e-vakkracht',
  'allrounder',
  'specialist',
  'adjunct-functionaris',
  'functionaris',
  '1e-functionaris',
  'hoofdfunctionaris',
  '1e-hoofdfunctionaris',
  'divisiemanager',
  'schapsmanager',
] as const
/** A level on the ladder of the profielensysteem, low to high (Risw annex I). */
export type Functieniveau = (typeof functieniveaus)[number]

/** Values of {@link Score}, in a fixed order. */
export const scores = [0, 1, 2, 3, '-'] as const
/** Score of an aspect; `'-'` is unknown (Risw annex I). */
export type Score = (typeof scores)[number]
