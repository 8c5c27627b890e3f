import { describe, expect, test } from 'vitest'
import { createIntakeProfileSchema } from '../../src/intake-profile/schema.js'
import { changed, messagesAt, sleutels } from './support.js'

describe('icidh', () => {
  const pointer = '/beperkingen/0/icidh/1'

  test.each(['10', '99', '50.0', '71.83', '60'])('takes %s', (value) => {
    expect(messagesAt(pointer, value)).toEqual([])
  })

  test.each(['09', '9', '100', '50.', '50.123', '5A', ' 50', '50\n', '05.9', '٥٠'])(
    'refuses "%s"',
    (value) => {
      const message =
        'Verwacht een ICIDH-code: twee cijfers van 10 tot en met 99, zo nodig met een punt en een of twee cijfers.'
      expect(messagesAt(pointer, value)).toEqual([message])
    },
  )

  test.each(['59', '59.1'])('refuses %s, a main code that the regime does not know', (value) => {
    const message = 'Deze ICIDH-hoofdcode is niet toegekend. Niet te gebruiken: 59.'
    expect(messagesAt(pointer, value)).toEqual([message])
  })

  test('takes every main code where the regime names none to refuse', () => {
    const schema = createIntakeProfileSchema({ ...sleutels, ongeldigeIcidh: undefined })
    expect(schema.safeParse(changed(pointer, '59')).success).toBe(true)
  })
})

describe('icd10', () => {
  const pointer = '/beperkingen/0/icd10/0'

  test.each(['F70', 'G80.1', 'F70.-', 'M35.0X', 'Z99.99'])('takes %s', (value) => {
    expect(messagesAt(pointer, value)).toEqual([])
  })

  test.each(['f70', 'F7', 'F700', 'F70.', 'F70.123', '70F', 'F70 ', ''])(
    'refuses "%s"',
    (value) => {
      const message =
        'Verwacht een ICD-10-code: een hoofdletter en twee cijfers, zo nodig met een punt en een of twee tekens.'
      expect(messagesAt(pointer, value)).toEqual([message])
    },
  )
})

describe('icf', () => {
  const pointer = '/beperkingen/0/icf/0'

  test.each(['b1', 'b117', 's73001', 'd155.2', 'd4500.2_', 'e310+3'])('takes %s', (value) => {
    expect(messagesAt(pointer, value)).toEqual([])
  })

  test.each(['a117', 'B117', 'b', 'b0', 'b123456', 'b117.', 'd155.12345', ''])(
    'refuses "%s"',
    (value) => {
      const message =
        'Verwacht een ICF-code: b, s, d of e en een tot vijf cijfers, zo nodig met een typering.'
      expect(messagesAt(pointer, value)).toEqual([message])
    },
  )
})

describe('sofinummer', () => {
  const pointer = '/betrokkene/sofinummer'

  test.each(['123456782', '111222333', '000000012'])('takes %s', (value) => {
    expect(messagesAt(pointer, value)).toEqual([])
  })

  test.each(['123456789', '000000000', '12345678', '1234567820', '123 456 782', '12345678a', ''])(
    'refuses "%s"',
    (value) => {
      const message = 'Verwacht een sofinummer: negen cijfers die aan de elfproef voldoen.'
      expect(messagesAt(pointer, value)).toEqual([message])
    },
  )

  test('refuses a number, which would lose a leading zero', () => {
    expect(messagesAt(pointer, 123_456_782)).toEqual(['Verwacht: tekst.'])
  })
})
