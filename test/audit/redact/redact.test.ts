import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { redact, type RedactOptions } from '../../../src/audit/redact/redact.js'
import { verifyRedacted } from '../../../src/audit/redact/verify-redacted.js'
import { evaluate } from '../../../src/evaluate.js'
import type { IntakeProfile } from '../../../src/intake-profile/intake-profile.js'
import { loadRegime } from '../../../src/regime.js'
import { toCanonical } from '../../support/canonical.js'
import { technisch, werkbegeleiding } from '../../support/facts.js'
import { changed, file, set } from '../../support/rule-files.js'
import { reseal } from '../../support/tamper.js'
import { traceInDoelgroep } from '../../support/trace.js'

const key = 'een sleutel die niemand anders heeft'

const profile: Partial<IntakeProfile> = {
  aanvraag: { datum: '2001-06-06', referentie: 'dossier 7' },
  dossier: [
    { id: 'stuk 1', onafhankelijk: true },
    { id: 'stuk 2', onafhankelijk: false },
  ],
  beperkingen: [{ omschrijving: 'klacht', icidh: ['12', '13'], bronnen: ['stuk 1'] }],
  voorzieningen: [
    technisch({ eenmaligeKosten: 1234.5 }),
    technisch(),
    werkbegeleiding({ werktijdaandeel: 10 }),
    werkbegeleiding(),
  ],
  functioneren: { prestatieplafond: 40 },
  intakeprofiel: { '5': { score: 0 }, '51': { score: 0 }, '52': { score: 1 } },
}

const trace = traceInDoelgroep(profile)

const redactedWith = (options?: RedactOptions) => redact(trace, options).trace!

/** What stands at a place of the profile when it is redacted with a key. */
const hidden = (pointer: string, options: RedactOptions = { key }) =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (node, name) => (node as Record<string, unknown>)[name],
      redactedWith(options).invoer,
    )

/** The HMAC of a value at a place, as anyone can work it out with the key. */
const hmac = (plaats: string, waarde: unknown) =>
  createHmac('sha256', key)
    .update(toCanonical([plaats, waarde]))
    .digest('hex')

const codesOf = (input: unknown, options?: RedactOptions) => {
  const { trace: redacted, bevindingen } = redact(input, options)
  expect(redacted).toBeNull()
  return bevindingen.map(({ code }) => code)
}

describe('redact', () => {
  it('keeps the route, the answers, the rules and the outcome', () => {
    const redacted = redactedWith()
    const { regime, engine, uitkomst, besluitrijp } = trace
    expect(redacted).toMatchObject({ regime, engine, uitkomst, besluitrijp })
    for (const [index, { stappen }] of trace.tabellen.entries()) {
      const expected = stappen.map(({ id, vraag, antwoord, grondslag, regel, gevolg }) => ({
        ...{ id, vraag, antwoord, grondslag, regel, gevolg },
      }))
      expect(redacted.tabellen[index]!.stappen).toMatchObject(expected)
    }
  })

  it('keeps of what lacks and of the signalen everything but the texts', () => {
    const { ontbreekt, signalen } = redactedWith()
    expect(ontbreekt).toEqual(trace.ontbreekt.map(({ stap, pad }) => ({ stap, pad })))
    expect(signalen).toEqual(trace.signalen.map(({ tekst: _, ...signaal }) => signaal))
    expect(signalen.some((signaal) => !('stap' in signaal))).toBe(true)
  })

  it('keeps the keys and lists of the profile, and says of each value what kind it was', () => {
    expect(redactedWith().invoer).toMatchObject({
      aanvraag: { datum: 'datum', referentie: 'tekst' },
      dossier: [{ id: 'tekst', onafhankelijk: 'ja-nee' }, { id: 'tekst' }],
      beperkingen: [{ omschrijving: 'tekst', icidh: ['tekst', 'tekst'], bronnen: ['tekst'] }],
      voorzieningen: [{ soort: 'tekst', eenmaligeKosten: 'getal' }, {}, {}, {}],
    })
  })

  it('takes the values out of comparisons and leaves the norms, which are law', () => {
    const vergelijkingen = redactedWith().tabellen.flatMap(({ stappen }) =>
      stappen.flatMap((stap) => stap.vergelijkingen),
    )
    const waardeOf = (name: string) => vergelijkingen.find(({ feit }) => feit === name)?.waarde
    expect(vergelijkingen).toContainEqual({
      feit: 'prestatieplafond',
      waarde: 'getal',
      operator: 'greaterThan',
      norm: 50,
      houdt: false,
      pad: ['/functioneren/prestatieplafond'],
    })
    expect(waardeOf('eenmaligeKostenRatio')).toBe('bereik')
    expect(waardeOf('aaneengeslotenUren')).toBe('bereik')
    expect(waardeOf('letterA')).toBe('ja-nee')
    expect(waardeOf('kanOpRustigePlek')).toBeNull()
    expect(waardeOf('handicapklassen')).toEqual(['tekst', 'tekst'])
    expect(waardeOf('cursusuren')).toEqual([null, null])
  })

  it('names its own format', () => {
    expect(redactedWith().format).toBe('wsw-indicatie/redacted-trace@1')
  })

  it('is sealed with a hash of its own, and gives equal bytes again', () => {
    const { sha256, ...rest } = redactedWith()
    expect(reseal(redactedWith()).sha256).toBe(sha256)
    expect(JSON.stringify(redactedWith())).toBe(JSON.stringify({ ...rest, sha256 }))
    expect(rest.origineel).toBeNull()
  })

  it('leaves the trace as it was', () => {
    const before = JSON.stringify(trace)
    redactedWith({ key })
    expect(JSON.stringify(trace)).toBe(before)
  })
})

