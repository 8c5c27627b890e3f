import { expect, it } from 'vitest'
import type { Signaal } from '../../src/trace/decision-trace.js'
import { createSignaalWriter } from '../../src/trace/write-signaal.js'
import { toCanonical, writtenBy } from '../support/canonical.js'

const signaal: Signaal = {
  code: 'BRON_ONTBREEKT',
  ernst: 'fout',
  stap: 'I.1',
  pad: '/dossier',
  tekst: 'Er is geen bron.',
}
const { stap: _, ...withoutStap } = signaal

it.each<[string, Signaal]>([
  ['ernst', { ...signaal, ernst: 'waarschuwing' }],
  ['path', { ...signaal, pad: '/oordelen/I.1/bronnen' }],
  ['step', { ...signaal, stap: 'I.2' }],
  ['code', { ...signaal, code: 'VERMOEDEN' }],
  ['lack of a step', withoutStap],
])('tells apart signalen of one text by their %s', (_what, other) => {
  const write = createSignaalWriter()
  for (const one of [signaal, other, signaal]) expect(writtenBy(write, one)).toBe(toCanonical(one))
})

it('does not follow a signaal that changes after it was written', () => {
  const write = createSignaalWriter()
  const changing = { ...signaal }
  writtenBy(write, changing)
  changing.pad = '/elders'
  expect(writtenBy(write, signaal)).toBe(toCanonical(signaal))
})
