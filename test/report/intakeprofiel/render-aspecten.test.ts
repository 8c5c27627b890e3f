import { describe, expect, it } from 'vitest'
import {
  intakeprofiel,
  type FormulierGrens,
  type IntakeprofielFormulier,
} from '../../../src/index.js'
import { describeGrens } from '../../../src/report/intakeprofiel/describe-grens.js'
import { renderAspect, renderAspecten } from '../../../src/report/intakeprofiel/render-aspecten.js'
import { nummers } from '../ingevuld-profiel.js'

/** A form of one chapter and one aspect, which shows what differs. */
const formulierWith = (aspect: object, scores: readonly object[] = []) =>
  ({
    hoofdstukken: [{ nummer: 'IV', titel: 'Kracht', dkKolom: false, aspecten: ['22'] }],
    grootheden: { gewicht: { eenheid: 'kg', omschrijving: 'gewicht dat wordt getild' } },
    aspecten: {
      '22': {
        titel: 'Tillen',
        meet: 'Hoe zwaar betrokkene kan tillen.',
        vindplaats: 'Risw bijlage I, aspect 22',
        scores,
        ...aspect,
      },
    },
  }) as unknown as IntakeprofielFormulier

describe('an aspect', () => {
  it('reads like this', () => {
    const formulier = formulierWith(
      {
        toelichting: 'Hulpmiddelen tellen niet mee.',
        grenzen: [{ grootheid: 'gewicht', tot: 25 }],
        functieselectie: true,
        dkKolom: true,
        vierMaalTien: ['inleiding', 'schaal'],
        nieuw: true,
        oudNummer: ['30', '31'],
        interpretaties: [36, 38],
      },
      [
        { score: 0, label: 'Tilt niet' },
        {
          score: 1,
          label: 'Tilt weinig',
          differentiatie: [
            {
              dk: '1.1',
              label: 'Af en toe',
              functieniveaus: ['assistent', '1e-medewerker'],
              zonderNummer: { label: 'Met hulp', interpretaties: [38] },
            },
            { dk: '1.2', label: 'Geregeld' },
          ],
        },
        {
          score: 2,
          label: 'Tilt gewoon',
          voorbeelden: ['Stapelen van dozen, ook hoog', 'Laden'],
          grenzen: [{ grootheid: 'gewicht', van: 5, tot: 10, toelichting: 'met regelmaat' }],
        },
      ],
    )
    expect(renderAspect(formulier, '22')).toMatchInlineSnapshot(`
      "22  Tillen
          Hoofdstuk IV. Kracht
          Hoe zwaar betrokkene kan tillen.
          Hulpmiddelen tellen niet mee.
          Grens: gewicht dat wordt getild (kg): hoogstens 25
          Telt mee voor de functieselectie.
          Het formulier vraagt om een differentiatie (DK).
          4x10: genoemd in de inleiding en de schaal.
          Nieuw in deze versie van het intakeprofiel.
          Nummer in de vorige versie: 30 en 31.
          Gekozen lezing: docs/interpretaties.md, nummer 36 en 38

      Score 0  Tilt niet

      Score 1  Tilt weinig
          1.1  Af en toe
               Functieniveaus: assistent en 1e medewerker
               (zonder nummer)  Met hulp
                                Gekozen lezing: docs/interpretaties.md, nummer 38
          1.2  Geregeld

      Score 2  Tilt gewoon
               Voorbeelden: Stapelen van dozen, ook hoog; Laden
               Grens: gewicht dat wordt getild (kg): ten minste 5 en hoogstens 10 (met
                 regelmaat)

      Vindplaats: Risw bijlage I, aspect 22"
    `)
  })

  it('leaves out what does not hold for it', () => {
    expect(renderAspect(formulierWith({}), '22')).toMatchInlineSnapshot(`
      "22  Tillen
          Hoofdstuk IV. Kracht
          Hoe zwaar betrokkene kan tillen.

      Vindplaats: Risw bijlage I, aspect 22"
    `)
  })

  it('stands out by its name, its chapter and its source', () => {
    const stijl = {
      kop: (text: string) => `<k>${text}</k>`,
      nadruk: (text: string) => text,
      zacht: (text: string) => `<z>${text}</z>`,
    }
    const text = renderAspect(formulierWith({}), '22', stijl)
    expect(text).toContain('<k>22  Tillen</k>')
    expect(text).toContain('<z>    Hoofdstuk IV. Kracht</z>')
    expect(text).toContain('<z>Vindplaats: Risw bijlage I, aspect 22</z>')
  })

  it('lets a long text hang below where it begins', () => {
    const long = 'woord '.repeat(20).trim()
    const grenzen = [{ grootheid: 'gewicht', tot: 5, toelichting: long }]
    const lines = renderAspect(formulierWith({ titel: long, grenzen }), '22').split('\n')
    const indentBelow = (start: string) =>
      /^ */.exec(lines[lines.findIndex((line) => line.startsWith(start)) + 1]!)![0].length
    expect(indentBelow('22  woord')).toBe(4)
    expect(indentBelow('    Grens: ')).toBe(6)
  })

  it.each(nummers)('%s has short lines and nothing left to fill in', (nummer) => {
    const text = renderAspect(intakeprofiel, nummer)
    expect(text).not.toMatch(/[{}]|undefined/)
    expect(text.split('\n').filter((line) => line.length > 88 || /\s$/.test(line))).toEqual([])
  })
})

