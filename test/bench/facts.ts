import type {
  IntakeProfile,
  Oordeel,
  Voorziening,
} from '../../src/intake-profile/intake-profile.js'
import { functieniveaus } from '../../src/intake-profile/vocabulary.js'

/** What the decision rests on, worked out beforehand; undefined is unknown. */
export interface Facts {
  readonly beperkingen?: boolean | undefined
  readonly belemmering?: boolean | undefined
  readonly arbeid?: boolean | undefined
  readonly normaal?: boolean | undefined
  readonly eenmaligRatio?: number | undefined
  readonly structureelRatio?: number | undefined
  readonly opleiding?: string | undefined
  readonly cursusuren?: number | undefined
  readonly rustigePlek?: boolean | undefined
  readonly dagdelen?: number | undefined
  readonly eenvoudigsteFuncties?: boolean | undefined
  readonly uren?: number | undefined
  readonly prestatie?: number | undefined
  readonly algemeen?: boolean | undefined
  readonly heeftEenmalig?: boolean | undefined
  readonly heeftStructureel?: boolean | undefined
  readonly niveau?: string | undefined
  readonly eenmaligIndividueel?: number | undefined
  readonly structureelIndividueel?: number | undefined
  readonly specialeKennis?: boolean | undefined
  readonly extraIntensiteit?: number | undefined
}

const toCents = (amount = 0) => Math.round(amount * 100)

const ratioOf = (cents: number, maximum: number | undefined) => {
  if (cents === 0) return 0
  return maximum === undefined ? undefined : cents / toCents(maximum)
}

/** What a pass over the voorzieningen adds up and comes across. */
class Tally {
  eenmalig = 0
  structureel = 0
  eenmaligIndividueel = 0
  structureelIndividueel = 0
  algemeen = false
  heeftEenmalig = false
  heeftStructureel = false
  niveau: string | undefined = 'geen'
  dagdelen: number | undefined = 2
  opleiding: string | undefined = 'lager'
  cursusuren: number | undefined = 0
  specialeKennis: boolean | undefined = false
  extraIntensiteit: number | undefined = 0

  addIndividueel(eenmalig: number, structureel: number) {
    this.eenmaligIndividueel += eenmalig
    this.structureelIndividueel += structureel
    if (eenmalig > 0) this.heeftEenmalig = true
    else if (structureel > 0) this.heeftStructureel = true
  }

  add(item: Voorziening, grens: string | undefined) {
    const eenmalig = 'eenmaligeKosten' in item ? toCents(item.eenmaligeKosten) : 0
    const structureel = toCents(item.structureleKosten)
    this.eenmalig += eenmalig
    this.structureel += structureel
    switch (item.soort) {
      case 'technisch':
        if (item.algemeen === true) this.algemeen = true
        else this.addIndividueel(eenmalig, structureel)
        break
      case 'organisatorisch':
        this.niveau = compareNiveau(item.functieniveau, grens)
        break
      case 'werktijd':
        this.dagdelen = item.dagdelenPerWerkdag
        this.addIndividueel(0, structureel)
        break
      case 'werkbegeleiding':
        this.opleiding = item.opleidingBegeleider
        this.cursusuren = item.cursusuren
        this.specialeKennis = item.specialeKennis
        this.extraIntensiteit = item.extraIntensiteit
        break
      default:
    }
  }
}

const ladder: readonly string[] = functieniveaus

function compareNiveau(niveau: string | undefined, grens: string | undefined) {
  if (niveau === undefined || grens === undefined) return undefined
  return ladder.indexOf(niveau) > ladder.indexOf(grens) ? 'boven' : 'beneden'
}

/** Works out the facts of the voorzieningen of a dossier from `makeDossiers`. */
export function voorzieningFacts({ voorzieningen, normbedragen }: IntakeProfile): Facts {
  if (voorzieningen === undefined) return {}
  const maximum = normbedragen?.maximaalSubsidiebedrag
  const tally = new Tally()
  for (const item of voorzieningen) tally.add(item, normbedragen?.functieniveauGrens)
  return {
    algemeen: tally.algemeen,
    heeftEenmalig: tally.heeftEenmalig,
    heeftStructureel: tally.heeftStructureel,
    niveau: tally.niveau,
    dagdelen: tally.dagdelen,
    opleiding: tally.opleiding,
    cursusuren: tally.cursusuren,
    specialeKennis: tally.specialeKennis,
    extraIntensiteit: tally.extraIntensiteit,
    eenmaligRatio: ratioOf(tally.eenmalig, maximum),
    structureelRatio: ratioOf(tally.structureel, maximum),
    eenmaligIndividueel: ratioOf(tally.eenmaligIndividueel, maximum),
    structureelIndividueel: ratioOf(tally.structureelIndividueel, maximum),
  }
}

const judged = ({ oordelen }: IntakeProfile, stap: 'I.2' | 'I.3' | 'I.4') => {
  const { antwoord } = (oordelen?.[stap] as Oordeel | undefined) ?? {}
  return antwoord === undefined || antwoord === 'onbekend' ? undefined : antwoord === 'ja'
}

/** Works out the facts of a dossier that are not about voorzieningen. */
export const personFacts = (profile: IntakeProfile): Facts => ({
  beperkingen: profile.beperkingen && profile.beperkingen.length > 0,
  belemmering: judged(profile, 'I.2'),
  arbeid: judged(profile, 'I.3'),
  normaal: judged(profile, 'I.4'),
  rustigePlek: profile.functioneren?.kanOpRustigePlek,
  eenvoudigsteFuncties: profile.functioneren?.kanEenvoudigsteFuncties,
  uren: profile.functioneren?.aaneengeslotenUren,
  prestatie: profile.functioneren?.prestatieplafond,
})

/** Works out all facts of a dossier beforehand, so that no peer has to. */
export function deriveFacts(profile: IntakeProfile): Facts {
  const person = personFacts(profile)
  const facts = voorzieningFacts(profile)
  // one literal, so that all have one shape and reading them is as fast as can be
  return {
    beperkingen: person.beperkingen,
    belemmering: person.belemmering,
    arbeid: person.arbeid,
    normaal: person.normaal,
    eenmaligRatio: facts.eenmaligRatio,
    structureelRatio: facts.structureelRatio,
    opleiding: facts.opleiding,
    cursusuren: facts.cursusuren,
    rustigePlek: person.rustigePlek,
    dagdelen: facts.dagdelen,
    eenvoudigsteFuncties: person.eenvoudigsteFuncties,
    uren: person.uren,
    prestatie: person.prestatie,
    algemeen: facts.algemeen,
    heeftEenmalig: facts.heeftEenmalig,
    heeftStructureel: facts.heeftStructureel,
    niveau: facts.niveau,
    eenmaligIndividueel: facts.eenmaligIndividueel,
    structureelIndividueel: facts.structureelIndividueel,
    specialeKennis: facts.specialeKennis,
    extraIntensiteit: facts.extraIntensiteit,
  }
}

/** Name of every fact. */
export const factNames = Object.keys(
  deriveFacts({ aanvraag: { datum: '2001-06-06' } }),
) as readonly (keyof Facts)[]
