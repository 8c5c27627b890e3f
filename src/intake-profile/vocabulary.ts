/** What an aanvraag asks for. */
export const aanvraagSoorten = ['indicatie', 'herindicatie'] as const
/** One of {@link aanvraagSoorten}. */
export type AanvraagSoort = (typeof aanvraagSoorten)[number]

/** Disciplines of the commissie; the first four must take part (Wsw art. 12). */
export const disciplines = [
  'arts',
  'psycholoog',
  'arbeidskundige',
  'arbeidsmarktdeskundige',
  'overig',
] as const
/** One of {@link disciplines}. */
export type Discipline = (typeof disciplines)[number]

/** Who can give an oordeel: one discipline, or the commissie as a whole. */
export const deskundigen = [...disciplines, 'commissie'] as const
/** One of {@link deskundigen}. */
export type Deskundige = (typeof deskundigen)[number]

/** Answers to a stap; `onbekend` asks for further research. */
export const antwoorden = ['ja', 'nee', 'onbekend'] as const
/** One of {@link antwoorden}. */
export type Antwoord = (typeof antwoorden)[number]

/** Nature of a beperking (Wsw art. 1). */
export const aarden = ['lichamelijk', 'verstandelijk', 'psychisch'] as const
/** One of {@link aarden}. */
export type Aard = (typeof aarden)[number]

/** Kinds of residence that bear on the severity of a psychische beperking. */
export const verblijfSoorten = ['beschermde-woonvorm', 'psychiatrisch-ziekenhuis'] as const
/** One of {@link verblijfSoorten}. */
export type VerblijfSoort = (typeof verblijfSoorten)[number]

/** Levels of training of a supervisor, low to high. */
export const begeleiderOpleidingen = ['lager', 'mbo', 'hoger'] as const
/** One of {@link begeleiderOpleidingen}. */
export type BegeleiderOpleiding = (typeof begeleiderOpleidingen)[number]

/** Levels of a scholing (WEB art. 7.2.2). */
export const scholingsniveaus = [1, 2, 3, 4] as const
/** One of {@link scholingsniveaus}. */
export type Scholingsniveau = (typeof scholingsniveaus)[number]

/** Currencies of an amount: gulden and euro. */
export const valutas = ['NLG', 'EUR'] as const
/** One of {@link valutas}. */
export type Valuta = (typeof valutas)[number]

/** The ladder of the profielensysteem, low to high (Risw annex I). */
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
/** One of {@link functieniveaus}. */
export type Functieniveau = (typeof functieniveaus)[number]

/** Scores of an aspect; `'-'` is unknown (Risw annex I). */
export const scores = [0, 1, 2, 3, '-'] as const
/** One of {@link scores}. */
export type Score = (typeof scores)[number]
