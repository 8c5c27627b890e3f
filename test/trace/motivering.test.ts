import { describe, expect, it } from 'vitest'
import { wrapText } from '../../src/report/wrap-text.js'
import { isMotivated } from '../../src/trace/motivering.js'
import { technisch, werkbegeleiding, werktijd } from '../support/facts.js'
import { findStap, traceInDoelgroep, traceOf } from '../support/trace.js'

const towardsI5 = {
  'I.2': { antwoord: 'ja', motivering: 'Zie het rapport.' },
  'I.3': { antwoord: 'ja', motivering: 'Zie het rapport.' },
  'I.4': { antwoord: 'nee', motivering: 'Zie het rapport.' },
} as const

const beperkingen = [{ omschrijving: 'slecht ter been', icidh: ['71'] }]

const wrapped = (motivering: string) => wrapText(motivering, 0)

const motiveringOf = (id: string, change: Parameters<typeof traceOf>[0]) =>
  findStap(traceOf({ beperkingen, oordelen: towardsI5, ...change }), id).motivering

describe('isMotivated', () => {
  it.each([
    [undefined, false],
    ['', false],
    [' \n\t', false],
    ['Zie het rapport.', true],
  ])('takes %j as %s', (motivering, motivated) => {
    expect(isMotivated(motivering)).toBe(motivated)
  })
})

describe('the reasons why a step stays open', () => {
  const reasons = (id: string, change: Parameters<typeof traceOf>[0]) =>
    findStap(traceInDoelgroep(change), id).motivering

  it('name one absent list rather than each gap that it makes', () => {
    expect(reasons('II.3', {})).toBe(
      'Niet vast te stellen: niet is vastgesteld welke voorzieningen nodig zijn.',
    )
    expect(reasons('II.5', {})).toBe(
      'Niet vast te stellen: niet is vastgelegd welke beperkingen er zijn.',
    )
  })

  it('name the gaps where the list is there', () => {
    expect(reasons('IV.3', { voorzieningen: [werkbegeleiding()] })).toBe(
      'Niet vast te stellen: niet bekend is of permanent aanwezige leiding nodig is.',
    )
  })
})

