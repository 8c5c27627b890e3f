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

  test.each(['f70', 'F7', 'F700', 'F70.', 'F70.123', '70F', 'F70 ', ' F70', ''])(
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

  test.each(['a117', 'B117', 'b', 'b0', 'b123456', 'b117.', 'd155.12345', ' b117', ''])(
    'refuses "%s"',
    (value) => {
      const message =
        'Verwacht een ICF-code: b, s, d of e en een tot vijf cijfers, zo nodig met een typering.'
      expect(messagesAt(pointer, value)).toEqual([message])
    },
  )
})

describe('competentieprofiel', () => {
  const pointer = '/passendeArbeid/competentieprofiel'

  test.each(['N06.01.04', 'n06.02.10', 'N06.01.04/VP', 'N06.01.06/vp II'])('takes %s', (value) => {
    expect(messagesAt(pointer, value)).toEqual([])
  })

  test.each(['N06.01', 'N06.01.4', 'M06.01.04', 'N06.01.04/', 'N06.01.04/VPI', ' N06.01.04', ''])(
    'refuses "%s"',
    (value) => {
      const message =
        'Verwacht de code van een competentieprofiel, zoals N06.01.04, bij een verrijkt profiel gevolgd door /VP.'
      expect(messagesAt(pointer, value)).toEqual([message])
    },
  )
})

describe('werkprocessen', () => {
  const pointer = '/scholingsaanbod/0/werkprocessen/0'

  test.each(['1.1', '4.2', '8.7', '10.12'])('takes %s', (value) => {
    expect(messagesAt(pointer, value)).toEqual([])
  })

  test.each(['4', '4.', '0.1', '4.0', '4.2.1', '04.2', '4,2', '4.2 ', ''])(
    'refuses "%s"',
    (value) => {
      const message =
        'Verwacht het nummer van een werkproces: twee getallen met een punt ertussen, zoals 4.2.'
      expect(messagesAt(pointer, value)).toEqual([message])
    },
  )
})

describe('nlqf', () => {
  const pointer = '/passendeArbeid/nlqf'

  test.each(['instroom', 1, 4, 8])('takes %s', (value) => {
    expect(messagesAt(pointer, value)).toEqual([])
  })

  test.each([0, 9, 4.5, '4', '2/3', 'Instroom'])(
    'refuses %j and lists what can be chosen',
    (value) => {
      expect(messagesAt(pointer, value)).toEqual([
        'Kies een van: "instroom", 1, 2, 3, 4, 5, 6, 7, 8.',
      ])
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
