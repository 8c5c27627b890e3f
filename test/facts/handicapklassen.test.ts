import { describe, expect, it } from 'vitest'
import { EITHER, exact, type Known } from '../../src/facts/fact.js'
import { lookupHandicapklassen } from '../../src/facts/handicapklassen.js'
import type { Beperking } from '../../src/intake-profile/intake-profile.js'
import { context, profileWith } from '../support/facts.js'

const psychisch = '15 16 17 18 19 23 24 25 26 27 28 29'.split(' ')
const outside = ['10', '11']
const unassigned = '59'

function classOf(code: string): string | null {
  if (outside.includes(code)) return null
  if (code === '12') return 'verstandelijk-matig'
  if (code === '13') return 'verstandelijk-licht'
  return psychisch.includes(code) ? 'psychisch-niet-ernstig' : 'lichamelijk'
}

interface Situation {
  readonly ernstig?: Known
  readonly verblijf?: []
}

const lookup = (
  beperkingen: readonly Partial<Beperking>[] | undefined,
  { ernstig = exact(false), verblijf }: Situation = {},
) => {
  const { knowledge, paths, missing, objects } = lookupHandicapklassen(
    profileWith({
      beperkingen: beperkingen?.map((change) => ({ omschrijving: 'klacht', ...change })),
      verblijf,
    }),
    context.hulptabel!,
    () => ({
      knowledge: ernstig,
      paths: ['/verblijf'],
      missing: ernstig.kind === 'exact' ? [] : ['/verblijf'],
      objects: [],
    }),
  )
  return { items: knowledge.kind === 'list' ? knowledge.items : [], paths, missing, objects }
}

const codes = Array.from({ length: 90 }, (_, index) => String(index + 10)).filter(
  (code) => code !== unassigned,
)

describe('the class of an ICIDH main code', () => {
  it.each(codes)('%s is as the hulptabel says, with and without decimals', (code) => {
    const expected = classOf(code)
    const known = expected === null ? { kind: 'unknown' } : { kind: 'exact', value: expected }
    expect(lookup([{ icidh: [code] }]).items).toEqual([known])
    expect(lookup([{ icidh: [`${code}.0`] }]).items).toEqual([known])
  })

  it.each(psychisch)('%s depends on the verblijf', (code) => {
    const icidh = [code]
    expect(lookup([{ icidh }], { ernstig: exact(true) }).items).toEqual([
      { kind: 'exact', value: 'psychisch-ernstig' },
    ])
    expect(lookup([{ icidh }], { ernstig: EITHER })).toMatchObject({
      items: [{ kind: 'oneOf', values: ['psychisch-niet-ernstig', 'psychisch-ernstig'] }],
      paths: ['/beperkingen/0/icidh/0', '/verblijf'],
      missing: ['/verblijf'],
    })
  })

  it.each(outside)('%s is outside the hulptabel, so left to the experts', (code) => {
    expect(lookup([{ icidh: [code] }]).missing).toEqual(['/oordelen'])
  })

  it('gives one value for each code of each beperking', () => {
    const { items, paths } = lookup([{ icidh: ['12', '50.0'] }, { icidh: ['13'] }])
    expect(items.map((item) => item.kind === 'exact' && item.value)).toEqual([
      'verstandelijk-matig',
      'lichamelijk',
      'verstandelijk-licht',
    ])
    expect(paths).toEqual([
      '/beperkingen/0/icidh/0',
      '/beperkingen/0/icidh/1',
      '/beperkingen/1/icidh/0',
    ])
  })
})

describe('the class of a beperking without a code', () => {
  const missing = ['/beperkingen/0/icidh']

  it('is licht or matig for aard verstandelijk, which a code would settle', () => {
    expect(lookup([{ aard: 'verstandelijk' }])).toMatchObject({
      items: [{ kind: 'oneOf', values: ['verstandelijk-licht', 'verstandelijk-matig'] }],
      paths: ['/beperkingen/0/aard'],
      missing,
    })
  })

  it('is lichamelijk for aard lichamelijk', () => {
    expect(lookup([{ aard: 'lichamelijk', icidh: [] }])).toMatchObject({
      items: [{ kind: 'exact', value: 'lichamelijk' }],
      missing: [],
    })
  })

  it('depends on the verblijf for aard psychisch, which a code would not settle', () => {
    expect(lookup([{ aard: 'psychisch' }], { ernstig: exact(true) }).items).toEqual([
      { kind: 'exact', value: 'psychisch-ernstig' },
    ])
    expect(lookup([{ aard: 'psychisch' }], { ernstig: EITHER }).missing).toEqual(['/verblijf'])
  })

  it('is unknown without an aard', () => {
    expect(lookup([{}])).toMatchObject({ items: [{ kind: 'unknown' }], missing })
  })

  it('counts the aard only where no code is given', () => {
    expect(lookup([{ aard: 'psychisch', icidh: ['50'] }]).items).toEqual([
      { kind: 'exact', value: 'lichamelijk' },
    ])
  })
})

describe('the class of no recorded beperking', () => {
  it.each([
    ['absent', undefined, ['/beperkingen']],
    ['empty', [], ['/oordelen']],
  ])('is one unknown class where the list is %s', (_title, beperkingen, missing) => {
    expect(lookup(beperkingen)).toEqual({
      items: [{ kind: 'unknown' }],
      paths: ['/beperkingen'],
      missing,
      objects: [],
    })
  })
})

describe('where the class comes from', () => {
  const begrip = { knowledge: exact(true), paths: [], missing: [], objects: [] }
  const origin = (change: Parameters<typeof profileWith>[0]) =>
    lookupHandicapklassen(profileWith(change), context.hulptabel!, () => begrip)
  const psychischeKlacht = { omschrijving: 'klacht', icidh: ['15', '16'] }

  it('names each begrip that the possible rows depend on, once', () => {
    expect(origin({ beperkingen: [psychischeKlacht] }).begrippen).toHaveLength(1)
    expect(origin({ beperkingen: [{ omschrijving: 'klacht', icidh: ['50'] }] }).begrippen).toEqual(
      [],
    )
    expect(origin({}).begrippen).toEqual([])
  })

  it('points at every beperking and every verblijf', () => {
    const verblijf = [{ soort: 'beschermde-woonvorm', van: '2000-01-01' }] as const
    expect(origin({ beperkingen: [psychischeKlacht], verblijf }).objects).toEqual([
      '/beperkingen/0',
      '/verblijf/0',
    ])
    expect(origin({}).objects).toEqual([])
  })
})
