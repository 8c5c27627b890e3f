import { describe, expect, it } from 'vitest'
import { chain, hashRecord } from '../../../src/audit/chain/chain.js'
import type { ChainRecord } from '../../../src/audit/chain/chain-record-schema.js'
import { verifyChain, type ChainOptions } from '../../../src/audit/chain/verify-chain.js'
import { createCycle, createDeep, hostileValues, listFound } from '../../support/audit.js'
import { toCanonical } from '../../support/canonical.js'
import { fixtureTraces, stored } from '../../support/traces.js'

const traces = fixtureTraces.slice(0, 5).map(stored)
const records = chain(traces)
const hoofd = records.at(-1)!.sha256

const found = (input: unknown, options: ChainOptions = {}) => listFound(verifyChain(input, options))

/** A record as a forger would make it: the hash fits. */
const seal = (record: ChainRecord): ChainRecord => ({ ...record, sha256: hashRecord(record) })

const replaceAt = (index: number, change: Partial<ChainRecord>) =>
  records.map((record, place) => (place === index ? { ...record, ...change } : record))

describe('chain', () => {
  it('ties each trace to the one before by a hash over the RFC 8785 form', async () => {
    const { createHash } = await import('node:crypto')
    let vorige: string | null = null
    for (const [index, { sha256, ...record }] of records.entries()) {
      expect(record).toEqual({
        format: 'wsw-indicatie/chain@1',
        nummer: index + 1,
        vorige,
        trace: traces[index]?.sha256,
      })
      expect(sha256).toBe(createHash('sha256').update(toCanonical(record)).digest('hex'))
      vorige = sha256
    }
  })

  it('goes on from an earlier record as if it had been made at once', () => {
    const start = chain(traces.slice(0, 2))
    expect([...start, ...chain(traces.slice(2), start.at(-1))]).toEqual(records)
  })

  it('of no traces is empty', () => {
    expect(chain([])).toEqual([])
  })
})

describe('an intact chain', () => {
  it('is one that was stored and read again', () => {
    const read: unknown = JSON.parse(JSON.stringify(records))
    expect(verifyChain(read, { hoofd, traces })).toEqual({ intact: true, bevindingen: [] })
    expect(verifyChain(read)).toEqual({ intact: true, bevindingen: [] })
    expect(verifyChain([])).toEqual({ intact: true, bevindingen: [] })
  })
})

describe('a record', () => {
  it.each([
    ['first', records.slice(1), ['NUMMER_ONJUIST /0/nummer', 'VORIGE_ONJUIST /0/vorige']],
    [
      'one in the middle',
      records.filter((_, index) => index !== 2),
      ['NUMMER_ONJUIST /2/nummer', 'VORIGE_ONJUIST /2/vorige'],
    ],
  ])('that was taken out is missed: the %s', (_which, input, expected) => {
    expect(found(input)).toEqual(expected)
  })

  it('that was taken out is told by the number that should stand there', () => {
    const { bevindingen } = verifyChain(records.filter((_, index) => index !== 2))
    expect(bevindingen[0]?.tekst).toBe(
      'Hier hoort nummer 3 te staan: er is een schakel tussengevoegd, weggehaald of verplaatst.',
    )
  })

  it('that was cut off at the end is missed against a known hash only', () => {
    expect(found(records.slice(0, -1))).toEqual([])
    expect(found(records.slice(0, -1), { hoofd })).toEqual(['HOOFD_ONTBREEKT'])
    expect(found([], { hoofd })).toEqual(['HOOFD_ONTBREEKT'])
  })

  it('that was added at the end is seen against a known hash', () => {
    expect(found(records, { hoofd: records[3]!.sha256 })).toEqual(['HOOFD_NIET_LAATST'])
  })

  it('that was slipped in is found, though its own hash fits', () => {
    const [before, after] = [records[1]!, records[2]!]
    const extra = seal({ ...after, vorige: before.sha256, trace: 'a'.repeat(64) })
    const input = [...records.slice(0, 2), extra, ...records.slice(2)]
    expect(found(input)).toEqual(['NUMMER_ONJUIST /3/nummer', 'VORIGE_ONJUIST /3/vorige'])
  })

  it('that was moved is found', () => {
    const input = [records[0]!, records[2]!, records[1]!, ...records.slice(3)]
    expect(found(input).filter((one) => one.startsWith('VORIGE'))).toEqual([
      'VORIGE_ONJUIST /1/vorige',
      'VORIGE_ONJUIST /2/vorige',
      'VORIGE_ONJUIST /3/vorige',
    ])
  })

  it.each([
    [{ trace: 'a'.repeat(64) }, ['SCHAKEL_HASH_ONJUIST /2/sha256']],
    [
      { nummer: 9 },
      ['NUMMER_ONJUIST /2/nummer', 'SCHAKEL_HASH_ONJUIST /2/sha256', 'NUMMER_ONJUIST /3/nummer'],
    ],
    [{ vorige: null }, ['VORIGE_ONJUIST /2/vorige', 'SCHAKEL_HASH_ONJUIST /2/sha256']],
    [{ sha256: 'a'.repeat(64) }, ['SCHAKEL_HASH_ONJUIST /2/sha256', 'VORIGE_ONJUIST /3/vorige']],
  ])('that was changed is found: %o', (change, expected) => {
    expect(found(replaceAt(2, change))).toEqual(expected)
  })

  it('that was changed with a hash that fits is found at the next one', () => {
    const input = replaceAt(2, seal({ ...records[2]!, trace: 'a'.repeat(64) }))
    expect(found(input)).toEqual(['VORIGE_ONJUIST /3/vorige'])
  })

  it('of a chain that was made anew is found against a known hash only', () => {
    const anew = chain([...traces.slice(0, 2), traces[4]!, traces[3]!, traces[2]!])
    expect(found(anew)).toEqual([])
    expect(found(anew, { hoofd })).toEqual(['HOOFD_ONTBREEKT'])
  })
})

