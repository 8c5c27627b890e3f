import { describe, expect, it } from 'vitest'
import { file, refusals, refusedAt, set, type Change } from '../support/rule-files.js'

const at = (place: string) => `${file.doelgroep}#/stappen/${place}`
const change = (place: string, to: unknown): Change => set(file.doelgroep, `/stappen/${place}`, to)

const exit = { motivering: 'Er zijn beperkingen.' }
const norm = { all: [{ fact: 'heeftBeperkingen', operator: 'equal', value: true }] }

describe('the exits of a step', () => {
  it('may skip steps that others lead to', () => {
    expect(refusedAt(change('4/nee/uitkomst', undefined), change('4/nee/naar', 'I.6'))).toEqual([])
  })

  it.each([
    ['nowhere', 'I.9'],
    ['into another table', 'II.1'],
    ['backwards, which could go round for ever', 'I.1'],
    ['to its own step', 'I.2'],
  ])('may not lead %s', (_title, naar) => {
    // I.1 leads on to I.3, so that only the exit itself is at fault
    const paths = refusedAt(change('1/ja/naar', naar), change('0/ja/naar', 'I.3'))
    expect(paths).toContain(at('1/ja/naar'))
  })

  it('may not lead backwards where nothing else is wrong', () => {
    expect(refusedAt(change('5/ja', { ...exit, conditions: norm, naar: 'I.2' }))).toEqual([
      at('5/ja/naar'),
    ])
  })

  it('may not have both naar and uitkomst', () => {
    expect(refusedAt(change('0/nee/naar', 'I.3'))).toEqual([at('0/nee')])
  })

  it('may not lack both naar and uitkomst', () => {
    expect(refusedAt(change('0/nee/uitkomst', undefined))).toEqual([at('0/nee')])
  })

  it('may not give a value that the table does not declare', () => {
    expect(refusedAt(change('0/nee/uitkomst/reden', 'geen-zin'))).toEqual([
      at('0/nee/uitkomst/reden'),
    ])
  })

  it('may not give a value of another field', () => {
    expect(refusedAt(change('0/nee/uitkomst/grens', 'nee'))).toEqual([at('0/nee/uitkomst/grens')])
  })

  it('may not fill a field that the table does not declare', () => {
    expect(refusedAt(change('0/nee/uitkomst/scholing', 'bbl'))).toEqual([
      at('0/nee/uitkomst/scholing'),
    ])
  })

  it.each(['naar', 'uitkomst'])('may not be stated with %s where all steps are answered', (key) => {
    const to = key === 'naar' ? 'II.2' : { arbeidshandicapcategorie: 'licht' }
    expect(refusedAt(set(file.categorie, `/stappen/0/ja/${key}`, to))).toEqual([
      `${file.categorie}#/stappen/0/ja`,
    ])
  })
})

describe('the norm of a step', () => {
  it('may be absent on both sides', () => {
    expect(
      refusedAt(change('5/ja/conditions', undefined), change('5/nee/conditions', undefined)),
    ).toEqual([])
  })

  it.each(['ja', 'nee'])(
    'may not be absent for %s alone, which could never be answered so',
    (side) => {
      expect(refusedAt(change(`5/${side}/conditions`, undefined))).toEqual([at('5')])
    },
  )
})

describe('a step', () => {
  it('must be reachable', () => {
    expect(refusedAt(change('1/ja/naar', 'I.4'))).toEqual([at('2/id')])
  })
})

describe('a table', () => {
  it('may follow on any value that an earlier one can give', () => {
    expect(refusedAt(set(file.scholing, '/na', { doelgroep: 'nee', grens: 'onder' }))).toEqual([])
  })

  it.each([
    ['a field that none gives', { doel: 'ja' }],
    ['a value that the field cannot have', { doelgroep: 'misschien' }],
    ['what is still open, which is no uitkomst', { doelgroep: 'onbekend' }],
    ['what it gives itself', { scholing: 'bbl' }],
    ['what only a later one gives', { begeleidWerken: 'ja' }],
  ])('may not follow on %s, for it would never be reached', (_title, na) => {
    expect(refusedAt(set(file.scholing, '/na', na))).toEqual([
      `${file.scholing}#/na/${Object.keys(na)[0]!}`,
    ])
  })
})

describe('a refusal', () => {
  it.each<[string, Change]>([
    ['0/nee needs exactly one of naar and uitkomst', change('0/nee/naar', 'I.3')],
    [
      '0/nee/uitkomst/reden is not among the uitkomsten that the beslistabel declares',
      change('0/nee/uitkomst/reden', 'geen-zin'),
    ],
    ['5/ja/uitkomst does not state doelgroep', change('5/ja/uitkomst', { grens: 'boven' })],
    [
      '5/ja/naar does not lead to a later step of this beslistabel',
      change('5/ja', { ...exit, conditions: norm, naar: 'I.2' }),
    ],
    ['5 states a norm for ja or for nee only', change('5/ja/conditions', undefined)],
    ['2/id no step leads here', change('1/ja/naar', 'I.4')],
  ])('says: %s', (text, fault) => {
    expect(refusals(fault)).toEqual([at(text)])
  })

  it('says that a step of an indeling has no exit', () => {
    expect(refusals(set(file.categorie, '/stappen/0/ja/naar', 'II.2'))).toEqual([
      `${file.categorie}#/stappen/0/ja has an exit, but every step is answered in order`,
    ])
  })

  it('says that a table follows on what no table gives', () => {
    expect(refusals(set(file.scholing, '/na', { doelgroep: 'misschien' }))).toEqual([
      `${file.scholing}#/na/doelgroep is no uitkomst of an earlier beslistabel`,
    ])
  })
})
