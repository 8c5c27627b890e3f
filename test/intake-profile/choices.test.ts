import { describe, expect, test } from 'vitest'
import {
  aanvraagSoorten,
  aarden,
  antwoorden,
  begeleiderOpleidingen,
  deskundigen,
  disciplines,
  functieniveaus,
  scholingsniveaus,
  scores,
  valutas,
  verblijfSoorten,
} from '../../src/intake-profile/vocabulary.js'
import { messagesAt } from './support.js'

const choices: readonly (readonly [string, readonly unknown[]])[] = [
  ['/aanvraag/soort', aanvraagSoorten],
  ['/commissie/disciplines/0', disciplines],
  ['/passendeArbeid/functieniveau', functieniveaus],
  ['/dossier/0/discipline', disciplines],
  ['/beperkingen/0/aard', aarden],
  ['/verblijf/0/soort', verblijfSoorten],
  ['/voorzieningen/1/functieniveau', functieniveaus],
  ['/voorzieningen/4/opleidingBegeleider', begeleiderOpleidingen],
  ['/scholingsaanbod/0/niveau', scholingsniveaus],
  ['/scholingsaanbod/1/niveau', scholingsniveaus],
  ['/normbedragen/valuta', valutas],
  ['/normbedragen/functieniveauGrens', functieniveaus],
  ['/oordelen/I.2/antwoord', antwoorden],
  ['/oordelen/I.2/deskundige', deskundigen],
  ['/oordelen/II/categorie', ['licht', 'matig', 'ernstig']],
  ['/intakeprofiel/2/score', scores],
]

describe.each(choices)('%s', (pointer, values) => {
  test.each(values)('takes %s', (value) => {
    expect(messagesAt(pointer, value)).toEqual([])
  })

  test.each(['Ja', '', 5, true])('refuses %j and lists what can be chosen', (value) => {
    const keuzes = values.map((one) => JSON.stringify(one)).join(', ')
    expect(messagesAt(pointer, value)).toEqual([`Kies een van: ${keuzes}.`])
  })
})

const flags = [
  '/aanvraag/ingeschrevenAlsWerkzoekende',
  '/dossier/0/onafhankelijk',
  '/dossier/0/betrokkeneStemtIn',
  '/zmlkSchoolverlater',
  '/voorzieningen/0/algemeen',
  '/voorzieningen/0/nergensBuitenSw',
  '/voorzieningen/1/nergensBuitenSw',
  '/voorzieningen/2/nergensBuitenSw',
  '/voorzieningen/4/specialeKennis',
  '/voorzieningen/4/permanentAanwezig',
  '/functioneren/kanOpRustigePlek',
  '/functioneren/kanEenvoudigsteFuncties',
  '/scholingsaanbod/0/relevant',
  '/scholingsaanbod/0/kanDeelnemen',
  '/scholingsaanbod/1/gaatVerder',
  '/scholingsaanbod/1/kanDeelnemen',
]

describe.each(flags)('%s', (pointer) => {
  test('is true or false and nothing like it', () => {
    expect(messagesAt(pointer, true)).toEqual([])
    expect(messagesAt(pointer, false)).toEqual([])
    for (const value of ['true', 'ja', 1, 0, [], {}]) {
      expect(messagesAt(pointer, value)).toEqual(['Verwacht: true of false.'])
    }
  })
})