describe('a limit', () => {
  const { grootheden } = formulierWith({})
  const describeOne = (grens: Omit<FormulierGrens, 'grootheid'>) =>
    describeGrens({ grootheid: 'gewicht', ...grens }, grootheden)

  it.each([
    ['from', { van: 5 }, 'ten minste 5'],
    ['above', { van: 5, zonderVan: true } as const, 'meer dan 5'],
    ['up to', { tot: 2.5 }, 'hoogstens 2,5'],
    ['below', { tot: 1000, zonderTot: true } as const, 'minder dan 1.000'],
    ['between', { van: 5, tot: 10 }, 'ten minste 5 en hoogstens 10'],
    [
      'between, open',
      { van: 5, zonderVan: true, tot: 9, zonderTot: true } as const,
      'meer dan 5 en minder dan 9',
    ],
    ['exactly', { van: 5, tot: 5 }, 'precies 5'],
    ['on a condition', { tot: 5, toelichting: 'af en toe' }, 'hoogstens 5 (af en toe)'],
  ])('says what is measured, in which unit and how far: %s', (_what, grens, bereik) => {
    expect(describeOne(grens)).toBe(`Grens: gewicht dat wordt getild (kg): ${bereik}`)
  })
})

describe('the list of aspects', () => {
  it('goes chapter by chapter', () => {
    const text = renderAspecten(intakeprofiel)
    expect(text.slice(0, text.indexOf('\n\nII.'))).toMatchInlineSnapshot(`
      "I. Kennis en ervaring
          1   Opleidingsniveau
          1a  Lezen
          1b  Schrijven
          1c  Rekenen
          2   Werkervaring
          3   Vakkennis en vaardigheden verwerven en op peil houden
          4   Materialenkennis"
    `)
  })

  it('has every aspect once, in the order of the form', () => {
    const listed = [...renderAspecten(intakeprofiel).matchAll(/^ {4}(\d+[a-c]?) /gm)]
    expect(listed.map(([, nummer]) => nummer)).toEqual(nummers)
  })

  it('stands out by its chapters', () => {
    const kop = (text: string) => `<k>${text}</k>`
    const stijl = { kop, nadruk: kop, zacht: kop }
    expect(renderAspecten(formulierWith({}), stijl)).toBe('<k>IV. Kracht</k>\n    22  Tillen')
  })
})
