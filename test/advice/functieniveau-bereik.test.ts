import { expect, it } from 'vitest'
import { functieselectie } from '../../src/index.js'
import { functieniveaus } from '../../src/intake-profile/vocabulary.js'

// what surely fits, and up to where it is open
it.each([
  ['1', 0, undefined, undefined, undefined],
  ['1', 1, '1.1', 'medewerker', undefined],
  ['1', 1, '1.2', '1e-medewerker', undefined],
  ['1', 1, undefined, 'medewerker', '1e-medewerker'],
  ['1', 2, '2.1', 'vakkracht', undefined],
  ['1', 2, '2.2', '1e-vakkracht', undefined],
  ['1', 2, '2.3', 'allrounder', undefined],
  ['1', 2, undefined, 'vakkracht', 'allrounder'],
  ['1', 3, '3.1', 'specialist', 'adjunct-functionaris'],
  ['1', 3, '3.2', 'functionaris', undefined],
  ['1', 3, '3.3', 'functionaris', 'schapsmanager'],
  ['1', 3, '3.7', 'functionaris', 'schapsmanager'],
  ['1', 3, undefined, 'specialist', 'schapsmanager'],
  ['1', '-', undefined, undefined, 'schapsmanager'],
  ['6', 0, undefined, 'assistent', undefined],
  ['6', 1, undefined, '1e-medewerker', undefined],
  ['6', 2, '2.1', 'vakkracht', undefined],
  ['6', 2, '2.2', 'specialist', undefined],
  ['6', 3, '3.1', 'specialist', 'schapsmanager'],
  ['6', 3, undefined, 'specialist', 'schapsmanager'],
  ['7', 0, undefined, 'assistent', undefined],
  ['7', 2, '2.2', 'specialist', undefined],
  ['7', 3, '3.1', 'adjunct-functionaris', undefined],
  ['7', 3, '3.2', '1e-hoofdfunctionaris', undefined],
  ['7', 3, '3.3', 'divisiemanager', undefined],
  ['7', 3, '3.4', 'schapsmanager', undefined],
  ['7', '-', undefined, 'assistent', 'schapsmanager'],
  ['9', 0, undefined, 'assistent', undefined],
  ['9', 2, undefined, 'vakkracht', undefined],
  ['9', 3, '3.1', 'specialist', undefined],
  ['9', 3, '3.2', 'schapsmanager', undefined],
  ['12', 2, undefined, '1e-vakkracht', undefined],
  ['12', 3, '3.1', 'specialist', undefined],
  ['12', 3, '3.2', 'adjunct-functionaris', undefined],
  ['13', 2, '2.1', 'vakkracht', undefined],
  ['13', 2, '2.2', '1e-vakkracht', undefined],
  ['13', 3, undefined, 'allrounder', undefined],
  ['14', 0, undefined, undefined, undefined],
  ['14', 1, undefined, '1e-medewerker', undefined],
  ['14', 2, undefined, 'specialist', undefined],
  ['14', 3, '3.4', 'specialist', 'schapsmanager'],
  ['15', 0, undefined, undefined, undefined],
  ['15', 2, undefined, 'specialist', undefined],
  ['15', 3, '3.1', 'specialist', '1e-hoofdfunctionaris'],
  ['15', 3, '3.2', 'specialist', '1e-hoofdfunctionaris'],
  ['15', 3, '3.3', 'divisiemanager', undefined],
  ['15', 3, undefined, 'specialist', 'divisiemanager'],
] as const)(
  'aspect %s with score %s and dk %s: %s, perhaps %s',
  (nummer, score, dk, sure, open) => {
    const { aspecten } = functieselectie({
      aanvraag: { datum: '2001-06-06' },
      intakeprofiel: { [nummer]: { score, dk } },
    })
    const found = aspecten.find(({ aspect }) => aspect === nummer)!
    expect(found.niveaus.at(-1)).toBe(sure)
    expect(found.onzeker.at(-1)).toBe(open)
    expect([...found.niveaus, ...found.onzeker]).toEqual(
      functieniveaus.slice(0, found.niveaus.length + found.onzeker.length),
    )
    expect(found).toMatchObject({ score, dk: dk ?? null, begrenst: true })
    expect(found.vindplaats).toBe(`Risw bijlage I, aspect ${nummer}`)
  },
)
