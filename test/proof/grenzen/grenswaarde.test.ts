import { describe, expect, test } from 'vitest'
import { readGrenswaarde } from '../../../src/proof/grenzen/grenswaarde.js'
import { listGrenzen } from '../../../src/proof/grenzen/grenzen.js'
import { ruleSet } from '../../support/facts.js'
import { loadGrenswaarden, withValue } from '../../support/fixtures.js'
import { prepareRegime, withTabelI } from '../../support/proof.js'

const rij = { ligging: 'op', waarde: 1, verwacht: { stappen: { 'I.1': 'ja' } } }
const fixture = { parameter: 'grens', varieer: '/a/b', profiel: {}, rijen: [rij] }

describe('readGrenswaarde', () => {
  test.each(loadGrenswaarden())(
    'puts the values of $file where the fixture test does',
    (loaded) => {
      const { profiel, varieer, rijen } = loaded.fixture
      expect(readGrenswaarde(loaded.fixture)?.map((row) => row.profiel)).toEqual(
        rijen.map(({ waarde }) => withValue(profiel, varieer, waarde)),
      )
    },
  )

  test('makes the objects on the way to a value, and leaves the input as it was', () => {
    const [read] = readGrenswaarde(fixture)!
    expect(read!.profiel).toEqual({ a: { b: 1 } })
    expect(fixture.profiel).toEqual({})
  })

  test('reads a prototype key as a key', () => {
    const [read] = readGrenswaarde({ ...fixture, varieer: '/__proto__/vervuild' })!
    expect(Object.keys(read!.profiel as object)).toEqual(['__proto__'])
    expect({}).not.toHaveProperty('vervuild')
  })

  test.each([
    ['nothing', undefined],
    ['a list', []],
    ['no rows', { ...fixture, rijen: [] }],
    ['no parameter', { ...fixture, parameter: 1 }],
    ['no pointer', { ...fixture, varieer: null }],
    ['another place', { ...fixture, rijen: [{ ...rij, ligging: 'naast' }] }],
    ['no value', { ...fixture, rijen: [{ ...rij, waarde: undefined }] }],
    ['one row that is none', { ...fixture, rijen: [rij, 'I.1 ja'] }],
    ['what is no JSON', { ...fixture, profiel: { a: Symbol('a') } }],
    ['what is too large', { ...fixture, profiel: 'a'.repeat(2_000_001) }],
  ])('refuses %s', (_what, input) => {
    expect(readGrenswaarde(input)).toBeUndefined()
  })
})

describe('what a row of a grenswaarde expects', () => {
  const read = (verwacht: unknown) => readGrenswaarde({ ...fixture, rijen: [{ ...rij, verwacht }] })

  test.each([
    ['an answer', { stappen: { 'I.1': 'ja' } }],
    ['a value of the uitkomst', { uitkomst: { reden: null } }],
    ['no signalen', { signalen: [] }],
  ])('can be %s alone', (_what, verwacht) => {
    expect(read(verwacht)?.[0]?.verwacht).toEqual({ stappen: {}, uitkomst: {}, ...verwacht })
  })

  test.each([
    ['a text', 'ja'],
    ['null', null],
    ['nothing', {}],
    ['no answer and no value', { stappen: {}, uitkomst: {} }],
    ['a misspelled key besides', { stappen: { 'I.1': 'ja' }, stapen: { 'I.2': 'ja' } }],
    ['answers that are no object', { stappen: 'I.1 ja', signalen: [] }],
    ['a list of answers', { stappen: [], signalen: [] }],
    ['an uitkomst that is no object', { stappen: { 'I.1': 'ja' }, uitkomst: null }],
    ['signalen that are no list', { stappen: { 'I.1': 'ja' }, signalen: 'VERMOEDEN I.1' }],
  ])('is unusable with %s', (_what, verwacht) => {
    expect(read(verwacht)).toBeUndefined()
  })
})

describe('listGrenzen', () => {
  test('has each parameter of the shipped rules, for each is used', () => {
    const names = listGrenzen(ruleSet).map(({ naam }) => naam)
    expect(names).toEqual(expect.arrayContaining(Object.keys(ruleSet.parameters.parameters)))
  })

  test('has the inner bounds of each band by the name that fixtures use', () => {
    const names = listGrenzen(ruleSet).map(({ naam }) => naam)
    expect(names.filter((naam) => naam.startsWith('prestatieband'))).toEqual([
      'prestatieband10',
      'prestatieband50',
      'prestatieband75',
    ])
  })

  test('leaves out a parameter that nothing uses', () => {
    const { ruleSet: tabelI } = prepareRegime(withTabelI())
    const names = listGrenzen(tabelI).map(({ naam }) => naam)
    expect(names).toContain('maximumCursusuren')
    expect(names).not.toContain('maximumWerktijdaandeel')
  })
})