describe('the traces of a chain', () => {
  it('are each in the place of their record', () => {
    const [first, second, ...others] = traces as [(typeof traces)[0], (typeof traces)[0]]
    expect(found(records, { traces: [second, first, ...others] })).toEqual([
      'TRACE_HOORT_ELDERS /traces/0/sha256',
      'TRACE_HOORT_ELDERS /traces/1/sha256',
    ])
  })

  it('are each intact', () => {
    const edited = { ...traces[1]!, besluitrijp: !traces[1]!.besluitrijp }
    const input = [traces[0]!, edited, null, ...traces.slice(3)]
    expect(found(records, { traces: input })).toEqual([
      'HASH_ONJUIST /traces/1/sha256',
      'GEEN_TRACE /traces/2',
    ])
  })

  it('are listed up to a hundred faults', () => {
    const { bevindingen } = verifyChain([], { traces: Array.from({ length: 150 }, () => null) })
    expect(bevindingen).toHaveLength(100)
    expect(bevindingen.at(-1)).toMatchObject({ code: 'GEEN_TRACE', pad: '/traces/99' })
  })

  it('are as many as the records', () => {
    expect(found(records, { traces: traces.slice(1, 1) })).toEqual(['AANTAL_ONJUIST /traces'])
    expect(found(records, { traces: [...traces, traces[0]!] })).toEqual(['AANTAL_ONJUIST /traces'])
  })
})

describe('what is no chain', () => {
  const noChains: readonly (readonly [string, unknown])[] = [
    ['null', null],
    ['an object', {}],
    ['a text', '[]'],
    ...hostileValues,
  ]

  it.each(noChains)('is reported, never thrown: %s', (_name, input) => {
    expect(verifyChain(input).bevindingen).toHaveLength(1)
    expect(verifyChain([input]).intact).toBe(false)
  })

  it.each([
    ['an object', {}],
    ['a text', '[]'],
  ])('is told apart from a chain with a wrong record: %s', (_name, input) => {
    expect(verifyChain(input).bevindingen).toEqual([
      {
        code: 'GEEN_KETEN',
        pad: '',
        tekst: 'Dit is geen keten. Lever de lijst aan zoals `chain` haar gaf.',
      },
    ])
  })

  it.each([
    ['a cycle', [createCycle()]],
    ['lists inside one another', createDeep()],
  ])('is too large: %s', (_name, input) => {
    expect(verifyChain(input).bevindingen.map(({ code }) => code)).toEqual(['TE_GROOT'])
  })

  it.each([
    ['a key too many', { extra: 1 }, '/2/extra'],
    ['another format', { format: 'wsw-indicatie/chain@2' }, '/2/format'],
    ['a number that does not count', { nummer: 0 }, '/2/nummer'],
    ['a hash that is none', { trace: 'x' }, '/2/trace'],
    ['a hash with a letter before it', { trace: `x${hoofd}` }, '/2/trace'],
    ['a hash with a letter after it', { trace: `${hoofd}x` }, '/2/trace'],
  ])('has records of another shape: %s', (_name, change, pad) => {
    expect(found(replaceAt(2, change as Partial<ChainRecord>))).toEqual([`SCHAKEL_ONJUIST ${pad}`])
  })

  it('is listed up to a hundred places', () => {
    const wrong = Array.from({ length: 1_000 }, () => ({ ...records[0]!, nummer: 2 }))
    expect(verifyChain(wrong).bevindingen).toHaveLength(100)
  })
})
