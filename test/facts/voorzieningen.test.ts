import { describe, expect, it } from 'vitest'
import type { Voorziening } from '../../src/intake-profile/intake-profile.js'
import { functieniveaus } from '../../src/intake-profile/vocabulary.js'
import {
  deriveFact,
  organisatorisch,
  technisch,
  werkbegeleiding,
  werktempo,
  werktijd,
} from '../support/facts.js'

const derive = (name: string, ...voorzieningen: Voorziening[]) =>
  deriveFact(name, { voorzieningen })
const exactly = (value: unknown) => ({ kind: 'exact', value })
const unknown = { kind: 'unknown' }

describe('voorzieningenVastgesteld', () => {
  it('is always known, for it tells what is recorded', () => {
    expect(deriveFact('voorzieningenVastgesteld').knowledge).toEqual(exactly(false))
    expect(derive('voorzieningenVastgesteld').knowledge).toEqual(exactly(true))
  })
})

describe('voorzieningenLeeg', () => {
  it('tells none needed from not recorded', () => {
    expect(derive('voorzieningenLeeg').knowledge).toEqual(exactly(true))
    expect(derive('voorzieningenLeeg', werktempo()).knowledge).toEqual(exactly(false))
    expect(derive('voorzieningenLeeg').paths).toEqual(['/voorzieningen'])
  })
})

describe.each([
  ['werktempoVoorziening', werktempo()],
  ['werkbegeleidingNodig', werkbegeleiding()],
])('%s', (name, voorziening) => {
  it('holds where one is recorded, and points at each', () => {
    const { knowledge, paths, objects } = derive(name, technisch(), voorziening, voorziening)
    expect(knowledge).toEqual(exactly(true))
    expect(paths).toEqual(['/voorzieningen/1', '/voorzieningen/2'])
    expect(objects).toEqual(paths)
  })

  it('does not hold where others are recorded, and points at the list', () => {
    const { knowledge, paths, objects } = derive(name, technisch())
    expect(knowledge).toEqual(exactly(false))
    expect(paths).toEqual(['/voorzieningen'])
    expect(objects).toEqual([])
  })
})

describe.each([
  ['technischAlgemeen', 'technisch', technisch, 'algemeen', true, false],
  ['nergensBuitenSw', 'technisch', technisch, 'nergensBuitenSw', true, false],
  ['nergensBuitenSw', 'organisatorisch', organisatorisch, 'nergensBuitenSw', true, false],
  ['nergensBuitenSw', 'werktijd', werktijd, 'nergensBuitenSw', true, false],
  ['dagdelenPerWerkdag', 'werktijd', werktijd, 'dagdelenPerWerkdag', 0.5, undefined],
  [
    'opleidingBegeleider',
    'werkbegeleiding',
    werkbegeleiding,
    'opleidingBegeleider',
    'mbo',
    undefined,
  ],
  ['cursusuren', 'werkbegeleiding', werkbegeleiding, 'cursusuren', 0, undefined],
  ['specialeKennis', 'werkbegeleiding', werkbegeleiding, 'specialeKennis', false, undefined],
  ['extraIntensiteit', 'werkbegeleiding', werkbegeleiding, 'extraIntensiteit', 50.5, undefined],
  ['permanentAanwezig', 'werkbegeleiding', werkbegeleiding, 'permanentAanwezig', false, undefined],
] as const)('%s of %s', (name, soort, create, field, stated, byDefault) => {
  const other = soort === 'werkbegeleiding' ? werktempo() : werkbegeleiding()

  it('reads the field of each such voorziening and of no other', () => {
    const { knowledge, paths, missing, objects } = derive(
      name,
      other,
      create({ [field]: stated }),
      create(),
    )
    const open = byDefault === undefined
    expect(knowledge).toEqual({
      kind: 'list',
      items: [exactly(stated), open ? unknown : exactly(byDefault)],
    })
    expect(paths).toEqual([`/voorzieningen/1/${field}`, `/voorzieningen/2/${field}`])
    expect(missing).toEqual(open ? [`/voorzieningen/2/${field}`] : [])
    expect(objects).toEqual(['/voorzieningen/1', '/voorzieningen/2'])
  })
})

describe('functieniveauTenOpzichteVanGrens', () => {
  const GRENS = '/normbedragen/functieniveauGrens'
  const NIVEAU = '/voorzieningen/0/functieniveau'
  type Niveau = (typeof functieniveaus)[number]
  const compare = (functieniveau: Niveau | undefined, functieniveauGrens: Niveau | undefined) => {
    const { knowledge, paths, missing } = deriveFact('functieniveauTenOpzichteVanGrens', {
      voorzieningen: [organisatorisch({ functieniveau })],
      normbedragen: { functieniveauGrens },
    })
    expect(paths).toEqual([NIVEAU, GRENS])
    return { known: knowledge.kind === 'list' ? knowledge.items[0] : undefined, missing }
  }

  it('follows the ladder for every pair, and leaves equal to the experts', () => {
    for (const [height, niveau] of functieniveaus.entries()) {
      for (const [limit, grens] of functieniveaus.entries()) {
        const side = height > limit ? 'boven' : 'beneden'
        expect(compare(niveau, grens), `${niveau} against ${grens}`).toEqual(
          height === limit
            ? { known: unknown, missing: ['/oordelen'] }
            : { known: exactly(side), missing: [] },
        )
      }
    }
  })

  it.each([
    ['the level', undefined, 'vakkracht', [NIVEAU]],
    ['the limit', 'vakkracht', undefined, [GRENS]],
    ['both', undefined, undefined, [NIVEAU, GRENS]],
  ] as const)('lacks %s', (_title, niveau, grens, missing) => {
    expect(compare(niveau, grens)).toEqual({ known: unknown, missing })
  })

  it('needs no limit without an organisational adaptation', () => {
    const { knowledge, missing } = derive('functieniveauTenOpzichteVanGrens', technisch())
    expect(knowledge).toEqual({ kind: 'list', items: [] })
    expect(missing).toEqual([])
  })
})
