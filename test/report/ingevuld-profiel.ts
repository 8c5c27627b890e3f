import { intakeprofiel, type IntakeProfile } from '../../src/index.js'

/** Every number of the form, in its order. */
export const nummers = intakeprofiel.hoofdstukken.flatMap(({ aspecten }) => aspecten)

const opmerkingen = [
  'Werkte zes jaar in de groenvoorziening',
  'Bij vermoeidheid eerder dan normaal',
  'Draagt een bril, ook bij beeldschermwerk',
]

function scoreAspect(nummer: string, index: number) {
  const score = index % 4
  const row = intakeprofiel.aspecten[nummer]!.scores.find((one) => one.score === score)!
  const dk = row.differentiatie?.[0]?.dk
  const opmerking = index % 3 === 0 ? opmerkingen[(index / 3) % opmerkingen.length] : undefined
  return { score, ...(dk && { dk }), ...(opmerking && { opmerking }) }
}

/** An invented profile that fills in the whole form, with a remark at a third of the aspects. */
export const ingevuldProfiel = {
  aanvraag: { datum: '2001-06-06' },
  commissie: { adviesdatum: '2001-12-13' },
  betrokkene: {
    naam: 'Johanna van der Verzonnen-Naam',
    geboortedatum: '1970-02-28',
    adres: 'Verzonnenstraat 12, 9999 ZZ Nergenshuizen',
    persoonsnummer: 'P-2001-0042',
    sofinummer: '123456782',
  },
  intakeprofiel: Object.fromEntries(
    nummers.map((nummer, index) => [nummer, scoreAspect(nummer, index)]),
  ),
} as unknown as IntakeProfile

/** A profile that leaves the form blank. */
export const leegProfiel: IntakeProfile = { aanvraag: { datum: '2001-06-06' } }

/** A filled in profile with one remark that is longer than a sheet, and has a long word. */
export const langProfiel: IntakeProfile = {
  ...ingevuldProfiel,
  intakeprofiel: {
    ...ingevuldProfiel.intakeprofiel,
    '30': { score: 1, opmerking: `${'woord '.repeat(1200)}\n${'x'.repeat(400)}` },
  },
}

/** Texts that try to be more than text. */
export const vijandig = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</td></table></style></main><h1>Anders</h1>',
  '[klik](javascript:alert(1)) <javascript:alert(1)>',
  '--><!-- &lt;b&gt; ]]>',
  'een | twee \\| drie\n| vier | vijf |\n| - | - |',
  '# kop\n- lijst\n> citaat\n***\n~~weg~~ `code`',
  'https://voorbeeld.invalid www.voorbeeld.invalid iemand@voorbeeld.invalid',
] as const

/** A profile that holds them wherever the form shows text of a profile. */
export const vijandigProfiel = {
  aanvraag: { datum: '2001-06-06' },
  betrokkene: { naam: vijandig[0], adres: vijandig[2], persoonsnummer: vijandig[3] },
  intakeprofiel: Object.fromEntries(
    vijandig.map((opmerking, index) => [nummers[index * 7]!, { score: 1, opmerking }]),
  ),
} as unknown as IntakeProfile
