import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { BeslistabelError } from '../src/errors.js'
import { evaluate, evaluateAsync } from '../src/evaluate.js'
import { parseIntakeProfile } from '../src/prepare.js'
import { loadRegime } from '../src/regime.js'
import { shippedRuleFiles } from '../src/rule-set/shipped-rule-files.js'
import { VERSION } from '../src/version.js'
import { listOntbreekt, listRoute } from './support/describe-trace.js'

const aanvraag = { datum: '2001-06-06' }

function refusalOf(input: unknown): BeslistabelError {
  try {
    evaluate(input)
  } catch (error) {
    if (error instanceof BeslistabelError) return error
  }
  throw new Error('was not refused')
}

const placesOf = ({ issues }: BeslistabelError) => issues.map(({ path }) => path)

describe('evaluate', () => {
  it('gives onbekend for a profile that only says when the aanmelding was', () => {
    const trace = evaluate({ aanvraag })
    expect(listRoute(trace)).toEqual(['I.1 onbekend'])
    expect(listOntbreekt(trace)).toEqual(['I.1 /beperkingen'])
    expect(trace).toMatchObject({
      invoer: { aanvraag },
      uitkomst: { doelgroep: 'onbekend', arbeidshandicapcategorie: null },
      signalen: [],
      besluitrijp: false,
    })
  })

  it('takes a legal refusal for a result', () => {
    expect(evaluate({ aanvraag, beperkingen: [] }).uitkomst.doelgroep).toBe('nee')
  })

  it('drops members that are undefined, as JSON does', () => {
    const trace = evaluate({
      aanvraag: { ...aanvraag, soort: undefined },
      voorzieningen: undefined,
    })
    expect(trace).toEqual(evaluate({ aanvraag }))
  })

  it('shares nothing with its input', () => {
    const dossier = [{ id: 'd1' }]
    const trace = evaluate({ aanvraag, dossier })
    dossier[0]!.id = 'd2'
    expect(trace.invoer.dossier).toEqual([{ id: 'd1' }])
  })

  it('takes a profile that may not change', () => {
    const profile = Object.freeze({ aanvraag: Object.freeze({ ...aanvraag }) })
    expect(evaluate(profile).uitkomst.doelgroep).toBe('onbekend')
  })
})

describe('a profile that cannot be used', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'profiel'],
  ])('is refused as a whole: %s', (_what, input) => {
    const { code, issues } = refusalOf(input)
    expect(code).toBe('INVALID_INTAKE_PROFILE')
    expect(issues.map(({ path }) => path)).toEqual([''])
  })

  it('is refused with all its problems at once, in order', () => {
    const error = refusalOf({ aanvraag: { datum: '2001-02-30', spoed: 1 }, leeftijd: 40 })
    expect(error.code).toBe('INVALID_INTAKE_PROFILE')
    expect(placesOf(error)).toEqual(['/aanvraag/datum', '/aanvraag/spoed', '/leeftijd'])
  })

  it('is refused when it is too large', () => {
    const error = refusalOf({ aanvraag, bronnen: Array.from({ length: 100_001 }, () => 'd1') })
    expect(error.code).toBe('INTAKE_PROFILE_TOO_LARGE')
    expect(placesOf(error)).toEqual(['/bronnen'])
  })

  it('is refused by evaluateAsync as a rejected promise', async () => {
    const promise = evaluateAsync({})
    await expect(promise).rejects.toMatchObject({ code: 'INVALID_INTAKE_PROFILE' })
    await expect(promise).rejects.toBeInstanceOf(BeslistabelError)
  })

  it('is refused by parseIntakeProfile in the same way', () => {
    expect(() => parseIntakeProfile({ aanvraag: {} })).toThrow(refusalOf({ aanvraag: {} }))
  })
})

describe('parseIntakeProfile', () => {
  it('gives the profile with its keys in a fixed order and no default filled in', () => {
    const parsed = parseIntakeProfile({
      voorzieningen: [],
      aanvraag: { soort: 'indicatie', ...aanvraag },
    })
    expect(JSON.stringify(parsed)).toBe(
      '{"aanvraag":{"datum":"2001-06-06","soort":"indicatie"},"voorzieningen":[]}',
    )
  })

  it('keeps betrokkene, which only a trace leaves out', () => {
    const profile = { aanvraag, betrokkene: { naam: 'Jansen' } }
    expect(parseIntakeProfile(profile)).toEqual(profile)
  })
})

describe('the regime', () => {
  it.each(['1998-01-01', '2004-12-31'])('is the one that held on %s', (datum) => {
    expect(evaluate({ aanvraag: { datum } }).regime.id).toBe('bisw-1998')
  })

  it.each(['1997-12-31', '2005-01-01'])('does not exist for %s', (datum) => {
    const error = refusalOf({ aanvraag: { datum } })
    expect(error.code).toBe('NO_RULE_SET')
    expect(placesOf(error)).toEqual(['/aanvraag/datum'])
    expect(error.issues[0]!.message).toContain('bisw-1998 (van 1998-01-01 tot en met 2004-12-31)')
    expect(error.issues[0]!.message).not.toContain(datum)
  })

  it('can be chosen by name for any day', () => {
    const trace = evaluate({ aanvraag: { datum: '2010-05-04', regime: 'bisw-1998' } })
    expect(trace.regime.id).toBe('bisw-1998')
  })

  it('is refused by a name that does not exist, whatever the day', () => {
    const error = refusalOf({ aanvraag: { ...aanvraag, regime: 'busw-2008' } })
    expect(error.code).toBe('NO_RULE_SET')
    expect(placesOf(error)).toEqual(['/aanvraag/regime'])
    expect(error.issues[0]!.message).not.toContain('busw-2008')
  })

  it('is looked for after the shape of the day is checked', () => {
    expect(refusalOf({ aanvraag: { datum: '1990' } }).code).toBe('INVALID_INTAKE_PROFILE')
  })

  it('can be one of the caller', async () => {
    const [files] = shippedRuleFiles
    const regime = { ...(files!['regime.json'] as object), id: 'proef', versie: '9.9.9' }
    const regimes = [loadRegime({ ...files, 'regime.json': regime })]
    const trace = evaluate({ aanvraag }, { regimes })
    expect(trace.regime).toMatchObject({ id: 'proef', versie: '9.9.9' })
    expect(trace.regime.sha256).not.toBe(evaluate({ aanvraag }).regime.sha256)
    expect(await evaluateAsync({ aanvraag }, { regimes })).toEqual(trace)
    expect(parseIntakeProfile({ aanvraag }, { regimes })).toEqual({ aanvraag })
  })
})

it('names the version of the package', () => {
  expect(VERSION).toBe(manifest.version)
  expect(evaluate({ aanvraag }).engine.version).toBe(manifest.version)
})
