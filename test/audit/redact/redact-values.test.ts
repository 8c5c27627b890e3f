import { expect, it } from 'vitest'
import { createHide, redactInvoer } from '../../../src/audit/redact/redact-values.js'

const classify = createHide(undefined)

it.each([
  ['2001-06-06', 'datum'],
  ['sinds 2001-06-06', 'tekst'],
  ['2001-06-06 of eerder', 'tekst'],
  ['', 'tekst'],
  [0, 'getal'],
  [false, 'ja-nee'],
  [[1, 2], 'keuze'],
  [{ van: 0, tot: 4, zonderVan: false, zonderTot: false }, 'bereik'],
])('the class of %j is %s', (waarde, klasse) => {
  expect(classify(waarde, '')).toBe(klasse)
})

const showPlace = (_waarde: unknown, plaats: string) => plaats

it('a value is hidden by its place, with * for the number of a list entry', () => {
  const invoer = { voorzieningen: [{ soort: 'a' }, { soort: 'b' }], bronnen: { aantal: 1 } }
  expect(redactInvoer(invoer, showPlace)).toEqual({
    voorzieningen: [{ soort: '/voorzieningen/*/soort' }, { soort: '/voorzieningen/*/soort' }],
    bronnen: { aantal: '/bronnen/aantal' },
  })
})

it('an id of a dossier entry has one place wherever it stands', () => {
  const invoer = {
    dossier: [{ id: 'd1', idee: 'x' }],
    bronnen: ['d1'],
    oordelen: { 'I.1': { bronnen: ['d1'] } },
  }
  expect(redactInvoer(invoer, showPlace)).toEqual({
    dossier: [{ id: 'bronnen', idee: '/dossier/*/idee' }],
    bronnen: ['bronnen'],
    oordelen: { 'I.1': { bronnen: ['bronnen'] } },
  })
})

it.each([
  ['an id elsewhere', { vorig: { dossier: [{ id: 'x' }] } }, '/vorig/dossier/*/id'],
  ['what an entry of bronnen holds', { bronnen: [{ naam: 'x' }] }, '/bronnen/*/naam'],
])('%s is no id of a dossier entry', (_what, invoer, plaats) => {
  expect(JSON.stringify(redactInvoer(invoer, showPlace))).toContain(JSON.stringify(plaats))
})
