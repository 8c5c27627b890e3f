import { describe, expect, it } from 'vitest'
import { placeOf } from '../../../src/audit/input/place-of.js'
import type { JsonValue } from '../../../src/intake-profile/copy-plain-json.js'

const trace = {
  invoer: { aanvraag: { id: 'aanvraag', stap: 'I.1' } },
  tabellen: [
    { id: 'I', stappen: [{ id: 'I.1' }, { id: 'I.2' }] },
    { id: 'II', begrippen: [{ id: 'letterA' }], stappen: [{ id: 7 }], indeling: {} },
  ],
  ontbreekt: [{ stap: 'III.1', pad: '/scholingsaanbod' }],
  signalen: [
    { code: 'X', pad: '/dossier' },
    { code: 'Y', stap: 'II.5' },
  ],
}

describe('placeOf', () => {
  it.each([
    ['/tabellen/0/stappen/1/antwoord', 'I.2'],
    ['/tabellen/0/stappen/1', 'I.2'],
    ['/tabellen/0/stappen/1/vermoeden/regel', 'I.2'],
    ['/tabellen/0/stappen', 'I'],
    ['/tabellen/0/stappen/9/id', 'I'],
    ['/tabellen/0', 'I'],
    ['/tabellen/1/begrippen/0/antwoord', 'II'],
    ['/tabellen/1/indeling/categorie', 'II'],
    ['/tabellen/1/stappen/0/id', 'II'],
    ['/ontbreekt/0/pad', 'III.1'],
    ['/signalen/1', 'II.5'],
  ])('%s belongs to %s', (pad, stap) => {
    expect(placeOf(trace, pad)).toEqual({ stap, pad })
  })

  it.each([
    '',
    '/tabellen',
    '/tabellen/9/id',
    '/signalen/0/code',
    '/uitkomst/doelgroep',
    '/sha256',
    '/invoer/aanvraag/datum',
  ])('%j belongs to no step or table', (pad) => {
    expect(placeOf(trace, pad)).toEqual({ stap: null, pad })
  })

  it.each<[JsonValue]>([[null], ['x'], [[]], [{ tabellen: null }], [{ tabellen: [null] }]])(
    'no place in %j belongs to a step or table',
    (value) => {
      const pad = '/tabellen/0/stappen/0/antwoord'
      expect(placeOf(value, pad)).toEqual({ stap: null, pad })
    },
  )
})
