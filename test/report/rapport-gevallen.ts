import { evaluate, parseIntakeProfile } from '../../src/index.js'
import { loadPraktijkcases } from '../support/fixtures.js'
import { completeProfile } from '../intake-profile/complete-profile.js'
import { vijandig } from './ingevuld-profiel.js'

type Json = Readonly<Record<string, unknown>>

const praktijkcase = (nummer: string): Json =>
  loadPraktijkcases().find(({ file }) => file.startsWith(nummer))!.fixture.profiel

const bronnen = ['d1']
const stoel = { soort: 'technisch', omschrijving: 'Stoel', eenmaligeKosten: 1000 }

/**
 * A profile that raises as many codes of signalen as one profile can: all but VERMOEDEN, which
 * COMBINATIE (II.4) and GRENSGEVAL (II.2) leave no step to, and VOORZIENINGEN_LEEG, which no
 * COMBINATIE can go with.
 */
export const meesteSignalen: Json = {
  aanvraag: {
    datum: '2001-06-06',
    referentie: 'oefendossier',
    ingeschrevenAlsWerkzoekende: false,
  },
  commissie: { adviesdatum: '2001-09-03', disciplines: ['arts'] },
  betrokkene: { geboortedatum: '1930-01-01' },
  dossier: [
    { id: 'd1', soort: 'medisch rapport', opsteller: 'keuringsarts', onafhankelijk: true },
    { id: 'd2', soort: 'brief', opsteller: 'werkgever', datum: '2001-02-03', onafhankelijk: false },
  ],
  beperkingen: [
    { omschrijving: 'Stijve handen', icidh: ['71', '88'], icd10: ['M06.9'], bronnen },
    { omschrijving: 'Pijn in de rug', icidh: ['72'], aard: 'psychisch', bronnen },
  ],
  voorzieningen: [
    { ...stoel, algemeen: true, structureleKosten: 0, bronnen },
    { ...stoel, structureleKosten: 100, bronnen },
  ],
  functioneren: {
    kanOpRustigePlek: false,
    kanEenvoudigsteFuncties: true,
    aaneengeslotenUren: 4,
    prestatieplafond: 50,
    bronnen,
  },
  normbedragen: { maximaalSubsidiebedrag: 40_000, valuta: 'NLG' },
  scholingsaanbod: [],
  oordelen: {
    'I.2': { antwoord: 'ja' },
    'I.3': {
      antwoord: 'ja',
      motivering: 'Met aanpassingen lukt het.\nZie de brief.',
      bronnen: ['d2'],
    },
    'I.4': {
      antwoord: 'nee',
      motivering: 'Elders niet te bieden.',
      deskundige: 'commissie',
      bronnen,
    },
    'I.5': {
      antwoord: 'ja',
      motivering: 'De afdeling is te verbouwen.',
      deskundige: 'arbeidskundige',
      datum: '2001-08-20',
      bronnen,
    },
    II: { categorie: 'licht', motivering: 'Werkt vrijwel zelfstandig.', bronnen },
  },
  intakeprofiel: { '1': { score: 1 }, '3': { score: 0 }, '53': { score: 3 } },
}

/** A profile that raises the codes that {@link meesteSignalen} cannot. */
export const overigeSignalen: Json = {
  aanvraag: { datum: '2001-06-06' },
  beperkingen: [{ omschrijving: 'Stijve handen', icidh: ['71'], icd10: ['M06.9'] }],
  voorzieningen: [],
  oordelen: {
    'I.2': { antwoord: 'ja' },
    'I.3': { antwoord: 'ja' },
    'I.4': { antwoord: 'nee' },
    'I.5': { antwoord: 'ja' },
    'I.6': { antwoord: 'ja' },
  },
}

/** The cases that a report must do well, by name. */
export const gevallen = {
  beslist: evaluate(praktijkcase('031')),
  afgewezen: evaluate(praktijkcase('013')),
  onbeslist: evaluate(praktijkcase('054')),
  afwijkend: evaluate(praktijkcase('090')),
  signalen: evaluate(meesteSignalen),
} as const

/** The same cases, for tables of tests. */
export const alleGevallen = Object.entries(gevallen)

const lang = { ...completeProfile.oordelen?.['I.2'], motivering: 'Zie het rapport.' }

const compleet = {
  ...completeProfile,
  dossier: [
    ...completeProfile.dossier!,
    { id: 'd3', soort: 'brief', opsteller: 'ouder', onafhankelijk: false },
  ],
  oordelen: {
    ...completeProfile.oordelen,
    'I.3': lang,
    'I.4': { ...lang, antwoord: 'nee' },
    'I.5': lang,
    'I.6': lang,
  },
}

const isUsable = (profile: unknown) => {
  try {
    parseIntakeProfile(profile)
    return true
  } catch {
    return false
  }
}

const replaceTexts = (profile: unknown, from: string, to: string): unknown =>
  JSON.parse(JSON.stringify(profile), (_key, value: unknown) => (value === from ? to : value))

/** Every text of a profile, each once. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return [...new Set(Object.values(value).flatMap(listTexts))]
}

/** Puts another text wherever a profile takes any text, such as ids and remarks. */
export function fillFreeTexts(write: (index: number) => string): unknown {
  let filled: unknown = compleet
  for (const [index, text] of listTexts(compleet).entries()) {
    const changed = replaceTexts(filled, text, write(index))
    if (isUsable(changed)) filled = changed
  }
  return filled
}

/** A complete profile with hostile text in every field that takes any text. */
export const vijandigGeval = evaluate(
  fillFreeTexts((index) => `${vijandig[index % vijandig.length]!} ${String(index)}`),
)

/** The same with harmless text. */
export const onschuldigGeval = evaluate(fillFreeTexts((index) => `tekst ${String(index)}`))
