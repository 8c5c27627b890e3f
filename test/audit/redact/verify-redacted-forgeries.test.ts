import { describe, expect, it } from 'vitest'
import { redact } from '../../../src/audit/redact/redact.js'
import type { RedactedTrace } from '../../../src/audit/redact/redacted-trace.js'
import { verifyRedacted } from '../../../src/audit/redact/verify-redacted.js'
import { withValue } from '../../support/fixtures.js'
import { reseal } from '../../support/tamper.js'
import { traceInDoelgroep } from '../../support/trace.js'

/** Someone whose every step in table II is answered by norm. */
const trace = redact(
  traceInDoelgroep({
    beperkingen: [{ omschrijving: 'klacht', icidh: ['12'], icd10: ['F70'] }],
    voorzieningen: [],
    functioneren: { prestatieplafond: 60 },
  }),
).trace!

const [first, second, third, fourth] = trace.tabellen
const stappen = second!.stappen
const [i, ii, iii, iv] = ['/tabellen/0', '/tabellen/1', '/tabellen/2', '/tabellen/3'] as const

/** What is found first in the trace with another value at one place. */
function findWith(pointer: string, value: unknown) {
  const forged = reseal(withValue(trace, pointer, value) as RedactedTrace)
  const { code, pad } = verifyRedacted(forged).bevindingen[0]!
  return [code, pad]
}

