import { describe, expect, it } from 'vitest'
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { INTO_DOELGROEP, oordelenOf, walkFor } from '../support/answers.js'

const nothing = {
  doelgroep: null,
  grens: null,
  verwijzing: null,
  reden: null,
  arbeidshandicapcategorie: null,
  scholing: null,
  begeleidWerken: null,
}

/** Walks by judgements alone; `route` has the steps walked in the table that they end in. */
function walkBy(antwoorden: string, change: Partial<IntakeProfile> = {}) {
  const { tabellen, uitkomst } = walkFor({ oordelen: oordelenOf(antwoorden), ...change })
  return { tabellen, uitkomst, ids: tabellen.map(({ tabel }) => tabel.id) }
}

const routeOf = ({ tabellen }: ReturnType<typeof walkBy>, id: string) =>
  tabellen
    .find(({ tabel }) => tabel.id === id)!
    .stappen.map(({ answered }) => `${answered.stap.id} ${answered.antwoord}`)
    .join(', ')

describe('table I', () => {
  const zorg = { grens: 'onder', verwijzing: 'zorgvoorziening' }

  it.each([
    ['I.1 nee', { grens: 'boven', reden: 'geen-beperkingen' }],
    ['I.1 ja, I.2 nee', { grens: 'boven', reden: 'geen-belemmering' }],
    ['I.1 ja, I.2 ja, I.3 nee', { ...zorg, reden: 'niet-tot-arbeid-in-staat' }],
    [
      'I.1 ja, I.2 ja, I.3 ja, I.4 ja',
      { grens: 'boven', verwijzing: 'arbeidsvoorziening', reden: 'normaal-realiseerbaar' },
    ],
    ['I.1 ja, I.2 ja, I.3 ja, I.4 nee, I.5 nee', { ...zorg, reden: 'niet-realiseerbaar-in-sw' }],
    [
      'I.1 ja, I.2 ja, I.3 ja, I.4 nee, I.5 ja, I.6 nee',
      { ...zorg, reden: 'geen-regelmatige-arbeid' },
    ],
  ])('%s leads out of the doelgroep, and no other table is reached', (antwoorden, expected) => {
    const walk = walkBy(antwoorden)
    expect(walk.uitkomst).toEqual({ ...nothing, doelgroep: 'nee', ...expected })
    expect(walk.ids).toEqual(['I'])
    expect(routeOf(walk, 'I')).toBe(antwoorden)
  })

  it.each([1, 2, 3, 4, 5, 6])('stops at I.%i when that is onbekend', (nummer) => {
    const antwoorden = INTO_DOELGROEP.split(', ').slice(0, nummer - 1)
    const route = [...antwoorden, `I.${String(nummer)} onbekend`].join(', ')
    const walk = walkBy(route)
    expect(walk.uitkomst).toEqual({ ...nothing, doelgroep: 'onbekend' })
    expect(walk.ids).toEqual(['I'])
    expect(routeOf(walk, 'I')).toBe(route)
    expect(walk.tabellen[0]?.stappen.at(-1)?.gevolg).toEqual({ stopt: 'onbekend' })
  })

  it('leads into the doelgroep, after which all tables are reached', () => {
    const walk = walkBy(INTO_DOELGROEP)
    expect(walk.uitkomst).toMatchObject({ doelgroep: 'ja', grens: null, reden: null })
    expect(walk.ids).toEqual(['I', 'II', 'III', 'IV'])
    const [first, , , fourth] = walk.tabellen[0]!.stappen
    expect(first?.gevolg).toEqual({ naar: 'I.2' })
    expect(fourth?.gevolg).toEqual({ naar: 'I.5' })
    expect(walk.tabellen[0]?.stappen.at(-1)?.gevolg).toEqual({
      uitkomst: { doelgroep: 'ja', grens: null, verwijzing: null, reden: null },
    })
  })

  it('is not walked past an exit, although later steps have answers', () => {
    const walk = walkBy(INTO_DOELGROEP.replace('I.2 ja', 'I.2 nee'))
    expect(routeOf(walk, 'I')).toBe('I.1 ja, I.2 nee')
  })
})