describe('the motivation of a step', () => {
  it('is the own words of the expert, to the letter', () => {
    const motivering = 'uit {redenen}  en {antwoord}'
    expect(motiveringOf('I.2', { oordelen: { 'I.2': { antwoord: 'nee', motivering } } })).toBe(
      motivering,
    )
  })

  it.each(['', '  \n', undefined])('says that the experts gave none, such as %j', (motivering) => {
    const oordeel = { antwoord: 'nee' as const, ...(motivering !== undefined && { motivering }) }
    expect(motiveringOf('I.2', { oordelen: { 'I.2': oordeel } })).toBe(
      'De deskundigen antwoordden nee, zonder motivering.',
    )
  })

  it('needs a judgement where the step has no norm', () => {
    expect(motiveringOf('I.3', { oordelen: { 'I.2': towardsI5['I.2'] } })).toBe(
      'Hierover is het oordeel van de deskundigen nodig.',
    )
  })

  it('names every reason for a ja, with amounts, limits and currency', () => {
    expect(
      wrapped(
        motiveringOf('I.5', {
          normbedragen: { maximaalSubsidiebedrag: 40_000, valuta: 'NLG' },
          voorzieningen: [
            technisch({ eenmaligeKosten: 12_345.5, structureleKosten: 0 }),
            werkbegeleiding({ opleidingBegeleider: 'mbo', cursusuren: 240 }),
            werktijd({ dagdelenPerWerkdag: 1.5 }),
          ],
          functioneren: { kanOpRustigePlek: true },
        }),
      ),
    ).toMatchInlineSnapshot(`
      "Redelijkerwijs te realiseren binnen de sociale werkvoorziening: de eenmalige kosten zijn
      samen NLG 12.345,50 bij een maximaal subsidiebedrag van NLG 40.000 (hoogstens 2 keer dat
      bedrag); er zijn geen structurele kosten; de begeleider heeft een opleiding op niveau
      mbo nodig (toegestaan: lager dan mbo of mbo); de aanvullende cursussen vragen per
      begeleiding 240 uur (hoogstens 300 uur); betrokkene kan functioneren op een rustige plek
      in een kleine afdeling, een kantoor of een buitenobject; per werkdag blijft aan dagdelen
      over: 1,5 (ten minste 1 dagdeel)."
    `)
  })

  it('names only the reasons that make it a nee', () => {
    expect(
      wrapped(
        motiveringOf('I.5', {
          normbedragen: { maximaalSubsidiebedrag: 1000 },
          voorzieningen: [technisch({ eenmaligeKosten: 2000.01, structureleKosten: 0 })],
          functioneren: { kanOpRustigePlek: true },
        }),
      ),
    ).toMatchInlineSnapshot(`
      "Niet redelijkerwijs te realiseren binnen de sociale werkvoorziening: de eenmalige kosten
      zijn samen 2.000,01 bij een maximaal subsidiebedrag van 1.000 (meer dan 2 keer dat
      bedrag)."
    `)
  })

  it('calls an amount a minimum while other costs are unknown', () => {
    expect(
      wrapped(
        motiveringOf('I.5', {
          normbedragen: { maximaalSubsidiebedrag: 1000 },
          voorzieningen: [
            technisch({ eenmaligeKosten: 2000.01, structureleKosten: 0 }),
            technisch({ structureleKosten: 0 }),
          ],
          functioneren: { kanOpRustigePlek: true },
        }),
      ),
    ).toMatchInlineSnapshot(`
      "Niet redelijkerwijs te realiseren binnen de sociale werkvoorziening: de eenmalige kosten
      zijn samen ten minste 2.000,01 bij een maximaal subsidiebedrag van 1.000 (meer dan 2
      keer dat bedrag)."
    `)
  })

  it('names what is not known where it is undecided', () => {
    expect(
      wrapped(motiveringOf('I.5', { voorzieningen: [], functioneren: {} })),
    ).toMatchInlineSnapshot(
      `"Niet vast te stellen: niet bekend is of betrokkene op een rustige plek kan functioneren."`,
    )
  })

  it('gives the range of a score where nothing was measured', () => {
    const intakeprofiel = { '53': { score: 1 } } as const
    expect(wrapped(findStap(traceInDoelgroep({ beperkingen, intakeprofiel }), 'II.2').motivering))
      .toMatchInlineSnapshot(`
      "Er zijn minder prestatiemogelijkheden: het prestatieplafond is volgens score 1 op aspect
      53 van 10 tot 50 % (hoogstens 50 %)."
    `)
  })

  it('is that of the vermoeden where one decides', () => {
    const trace = traceInDoelgroep({ beperkingen: [{ omschrijving: 'x', icidh: ['12'] }] })
    expect(wrapped(findStap(trace, 'II.2').motivering)).toMatchInlineSnapshot(`
      "Vermoed wordt dat de prestatie niet boven de 50 % komt, want het antwoord op stap II.5
      is ja."
    `)
    expect(wrapped(findStap(trace, 'II.4').motivering)).toMatchInlineSnapshot(`
      "Vermoed wordt dat speciale werkbegeleiding nodig is, want er is een verstandelijke of
      psychische handicap en over letter j is niets vastgesteld."
    `)
  })

  it('explains the letters it rests on', () => {
    const trace = traceInDoelgroep({
      voorzieningen: [
        technisch({ algemeen: true }),
        technisch({ eenmaligeKosten: 100, structureleKosten: 0 }),
      ],
      normbedragen: { maximaalSubsidiebedrag: 40_000, functieniveauGrens: 'vakkracht' },
    })
    expect(wrapped(findStap(trace, 'II.3').motivering)).toMatchInlineSnapshot(`
      "Er zijn niet-vérstrekkende voorzieningen of maatregelen: letter a is van toepassing,
      want er is een algemene technische voorziening nodig; letter b is van toepassing, want
      de eenmalige kosten van individuele technische aanpassingen zijn 100 (meer dan 0) en
      letter g is niet van toepassing, want de eenmalige kosten van de individuele technische
      aanpassingen zijn samen 100 bij een maximaal subsidiebedrag van 40.000 (hoogstens 0,5
      keer dat bedrag)."
    `)
    expect(wrapped(findStap(trace, 'II.4').motivering)).toMatchInlineSnapshot(`
      "Er zijn vérstrekkende voorzieningen of maatregelen: letter f is van toepassing, want het
      aantal toepasselijke letters van a tot en met d is 2 (ten minste 2 letters)."
    `)
  })
})
