import { describe, expect, test } from 'vitest'
import { messagesAt } from './support.js'

const ranges: readonly (readonly [string, number, number])[] = [
  ['/voorzieningen/2/dagdelenPerWerkdag', 0, 2],
  ['/voorzieningen/4/extraIntensiteit', 0, 1000],
  ['/voorzieningen/4/cursusuren', 0, 100_000],
  ['/voorzieningen/4/werktijdaandeel', 0, 100],
  ['/functioneren/aaneengeslotenUren', 0, 24],
  ['/functioneren/prestatieplafond', 0, 200],
  ['/functioneren/geluidsniveau', 0, 200],
  ['/functioneren/begeleidingstijd', 0, 100],
]

describe.each(ranges)('%s', (pointer, lowest, highest) => {
  test.each([lowest, highest, (lowest + highest) / 3])('takes %d', (value) => {
    expect(messagesAt(pointer, value)).toEqual([])
  })

  test(`refuses less than ${String(lowest)}`, () => {
    const message = `Verwacht een getal van minstens ${String(lowest)}.`
    expect(messagesAt(pointer, lowest - 0.001)).toEqual([message])
  })

  test(`refuses more than ${String(highest)}`, () => {
    const message = `Verwacht een getal van hoogstens ${String(highest)}.`
    expect(messagesAt(pointer, highest + 0.001)).toEqual([message])
  })
})

const amounts = [
  '/voorzieningen/0/eenmaligeKosten',
  '/voorzieningen/0/structureleKosten',
  '/voorzieningen/1/eenmaligeKosten',
  '/voorzieningen/1/structureleKosten',
  '/voorzieningen/2/structureleKosten',
  '/voorzieningen/3/structureleKosten',
  '/voorzieningen/4/structureleKosten',
  '/normbedragen/maximaalSubsidiebedrag',
]

describe.each(amounts)('amount %s', (pointer) => {
  test.each([0.01, 0.07, 0.29, 1.1, 1.15, 4.35, 1000.5, 123_456_789.01, 99_999_999_999.99])(
    'takes %d, however binary numbers write it',
    (value) => {
      expect(messagesAt(pointer, value)).toEqual([])
    },
  )

  test.each([0.001, 1.005, 0.1 + 0.2, 99_999_999_999.995])(
    'refuses %d, which is no whole cents',
    (value) => {
      const message = 'Verwacht een bedrag met hoogstens twee cijfers achter de komma.'
      expect(messagesAt(pointer, value)).toEqual([message])
    },
  )

  test('refuses an amount whose sums would not be exact', () => {
    expect(messagesAt(pointer, 1e11)).toEqual(['Verwacht een getal kleiner dan 100000000000.'])
  })
})

test.each(amounts.slice(0, -1))('%s may be 0, not less', (pointer) => {
  expect(messagesAt(pointer, 0)).toEqual([])
  expect(messagesAt(pointer, -0.01)).toEqual(['Verwacht een getal van minstens 0.'])
})

test('the maximum subsidy is more than 0', () => {
  const message = 'Verwacht een getal groter dan 0.'
  expect(messagesAt('/normbedragen/maximaalSubsidiebedrag', 0)).toEqual([message])
  expect(messagesAt('/normbedragen/maximaalSubsidiebedrag', -1)).toEqual([message])
})

describe('/functioneren/toezichtPersonen', () => {
  const pointer = '/functioneren/toezichtPersonen'

  test.each([0, 1, 1000])('takes %d', (value) => {
    expect(messagesAt(pointer, value)).toEqual([])
  })

  test.each([
    [1.5, 'Verwacht: een geheel getal.'],
    [-1, 'Verwacht een getal van minstens 0.'],
    [1001, 'Verwacht een getal van hoogstens 1000.'],
  ])('refuses %d', (value, message) => {
    expect(messagesAt(pointer, value)).toEqual([message])
  })
})