describe('a forger who makes the hash fit is found when he', () => {
  it.each<[string, string, unknown, string]>([
    ['leaves out a table', '/tabellen', [first, second, fourth], '/tabellen/2'],
    ['leaves out the last table', '/tabellen', [first, second, third], '/tabellen'],
    ['adds a table', '/tabellen', [first, second, third, fourth, fourth], '/tabellen/4'],
    ['leaves out a step', `${ii}/stappen`, [stappen[0], ...stappen.slice(2)], `${ii}/stappen/1`],
    ['leaves out the last step', `${iv}/stappen`, fourth!.stappen.slice(0, 1), `${iv}/stappen`],
    ['adds a step', `${iv}/stappen`, [...fourth!.stappen, stappen[0]], `${iv}/stappen/2`],
    ['moves a step', `${ii}/stappen`, [...stappen].reverse(), `${ii}/stappen/0`],
  ])('%s', (_what, pointer, value, place) => {
    expect(findWith(pointer, value)).toEqual(['ROUTE_ONJUIST', place])
  })

  it.each<[string, string, unknown, string]>([
    ['turns an answer by norm', `${ii}/stappen/0/antwoord`, 'ja', `${ii}/stappen/0`],
    ['calls a norm an oordeel', `${ii}/stappen/0/grondslag`, 'oordeel', `${ii}/stappen/0`],
    ['calls an oordeel a norm', `${i}/stappen/0/grondslag`, 'norm', `${i}/stappen/0`],
    ['answers what is not known', `${iii}/stappen/0/grondslag`, 'norm', `${iii}/stappen/0`],
    ['leaves the grondslag of an answer out', `${ii}/stappen/0/grondslag`, null, `${ii}/stappen/0`],
    ['calls a norm a vermoeden', `${ii}/stappen/1/grondslag`, 'vermoeden', `${ii}/stappen/1`],
    [
      'invents a vermoeden',
      `${ii}/stappen/1/vermoeden`,
      { vergelijkingen: [], vindplaats: 'x', regel: 'x' },
      `${ii}/stappen/1`,
    ],
    ['lets a comparison hold', `${ii}/stappen/3/vergelijkingen/4/houdt`, true, `${ii}/stappen/3`],
    ['turns a begrip', `${ii}/begrippen/0/antwoord`, 'ja', `${ii}/begrippen/0`],
    ['leaves a begrip open', `${ii}/begrippen/0/antwoord`, 'onbekend', `${ii}/begrippen/0`],
  ])('%s', (_what, pointer, value, place) => {
    expect(findWith(pointer, value)).toEqual(['ANTWOORD_ONJUIST', `${place}/antwoord`])
  })

  it.each<[string, string, unknown]>([
    ['moves a norm', `${ii}/stappen/1/vergelijkingen/0/norm`, 70],
    ['compares another fact', `${ii}/stappen/1/vergelijkingen/0/feit`, 'letterA'],
    ['compares the other way', `${ii}/stappen/1/vergelijkingen/0/operator`, 'lessThan'],
    ['leaves out a comparison', `${ii}/stappen/1/vergelijkingen`, []],
    ['leaves out a comparison of a begrip', `${ii}/begrippen/3/vergelijkingen`, []],
  ])('%s', (_what, pointer, value) => {
    const place = pointer.replace(/(?<=vergelijkingen).*/, '')
    expect(findWith(pointer, value)).toEqual(['VERGELIJKING_ONJUIST', place])
  })

  it.each<[string, string, unknown]>([
    ['makes the a priori classes lighter', 'aPriori', ['licht']],
    ['leaves the a priori classes out', 'aPriori', []],
    ['names a class twice', 'aPriori', ['ernstig', 'ernstig']],
    ['names a cell of the matrix that the answers do not give', 'matrix', ['matig']],
    ['computes another category', 'berekend', 'matig'],
    ['lets the computed category not count', 'categorie', null],
    ['calls the computed category an oordeel', 'grondslag', 'oordeel'],
  ])('%s', (_what, field, value) => {
    const place = `${ii}/indeling`
    expect(findWith(`${place}/${field}`, value)).toEqual(['INDELING_ONJUIST', place])
  })

  it.each<[string, string, unknown, string]>([
    ['names another rule', `${ii}/stappen/3/regel`, stappen[2]!.regel, `${ii}/stappen/3/regel`],
    ['invents a begrip', `${ii}/begrippen/0/id`, 'letterX', `${ii}/begrippen/0/id`],
    ['adds a begrip', `${iii}/begrippen`, second!.begrippen, `${iii}/begrippen/0/id`],
    [
      'names another rule of a begrip',
      `${ii}/begrippen/0/regel`,
      second!.begrippen![1]!.regel,
      `${ii}/begrippen/0/regel`,
    ],
    [
      'names another rule of the category',
      `${ii}/indeling/regel`,
      stappen[2]!.regel,
      `${ii}/indeling/regel`,
    ],
    ['leaves out the category', `${ii}/indeling`, undefined, `${ii}/indeling`],
    ['adds a category', `${iii}/indeling`, second!.indeling, `${iii}/indeling`],
  ])('%s', (_what, pointer, value, place) => {
    expect(findWith(pointer, value)).toEqual(['REGEL_ONBEKEND', place])
  })

  it.each<[string, string, unknown]>([
    ['TEKST_ONJUIST', `${ii}/titel`, 'x'],
    ['TEKST_ONJUIST', `${ii}/stappen/3/vraag`, stappen[2]!.vraag],
    ['TEKST_ONJUIST', `${ii}/stappen/3/vindplaats`, stappen[2]!.vindplaats],
    ['TEKST_ONJUIST', `${ii}/indeling/vindplaats`, 'x'],
    ['TEKST_ONJUIST', `${ii}/begrippen/0/omschrijving`, 'x'],
    ['GEVOLG_ONJUIST', `${ii}/stappen/1/gevolg`, { naar: 'II.4' }],
    ['UITKOMST_ONJUIST', '/uitkomst/scholing', 'bbl'],
    ['ONTBREEKT_ONJUIST', '/ontbreekt/0/stap', 'I.1'],
    ['ONTBREEKT_ONJUIST', '/ontbreekt/0/stap', 'II'],
    ['PLAATS_ONJUIST', '/ontbreekt/0/pad', '/scholingsaanbod/Goes'],
    ['PLAATS_ONJUIST', `${ii}/stappen/1/vergelijkingen/0/pad/0`, '/functioneren/1956'],
    ['BESLUITRIJP_ONJUIST', '/besluitrijp', true],
  ])('%s: changes %s', (code, pointer, value) => {
    expect(findWith(pointer, value)).toEqual([code, pointer])
  })

  it('puts a value in a key', () => {
    expect(findWith('/invoer/Goes', 'tekst')).toEqual(['PLAATS_ONJUIST', '/invoer'])
  })

  it.each([
    ['invents a signaal', { code: 'ONZIN', ernst: 'fout', pad: '/dossier' }],
    [
      'plays one down',
      { code: 'CODERING_ONTBREEKT', ernst: 'waarschuwing', pad: '/beperkingen/0' },
    ],
    [
      'puts one at a step that was not walked',
      { code: 'VERMOEDEN', ernst: 'waarschuwing', stap: 'IV.4', pad: '/oordelen/IV.4' },
    ],
    [
      'puts one at a step that it is not about',
      { code: 'GRENSGEVAL', ernst: 'waarschuwing', stap: 'II.1', pad: '/functioneren' },
    ],
    [
      'puts one at a step that has none of that code',
      { code: 'ONZIN', ernst: 'waarschuwing', stap: 'II.2', pad: '/functioneren' },
    ],
    [
      'makes one at a step graver',
      { code: 'GRENSGEVAL', ernst: 'fout', stap: 'II.2', pad: '/functioneren' },
    ],
  ])('%s', (_what, signaal) => {
    expect(findWith('/signalen', [signaal])).toEqual(['SIGNAAL_ONJUIST', '/signalen/0'])
  })
})
