import woorden from '../../../rules/teksten/formulier.json' with { type: 'json' }
import { requirePart } from '../../advice/require-part.js'
import type { Betrokkene } from '../../intake-profile/betrokkene.js'
import type { Aspect, IntakeProfile, Intakeprofiel } from '../../intake-profile/intake-profile.js'
import { prepare, type EvaluateOptions } from '../../prepare.js'
import type {
  FormulierAspect,
  FormulierHoofdstuk,
  IntakeprofielFormulier,
} from '../../rule-set/intakeprofiel-formulier.js'
import { enumerate, fillIn } from '../../trace/notation.js'
import type { IngevuldFormulier, IngevuldHoofdstuk, Regel, Veld } from './ingevuld-formulier.js'
import { writeDatum } from '../write-datum.js'

const describeDatum = (label: string, datum: string | undefined): Veld =>
  datum === undefined ? { label } : { label, waarde: writeDatum(datum), datum }

function describeVelden({ aanvraag, betrokkene = {} }: IntakeProfile): readonly Veld[] {
  const { velden } = woorden
  const text = (name: keyof Betrokkene & keyof typeof velden): Veld => ({
    label: velden[name],
    waarde: betrokkene[name],
  })
  return [
    text('naam'),
    describeDatum(velden.geboortedatum, betrokkene.geboortedatum),
    text('adres'),
    text('persoonsnummer'),
    text('sofinummer'),
    describeDatum(velden.datum, aanvraag.datum),
  ]
}

const describeVervolg = ({ betrokkene: { naam } = {} }: IntakeProfile) =>
  naam === undefined ? woorden.vervolg : fillIn(woorden.vervolgMetNaam, { naam })

function findBetekenis({ scores }: FormulierAspect, { score, dk }: Partial<Aspect>) {
  const row = scores.find((one) => one.score === score)
  return (row?.differentiatie?.find((one) => one.dk === dk) ?? row)?.label
}

/** The remark; where the form has no column DK, the value of DK goes before it. */
const describeOpmerking = ({ dk, opmerking = '' }: Partial<Aspect>, dkKolom: boolean) =>
  dk === undefined || dkKolom
    ? opmerking
    : fillIn(woorden.dkBijOpmerking, { dk, opmerking }).trimEnd()

function describeRegel(
  nummer: string,
  aspect: FormulierAspect,
  ingevuld: Partial<Aspect>,
  dkKolom: boolean,
): Regel {
  return {
    nummer,
    titel: aspect.titel,
    vierMaalTien: aspect.vierMaalTien?.includes('formulier') === true,
    score: ingevuld.score,
    betekenis: findBetekenis(aspect, ingevuld),
    dk: ingevuld.dk ?? '',
    heeftDk: aspect.scores.some(({ differentiatie }) => differentiatie !== undefined),
    opmerking: describeOpmerking(ingevuld, dkKolom),
  }
}

const describeHoofdstuk = (
  { nummer, titel, dkKolom, aspecten }: FormulierHoofdstuk,
  formulier: IntakeprofielFormulier,
  intakeprofiel: Intakeprofiel,
): IngevuldHoofdstuk => ({
  titel: fillIn(woorden.hoofdstuk, { nummer, titel }),
  dkKolom,
  regels: aspecten.map((aspect) =>
    describeRegel(
      aspect,
      formulier.aspecten[aspect]!,
      intakeprofiel[aspect as keyof Intakeprofiel] ?? {},
      dkKolom,
    ),
  ),
})

/** The form goes on, on a new sheet, where its column DK comes or ends. */
function divide(hoofdstukken: readonly IngevuldHoofdstuk[]) {
  const bladen: IngevuldHoofdstuk[][] = []
  for (const hoofdstuk of hoofdstukken) {
    const blad = bladen.at(-1)
    if (blad?.[0]?.dkKolom === hoofdstuk.dkKolom) blad.push(hoofdstuk)
    else bladen.push([hoofdstuk])
  }
  return bladen
}

function describeUitleg({ hoofdstukken, aspecten }: IntakeprofielFormulier): readonly string[] {
  const withDk = hoofdstukken
    .flatMap((hoofdstuk) => hoofdstuk.aspecten)
    .filter((nummer) => aspecten[nummer]!.dkKolom === true)
  const { streepje, dk, vierMaalTien } = woorden
  return [streepje, fillIn(dk, { aspecten: enumerate(withDk, woorden.en) }), vierMaalTien]
}

/**
 * Fills in the form of the intakeprofiel.
 *
 * @param input - An intake profile; it is checked first.
 * @param options - Which regimes there are.
 * @returns What is on the form; what the profile does not say stays empty.
 * @throws {@link BeslistabelError} as `renderIntakeprofiel` does.
 */
export function describeIntakeprofiel(input: unknown, options: EvaluateOptions): IngevuldFormulier {
  const { profile, regime } = prepare(input, options)
  const formulier = requirePart(regime.ruleSet.intakeprofiel)
  const { intakeprofiel = {}, commissie = {} } = profile
  return {
    titel: formulier.titel,
    vervolg: describeVervolg(profile),
    velden: describeVelden(profile),
    uitleg: describeUitleg(formulier),
    betekenis: formulier.betekenis,
    bladen: divide(
      formulier.hoofdstukken.map((one) => describeHoofdstuk(one, formulier, intakeprofiel)),
    ),
    ondertekening: [
      { label: woorden.vastgesteld },
      describeDatum(woorden.velden.datum, commissie.adviesdatum),
    ],
    voet: fillIn(woorden.voet, {
      id: regime.id,
      versie: regime.versie,
      vindplaats: formulier.vindplaats,
    }),
  }
}
