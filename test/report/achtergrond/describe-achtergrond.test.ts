import { describe, expect, test } from 'vitest'
import { referentie } from '../../../src/referentie/index.js'
import { describeAchtergrond } from '../../../src/report/achtergrond/describe-achtergrond.js'
import type { IntakeProfile } from '../../../src/intake-profile/intake-profile.js'
import { completeProfile } from '../../intake-profile/complete-profile.js'

const aanvraag = { datum: '2001-06-06' }

/** The background of a profile, a line each. */
const write = (profile: Omit<IntakeProfile, 'aanvraag'>, known = true) =>
  describeAchtergrond({ aanvraag, ...profile }, known ? referentie : undefined).flatMap(
    ({ kop, regels }) => [kop, ...regels.map(({ label, tekst }) => `- ${label}: ${tekst}`)],
  )

describe('the background of a profile', () => {
  test('names codes with their titles', () => {
    expect(write(completeProfile)).toEqual([
      'Passende arbeid',
      '- Regio: Verzonnen Regio',
      '- Branches: groen',
      '- Werksoorten: montage; 622 Assembleren: lijnproductie',
      '- Functieniveau: medewerker',
      '- Competentieprofiel: N06.01.04/VP Juridisch medewerker II',
      '- NLQF-niveau: 4',
      '- Toelichting: Rustig werk.',
      'Arbeidsverleden',
      '- 01-01-1990 tot 01-01-1998: monteur; montage',
      'Scholingsaanbod',
      '- Assistent: beroepsbegeleidende leerweg; niveau 1; 1.1 initieert wijzigingsvoorstellen aan producten; 5.3 behandelt klachteninformatie',
      '- Montage in de sw: Wsw-specifiek; niveau 2; 4.2 bewaakt planning',
    ])
  })

  test('leaves codes alone where nobody knows their titles', () => {
    const text = write(completeProfile, false).join('\n')
    expect(text).toContain('Werksoorten: montage; 622\n')
    expect(text).toContain('Competentieprofiel: N06.01.04/VP\n')
    expect(text).toContain('niveau 2; 4.2')
  })

  test('leaves a code alone that no classification has', () => {
    expect(write({ passendeArbeid: { werksoorten: ['999'] } })).toEqual([
      'Passende arbeid',
      '- Werksoorten: 999',
    ])
  })

  test.each([
    ['nothing is known', {}],
    ['there are known to be none', { arbeidsverleden: [], scholingsaanbod: [] }],
    ['there is only an empty part', { passendeArbeid: { werksoorten: [], bronnen: ['d1'] } }],
  ])('is empty where %s', (_why, profile) => {
    expect(write(profile)).toEqual([])
  })

  test('says of a job what is known', () => {
    const van = '1999-02-03'
    expect(write({ arbeidsverleden: [{ van }, { van, werksoort: '512' }] })).toEqual([
      'Arbeidsverleden',
      '- vanaf 03-02-1999: werk niet vastgelegd',
      '- vanaf 03-02-1999: 512 Inkopen en verkopen in het klein',
    ])
  })

  test('says of training on offer what is known', () => {
    expect(write({ scholingsaanbod: [{ naam: 'Montage', soort: 'bbl' }] })).toEqual([
      'Scholingsaanbod',
      '- Montage: beroepsbegeleidende leerweg',
    ])
  })

  test('writes a functieniveau in words', () => {
    expect(write({ passendeArbeid: { functieniveau: '1e-medewerker' } })).toEqual([
      'Passende arbeid',
      '- Functieniveau: 1e medewerker',
    ])
  })

  test('shows names as they are that an edited trace made up', () => {
    const edited = { functieniveau: 'toString' } as unknown as { functieniveau: 'assistent' }
    expect(write({ passendeArbeid: edited })).toEqual([
      'Passende arbeid',
      '- Functieniveau: toString',
    ])
  })
})