describe('table II', () => {
  const decide = (antwoorden: string, change: Partial<IntakeProfile> = {}) =>
    walkBy(`${INTO_DOELGROEP}, ${antwoorden}`, change)

  it('answers all five steps in order, also after one that is onbekend', () => {
    const walk = decide('II.1 onbekend, II.2 ja, II.3 nee, II.4 nee, II.5 nee')
    expect(routeOf(walk, 'II')).toBe('II.1 onbekend, II.2 ja, II.3 nee, II.4 nee, II.5 nee')
    expect(walk.tabellen[1]?.stappen.map(({ gevolg }) => gevolg).slice(0, 4)).toEqual(
      ['II.2', 'II.3', 'II.4', 'II.5'].map((naar) => ({ naar })),
    )
  })

  const lichamelijk = { beperkingen: [{ omschrijving: 'rug', icidh: ['70'] }] }

  it.each([
    ['II.2 ja, II.4 nee, II.5 nee', 'licht'],
    ['II.2 ja, II.4 ja, II.5 nee', 'matig'],
    ['II.2 nee, II.4 nee, II.5 nee', 'matig'],
    ['II.2 nee, II.4 ja, II.5 nee', 'ernstig'],
    ['II.2 ja, II.4 nee, II.5 ja', 'ernstig'],
  ])('%s is %s for a lichamelijk impairment', (antwoorden, categorie) => {
    const walk = decide(antwoorden, lichamelijk)
    expect(walk.uitkomst['arbeidshandicapcategorie']).toBe(categorie)
    expect(walk.tabellen[1]?.stappen.at(-1)?.gevolg).toEqual({
      uitkomst: { arbeidshandicapcategorie: categorie },
    })
  })

  it('stops without a category where the answers leave more than one', () => {
    const walk = decide('II.2 onbekend, II.4 nee, II.5 nee', lichamelijk)
    expect(walk.uitkomst['arbeidshandicapcategorie']).toBe('onbekend')
    expect(walk.tabellen[1]?.indeling).toMatchObject({ berekend: null, categorie: null })
    expect(walk.tabellen[1]?.stappen.at(-1)?.gevolg).toEqual({ stopt: 'onbekend' })
    expect(walk.ids).toEqual(['I', 'II', 'III', 'IV'])
  })

  it.each(['licht', 'matig', 'ernstig'])('takes the category %s of the experts', (categorie) => {
    const oordelen = {
      ...oordelenOf(`${INTO_DOELGROEP}, II.2 ja, II.4 nee, II.5 ja`),
      II: { categorie, motivering: 'Zie het rapport.' },
    }
    const { tabellen, uitkomst } = walkFor({ ...lichamelijk, oordelen })
    expect(uitkomst['arbeidshandicapcategorie']).toBe(categorie)
    expect(tabellen[1]?.indeling).toMatchObject({ berekend: 'ernstig', categorie })
  })
})

describe.each([
  ['III', 'III.1 ja, III.2 ja', { scholing: 'bbl' }],
  ['III', 'III.1 nee, III.3 nee', { scholing: 'geen' }],
  ['III', 'III.1 ja, III.2 nee, III.3 nee', { scholing: 'geen' }],
  ['III', 'III.1 nee, III.3 ja, III.4 ja', { scholing: 'wsw-specifiek' }],
  ['III', 'III.1 nee, III.3 ja, III.4 nee', { scholing: 'geen' }],
  ['III', 'III.1 onbekend', { scholing: 'onbekend' }],
  ['III', 'III.1 ja, III.2 onbekend', { scholing: 'onbekend' }],
  ['III', 'III.1 nee, III.3 onbekend', { scholing: 'onbekend' }],
  ['III', 'III.1 nee, III.3 ja, III.4 onbekend', { scholing: 'onbekend' }],
  ['IV', 'IV.1 nee', { begeleidWerken: 'nee' }],
  ['IV', 'IV.1 ja, IV.2 nee', { begeleidWerken: 'nee' }],
  ['IV', 'IV.1 ja, IV.2 ja, IV.3 ja', { begeleidWerken: 'nee' }],
  ['IV', 'IV.1 ja, IV.2 ja, IV.3 nee, IV.4 ja', { begeleidWerken: 'ja' }],
  ['IV', 'IV.1 ja, IV.2 ja, IV.3 nee, IV.4 nee', { begeleidWerken: 'nee' }],
  ['IV', 'IV.1 onbekend', { begeleidWerken: 'onbekend' }],
  ['IV', 'IV.1 ja, IV.2 onbekend', { begeleidWerken: 'onbekend' }],
  ['IV', 'IV.1 ja, IV.2 ja, IV.3 onbekend', { begeleidWerken: 'onbekend' }],
  ['IV', 'IV.1 ja, IV.2 ja, IV.3 nee, IV.4 onbekend', { begeleidWerken: 'onbekend' }],
])('table %s', (id, antwoorden, expected) => {
  it(`${antwoorden} decides, whatever the other tables say`, () => {
    const walk = walkBy(`${INTO_DOELGROEP}, ${antwoorden}`)
    expect(walk.uitkomst).toMatchObject(expected)
    expect(routeOf(walk, id)).toBe(antwoorden)
    expect(walk.ids).toEqual(['I', 'II', 'III', 'IV'])
  })
})