describe('redact with a key', () => {
  it('puts an HMAC of place and value in the place of a value', () => {
    expect(hidden('/aanvraag/datum')).toBe(hmac('/aanvraag/datum', '2001-06-06'))
    const kosten = hmac('/voorzieningen/*/eenmaligeKosten', 1234.5)
    expect(hidden('/voorzieningen/0/eenmaligeKosten')).toBe(kosten)
    const [stap] = redactedWith({ key }).tabellen[0]!.stappen
    expect(stap!.motivering).toBe(hmac('motivering', trace.tabellen[0]!.stappen[0]!.motivering))
  })

  it('keeps an id of the dossier recognisable wherever it stands', () => {
    const bron = hmac('bronnen', 'stuk 1')
    expect(hidden('/dossier/0/id')).toBe(bron)
    expect(hidden('/beperkingen/0/bronnen')).toEqual([bron])
    expect(hidden('/dossier/1/id')).not.toBe(bron)
  })

  it('does not give away a score by the signaal about an equal one', () => {
    expect(hidden('/intakeprofiel/5/score')).not.toBe(hidden('/intakeprofiel/51/score'))
  })

  it('still says only of a boolean that it is one', () => {
    expect(hidden('/dossier/0/onafhankelijk')).toBe('ja-nee')
    expect(hidden('/dossier/1/onafhankelijk')).toBe('ja-nee')
  })

  it('gives other HMACs with another key', () => {
    const place = '/aanvraag/datum'
    expect(hidden(place, { key: `${key}!` })).not.toBe(hidden(place))
  })

  it('names the original by an HMAC of its hash', () => {
    expect(redactedWith({ key }).origineel).toBe(hmac('sha256', trace.sha256))
  })

  it.each([
    ['too short', 'geheim'],
    ['empty', ''],
    ['one character too short', 'x'.repeat(31)],
    ['no text', 12345 as unknown as string],
    ['a list', Array.from({ length: 40 }, () => 'x') as unknown as string],
  ])('gives nothing when the key is %s', (_what, unusable) => {
    expect(redact(trace, { key: unusable })).toEqual({
      trace: null,
      bevindingen: [
        {
          code: 'SLEUTEL_ONBRUIKBAAR',
          pad: '',
          tekst:
            'Deze sleutel is te kort om waarden mee te verbergen. Gebruik een willekeurige tekst van ten minste 32 tekens.',
        },
      ],
    })
  })

  it('takes a key of 32 characters', () => {
    expect(redact(trace, { key: 'x'.repeat(32) }).bevindingen).toEqual([])
  })
})

describe('redact gives nothing of', () => {
  it.each([
    ['what is no trace', 'trace', ['GEEN_TRACE']],
    ['a trace that was changed', { ...trace, besluitrijp: true }, ['HASH_ONJUIST']],
    [
      'a trace with a text that is not of the law, though its hash fits',
      reseal({ ...trace, tabellen: [{ ...trace.tabellen[0]!, titel: 'Jan' }] }),
      ['TEKST_ONJUIST', 'ROUTE_ONJUIST'],
    ],
    [
      'a trace of another package',
      reseal({ ...trace, engine: { name: 'Jan', version: '1.0.0' } }),
      ['VORM_ONJUIST'],
    ],
  ])('%s', (_what, input, expected) => {
    expect(codesOf(input)).toEqual(expect.arrayContaining(expected))
  })

  it('a trace of a rule set that is not there, unless it is handed in', () => {
    const regimes = [loadRegime(changed(set(file.regime, '/versie', '2.0.0')))]
    const other = evaluate(trace.invoer, { regimes })
    expect(codesOf(other)).toEqual(['REGELSET_ONBEKEND'])
    const { trace: redacted } = redact(other, { regimes })
    expect(verifyRedacted(redacted, { regimes }).intact).toBe(true)
  })
})
