import { describe, expect, it } from 'vitest'
import { redact } from '../../../src/audit/redact/redact.js'
import { checkPlaces } from '../../../src/audit/redact/redacted-places.js'
import type { RedactedTrace } from '../../../src/audit/redact/redacted-trace.js'
import { listRegimes, type PreparedRegime } from '../../../src/regime.js'
import { withValue } from '../../support/fixtures.js'
import { traceWithVermoeden } from '../../support/trace.js'

const [regime] = listRegimes() as [PreparedRegime]
const trace = redact(traceWithVermoeden()).trace!

const findWith = (pointer: string, value: unknown) =>
  checkPlaces(withValue(trace, pointer, value) as RedactedTrace, regime)

const wrong = (pad: string) => ({
  code: 'PLAATS_ONJUIST',
  pad,
  tekst: 'Dit is geen plaats in een intakeprofiel.',
})

describe('a place', () => {
  it.each([
    '/beperkingen/0/icidh/9',
    '/voorzieningen/10',
    '/voorzieningen/499',
    '/oordelen/II.2/bronnen',
    '/intakeprofiel/51/score',
    '/voorzieningen/0/algemeen',
  ])('is %s', (pad) => {
    expect(findWith('/signalen/0/pad', pad)).toEqual([])
  })

  it.each([
    '',
    'beperkingen',
    'Jan/beperkingen',
    '/Jan',
    '/beperkingen/Jan',
    '/beperkingen/01',
    '/beperkingen/1234',
    '/beperkingen/-1',
  ])('is not %j', (pad) => {
    expect(findWith('/signalen/0/pad', pad)).toEqual([wrong('/signalen/0/pad')])
  })

  it.each([
    '/ontbreekt/1/pad',
    '/tabellen/0/stappen/4/vergelijkingen/3/pad/0',
    '/tabellen/1/begrippen/8/vergelijkingen/1/pad/0',
    '/tabellen/1/stappen/1/vermoeden/vergelijkingen/2/pad/0',
  ])('is looked for at %s', (pointer) => {
    expect(findWith(pointer, '/Jan')).toEqual([wrong(pointer)])
  })
})

describe('a key of the profile', () => {
  it.each([
    ['/invoer/beperkingen/0/Jan', '/invoer/beperkingen/0'],
    ['/invoer/oordelen/I.1/Jan', '/invoer/oordelen/I.1'],
    ['/invoer/oordelen/I.99', '/invoer/oordelen'],
  ])('%s is not known, and is named by its object', (pointer, pad) => {
    expect(findWith(pointer, 'tekst')).toEqual([wrong(pad)])
  })

  it('may be a step or a table on which there is an oordeel', () => {
    expect(findWith('/invoer/oordelen/II', {})).toEqual([])
  })
})
