import { describe, expect, it } from 'vitest'
import { readTrace } from '../../../src/audit/input/read-trace.js'
import { reseal } from '../../support/tamper.js'
import { traceOf } from '../../support/trace.js'

const trace = traceOf()
const { sha256: _, ...withoutHash } = trace
const { besluitrijp: __, ...withoutBesluitrijp } = trace

const refused = (code: string, pad: string, tekst: string) => ({
  bevindingen: [{ code, pad, tekst }],
  value: null,
  trace: undefined,
})

describe('readTrace', () => {
  it('reads a trace', () => {
    expect(readTrace(trace)).toEqual({ bevindingen: [], value: trace, trace })
  })

  it.each([
    ['null', null],
    ['a text', JSON.stringify(trace)],
    ['a list', [trace]],
    ['an object without format', {}],
    ['an object with a format that is no text', { ...trace, format: 1 }],
  ])('takes %s for no trace', (_what, input) => {
    expect(readTrace(input)).toEqual(
      refused(
        'GEEN_TRACE',
        '',
        'Dit is geen trace. Lever het JSON-object aan zoals `evaluate` het gaf, niet als tekst of lijst.',
      ),
    )
  })

  it('refuses another format, whatever else it holds', () => {
    expect(readTrace({ ...trace, format: 'x' })).toEqual(
      refused(
        'FORMAT_ONBEKEND',
        '/format',
        'Dit format is hier niet bekend; bekend is wsw-indicatie/decision-trace@1. Gebruik een versie van dit pakket die het andere leest.',
      ),
    )
  })

  it('refuses what has a part that is no JSON', () => {
    expect(readTrace({ ...trace, uitkomst: () => 1 })).toMatchObject({
      bevindingen: [{ code: 'NIET_LEESBAAR', pad: '/uitkomst' }],
      value: null,
      trace: undefined,
    })
  })

  it('reads a trace that was changed, and says that its hash does not fit', () => {
    const changed = { ...trace, besluitrijp: !trace.besluitrijp }
    expect(readTrace(changed)).toEqual({
      bevindingen: [
        {
          code: 'HASH_ONJUIST',
          pad: '/sha256',
          tekst: 'De hash klopt niet: na het vastleggen is er iets veranderd of weggevallen.',
        },
      ],
      value: changed,
      trace: changed,
    })
  })

  it.each([
    ['a lacking hash', withoutHash, '/sha256'],
    ['a hash that is no text', { ...trace, sha256: 1 }, '/sha256'],
    ['a lacking part under a hash that fits', reseal(withoutBesluitrijp), '/besluitrijp'],
  ])('finds of %s only that the shape is wrong, and keeps the copy', (_what, input, pad) => {
    const { bevindingen, value, trace: read } = readTrace(input)
    expect(bevindingen).toMatchObject([{ code: 'VORM_ONJUIST', pad }])
    expect(value).toEqual(input)
    expect(read).toBeUndefined()
  })
})
