import { describe, expect, it } from 'vitest'
import { BeslistabelError } from '../../src/errors.js'
import { evaluate, evaluateAsync } from '../../src/evaluate.js'
import { intakeProfileJsonSchema } from '../../src/intake-profile-json-schema.js'
import { listRegimes, loadRegime } from '../../src/regime.js'
import { changed, file, set } from '../support/rule-files.js'
import { tinyRuleFiles } from '../support/tiny-regime.js'

const tiny = loadRegime(tinyRuleFiles)
const regimes = [...listRegimes(), tiny]

function refusalOf(work: () => unknown): BeslistabelError {
  try {
    work()
  } catch (error) {
    if (error instanceof BeslistabelError) return error
  }
  throw new Error('nothing was refused')
}

const chosen = (aanvraag: object) => evaluate({ aanvraag }, { regimes }).regime.id

describe('listRegimes', () => {
  it('lists the regimes that come with the package', () => {
    expect(listRegimes()).toMatchObject([
      {
        id: 'bisw-1998',
        versie: '1.0.1',
        geldig: { van: '1998-01-01', totEnMet: '2004-12-31' },
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      },
    ])
  })

  it('prepares them once', () => {
    expect(listRegimes()).toBe(listRegimes())
  })
})

describe('loadRegime', () => {
  it('hashes the files whatever the order of their keys, and any change of them', () => {
    const reversed = Object.fromEntries(Object.entries(tinyRuleFiles).reverse())
    expect(loadRegime(reversed).sha256).toBe(tiny.sha256)
    expect(loadRegime(changed()).sha256).toBe(listRegimes()[0]?.sha256)
    const other = changed(set(file.parameters, '/parameters/minimumPrestatie/waarde', 15))
    expect(loadRegime(other).sha256).not.toBe(listRegimes()[0]?.sha256)
  })

  it('refuses files that the engine would misread', () => {
    const { 'feiten.json': _, ...files } = tinyRuleFiles
    expect(refusalOf(() => loadRegime(files))).toMatchObject({
      code: 'INVALID_RULE_SET',
      issues: [{ path: 'feiten.json#' }],
    })
  })
})

describe('the regime of an aanvraag', () => {
  it.each([
    ['1998-01-01', 'bisw-1998'],
    ['2004-12-31', 'bisw-1998'],
    ['2008-01-01', 'busw-proef'],
    ['2014-12-31', 'busw-proef'],
  ])('on %s is %s', (datum, id) => {
    expect(chosen({ datum })).toBe(id)
  })

  it('is the one it names, whatever its datum', () => {
    expect(chosen({ datum: '2001-06-06', regime: 'busw-proef' })).toBe('busw-proef')
    expect(chosen({ datum: '1990-01-01', regime: 'bisw-1998' })).toBe('bisw-1998')
  })

  it('goes by the datum, not by the indicatiedatum', () => {
    expect(chosen({ datum: '2004-12-31', indicatiedatum: '2008-01-01' })).toBe('bisw-1998')
  })

  it('goes on for ever without a last day', () => {
    const geldig = { van: '2008-01-01' }
    const files = { ...tinyRuleFiles, 'regime.json': { ...tinyRuleFiles['regime.json'], geldig } }
    const open = [loadRegime(files)]
    const profile = { aanvraag: { datum: '9999-12-31' } }
    expect(evaluate(profile, { regimes: open }).regime.id).toBe('busw-proef')
    const before = { aanvraag: { datum: '2007-12-31' } }
    expect(refusalOf(() => evaluate(before, { regimes: open })).issues).toEqual([
      {
        path: '/aanvraag/datum',
        message: expect.stringContaining('busw-proef (vanaf 2008-01-01)') as string,
      },
    ])
  })
})

describe('NO_RULE_SET', () => {
  const both = [
    'bisw-1998 (van 1998-01-01 tot en met 2004-12-31)',
    'busw-proef (van 2008-01-01 tot en met 2014-12-31)',
  ].join(', ')

  it.each(['1997-12-31', '2005-01-01', '2007-12-31', '2015-01-01'])(
    'is the refusal of %s, and lists what there is',
    (datum) => {
      const error = refusalOf(() => chosen({ datum }))
      expect(error.code).toBe('NO_RULE_SET')
      expect(error.issues).toEqual([
        { path: '/aanvraag/datum', message: expect.stringContaining(both) as string },
      ])
      expect(JSON.stringify([error.message, error.issues])).not.toContain(datum)
    },
  )

  it('is the refusal of a regime that does not exist', () => {
    const error = refusalOf(() => chosen({ datum: '2001-06-06', regime: 'wsw-1969' }))
    expect(error.code).toBe('NO_RULE_SET')
    expect(error.issues).toEqual([
      { path: '/aanvraag/regime', message: expect.stringContaining(both) as string },
    ])
    expect(JSON.stringify([error.message, error.issues])).not.toContain('wsw-1969')
  })

  it('is a rejected promise from evaluateAsync', async () => {
    const profile = { aanvraag: { datum: '1997-12-31' } }
    await expect(evaluateAsync(profile)).rejects.toMatchObject({ code: 'NO_RULE_SET' })
  })

  it('is the refusal of a JSON Schema for a regime that does not exist', () => {
    expect(refusalOf(() => intakeProfileJsonSchema('wsw-1969')).code).toBe('NO_RULE_SET')
  })
})

describe('an aanvraag without a datum or regime', () => {
  it.each([{}, { aanvraag: {} }, { aanvraag: { datum: 'gisteren' } }, null, []])(
    'is refused as a profile, not for its regime: %j',
    (profile) => {
      expect(refusalOf(() => evaluate(profile, { regimes })).code).toBe('INVALID_INTAKE_PROFILE')
    },
  )
})
