import adviesTeksten from '../../../rules/teksten/advies.json' with { type: 'json' }
import referentieTeksten from '../../../rules/teksten/referentie.json' with { type: 'json' }
import verslagTeksten from '../../../rules/teksten/verslag.json' with { type: 'json' }
import type {
  Dienstverband,
  IntakeProfile,
  PassendeArbeid,
  Scholingsaanbod,
} from '../../intake-profile/intake-profile.js'
import type { Codesoort, Referentie } from '../../intake-profile/referentie.js'
import { fillIn } from '../../trace/notation.js'
import { lookup } from '../rapport/lookup.js'
import type { Achtergronddeel, Kenmerk } from '../rapport/rapport.js'
import { writeDatum } from '../write-datum.js'

// a bundler leaves out a constant that is not used, but not one that is taken out of an object
const woorden = verslagTeksten.achtergrond
const labels = woorden.labels

/** Writes a code with its title where that is known, and any other text as it is. */
type NameCode = (soort: Codesoort, tekst: string) => string

const createNameCode =
  (referentie: Referentie | undefined): NameCode =>
  (soort, code) => {
    const titel = referentie?.findTitel(soort, code)
    return titel === undefined ? code : fillIn(referentieTeksten.codeMetTitel, { code, titel })
  }

// titles have commas of their own
const list = (texts: readonly string[]) => texts.join(woorden.scheiding)

const toRegel = (label: string, tekst: string | undefined): readonly Kenmerk[] =>
  tekst === undefined || tekst === '' ? [] : [{ label, tekst }]

const nameNiveau = (niveau: string) => lookup(adviesTeksten.functieniveaus, niveau) ?? niveau

function describePassendeArbeid(arbeid: PassendeArbeid, nameCode: NameCode): readonly Kenmerk[] {
  const { regio, branches, werksoorten, functieniveau, competentieprofiel, nlqf } = arbeid
  const named = werksoorten?.map((tekst) => nameCode('werksoort', tekst))
  return [
    ...toRegel(labels.regio, regio),
    ...toRegel(labels.branches, branches && list(branches)),
    ...toRegel(labels.werksoorten, named && list(named)),
    ...toRegel(labels.functieniveau, functieniveau && nameNiveau(functieniveau)),
    ...toRegel(
      labels.competentieprofiel,
      competentieprofiel && nameCode('competentieprofiel', competentieprofiel),
    ),
    ...toRegel(labels.nlqf, nlqf === undefined ? undefined : String(nlqf)),
    ...toRegel(labels.toelichting, arbeid.toelichting),
  ]
}

function describeDienstverband(
  { van, tot, functie = '', werksoort = '' }: Dienstverband,
  nameCode: NameCode,
): Kenmerk {
  const dagen = { van: writeDatum(van), tot: tot === undefined ? '' : writeDatum(tot) }
  const texts = [functie, nameCode('werksoort', werksoort)].filter((text) => text !== '')
  return {
    label: fillIn(tot === undefined ? woorden.vanaf : woorden.periode, dagen),
    tekst: texts.length === 0 ? woorden.nietVastgelegd : list(texts),
  }
}

function describeAanbod(
  { naam, soort, niveau, werkprocessen = [] }: Scholingsaanbod,
  nameCode: NameCode,
): Kenmerk {
  const texts = [
    lookup(woorden.soorten, soort) ?? soort,
    ...(niveau === undefined ? [] : [fillIn(woorden.niveau, { niveau: String(niveau) })]),
    ...werkprocessen.map((nummer) => nameCode('werkproces', nummer)),
  ]
  return { label: naam, tekst: list(texts) }
}

/**
 * Puts into words what a profile says of passende arbeid, earlier work and training on offer. No
 * norm reads the codes in it.
 *
 * @param profile - The profile.
 * @param referentie - Knows the titles of codes; without it codes stand alone.
 * @returns The parts about which something is recorded.
 */
export function describeAchtergrond(
  { passendeArbeid = {}, arbeidsverleden = [], scholingsaanbod = [] }: IntakeProfile,
  referentie: Referentie | undefined,
): readonly Achtergronddeel[] {
  const nameCode = createNameCode(referentie)
  const { koppen } = woorden
  return [
    { kop: koppen.passendeArbeid, regels: describePassendeArbeid(passendeArbeid, nameCode) },
    {
      kop: koppen.arbeidsverleden,
      regels: arbeidsverleden.map((one) => describeDienstverband(one, nameCode)),
    },
    {
      kop: koppen.scholingsaanbod,
      regels: scholingsaanbod.map((one) => describeAanbod(one, nameCode)),
    },
  ].filter(({ regels }) => regels.length > 0)
}
