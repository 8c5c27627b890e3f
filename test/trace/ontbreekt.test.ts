import { describe, expect, it } from 'vitest'
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { oordelenOf } from '../support/answers.js'
import {
  organisatorisch,
  technisch,
  werkbegeleiding,
  werktempo,
  werktijd,
} from '../support/facts.js'
import { traceInDoelgroep, traceOf } from '../support/trace.js'

type Change = Partial<IntakeProfile>

const grens = { normbedragen: { functieniveauGrens: 'vakkracht' } } as const

const beperking = (change: object = {}) => ({ omschrijving: 'x', ...change })

const pathsIn = (trace: ReturnType<typeof traceOf>, id: string) =>
  trace.ontbreekt.filter(({ stap }) => stap === id).map(({ pad }) => pad)

describe('what table I lacks', () => {
  it.each<[string, string, Change, string, string[]]>([
    ['an absent list', '', {}, 'I.1', ['/beperkingen']],
    ['a judgement', 'I.1 ja', {}, 'I.2', ['/oordelen/I.2']],
    ['a judgement', 'I.1 ja, I.2 ja', {}, 'I.3', ['/oordelen/I.3']],
    ['a judgement', 'I.1 ja, I.2 ja, I.3 ja', {}, 'I.4', ['/oordelen/I.4']],
    ['what the experts leave open', 'I.1 onbekend', {}, 'I.1', ['/oordelen/I.1']],
  ])('is %s after "%s"', (_what, oordelen, change, id, paths) => {
    const trace = traceOf({ ...(oordelen && { oordelen: oordelenOf(oordelen) }), ...change })
    expect(trace.ontbreekt.map(({ stap, pad }) => [stap, pad])).toEqual(
      paths.map((path) => [id, path]),
    )
  })

  const towardsI5 = oordelenOf('I.1 ja, I.2 ja, I.3 ja, I.4 nee')
  const kosten = { eenmaligeKosten: 1, structureleKosten: 1 }

  it.each<[string, Change, string[]]>([
    ['absent lists', {}, ['/voorzieningen', '/functioneren/kanOpRustigePlek']],
    ['a measured field', { voorzieningen: [] }, ['/functioneren/kanOpRustigePlek']],
    [
      'the maximum only when a cost depends on it',
      { voorzieningen: [technisch(kosten)], functioneren: { kanOpRustigePlek: true } },
      ['/normbedragen/maximaalSubsidiebedrag'],
    ],
    [
      'no maximum for costs of 0',
      {
        voorzieningen: [technisch({ eenmaligeKosten: 0, structureleKosten: 0 }), werktempo()],
        functioneren: {},
      },
      ['/functioneren/kanOpRustigePlek'],
    ],
    [
      'every cost that has no default',
      {
        voorzieningen: [technisch({ algemeen: true }), technisch(), werktijd()],
        functioneren: { kanOpRustigePlek: true },
      },
      [
        '/voorzieningen/1/eenmaligeKosten',
        '/normbedragen/maximaalSubsidiebedrag',
        '/voorzieningen/1/structureleKosten',
        '/voorzieningen/2/dagdelenPerWerkdag',
      ],
    ],
    [
      'what every werkbegeleiding leaves open',
      {
        voorzieningen: [werkbegeleiding(), werkbegeleiding({ cursusuren: 1 })],
        functioneren: { kanOpRustigePlek: true },
      },
      [
        '/voorzieningen/0/opleidingBegeleider',
        '/voorzieningen/1/opleidingBegeleider',
        '/voorzieningen/0/cursusuren',
      ],
    ],
  ])('is at I.5 %s', (_what, change, paths) => {
    expect(pathsIn(traceOf({ oordelen: towardsI5, ...change }), 'I.5')).toEqual(paths)
  })

  it('is at I.6 the measured field, not the aspect it could be read from', () => {
    const oordelen = oordelenOf('I.1 ja, I.2 ja, I.3 ja, I.4 nee, I.5 ja')
    const intakeprofiel = { '5': { score: '-' }, '53': { score: 2 } } as const
    expect(pathsIn(traceOf({ oordelen, intakeprofiel }), 'I.6')).toEqual([
      '/functioneren/kanEenvoudigsteFuncties',
      '/functioneren/aaneengeslotenUren',
    ])
  })
})

describe('what table II lacks', () => {
  it.each<[string, string, Change, string[]]>([
    ['an absent list', 'II.1', {}, ['/voorzieningen']],
    [
      'the measured field where a score leaves it open',
      'II.2',
      { intakeprofiel: { '53': { score: 2 } } },
      ['/functioneren/prestatieplafond'],
    ],
    [
      'the level only when a function depends on it',
      'II.3',
      { voorzieningen: [organisatorisch({ functieniveau: 'assistent' })] },
      ['/normbedragen/functieniveauGrens'],
    ],
    [
      'the level of the function too',
      'II.4',
      { voorzieningen: [organisatorisch()] },
      ['/voorzieningen/0/functieniveau', '/normbedragen/functieniveauGrens'],
    ],
    [
      'a judgement about an equal level',
      'II.4',
      { voorzieningen: [organisatorisch({ functieniveau: 'vakkracht' })], ...grens },
      ['/oordelen/II.4'],
    ],
    [
      'what letter j rests on',
      'II.4',
      { voorzieningen: [werkbegeleiding()] },
      ['/voorzieningen/0/specialeKennis', '/voorzieningen/0/extraIntensiteit'],
    ],
    ['an absent list', 'II.5', {}, ['/beperkingen']],
    ['a code', 'II.5', { beperkingen: [beperking()] }, ['/beperkingen/0/icidh']],
    [
      'a code where the aard leaves two classes',
      'II.5',
      { beperkingen: [beperking({ icidh: ['71'] }), beperking({ aard: 'verstandelijk' })] },
      ['/beperkingen/1/icidh'],
    ],
    [
      'verblijf for a psychische code',
      'II.5',
      { beperkingen: [beperking({ icidh: ['15'] }), beperking({ aard: 'psychisch' })] },
      ['/verblijf'],
    ],
    [
      'a judgement about code 10',
      'II.5',
      { beperkingen: [beperking({ icidh: ['10'] })] },
      ['/oordelen/II.5'],
    ],
    [
      'a judgement about code 11',
      'II.5',
      { beperkingen: [beperking({ icidh: ['11.1'] })] },
      ['/oordelen/II.5'],
    ],
    ['a judgement without beperkingen', 'II.5', { beperkingen: [] }, ['/oordelen/II.5']],
  ])('is %s at %s', (_what, id, change, paths) => {
    expect(pathsIn(traceInDoelgroep(change), id)).toEqual(paths)
  })

  it('ends with the judgement about the category', () => {
    const trace = traceInDoelgroep()
    const ofII = trace.ontbreekt.filter(({ stap }) => stap === 'II' || stap.startsWith('II.'))
    expect(ofII.at(-1)).toMatchObject({ stap: 'II', pad: '/oordelen/II' })
    expect(ofII.at(-1)!.vraag).toMatch(/categorie.*\?$/)
  })

  it('has no judgement about a category that is known all the same', () => {
    const trace = traceInDoelgroep({ zmlkSchoolverlater: true })
    expect(trace.uitkomst.arbeidshandicapcategorie).toBe('ernstig')
    expect(pathsIn(trace, 'II')).toEqual([])
    expect(pathsIn(trace, 'II.1')).toEqual(['/voorzieningen'])
  })
})

it('is asked with a question of its own, or with that of the step', () => {
  const { ontbreekt } = traceOf({ oordelen: oordelenOf('I.1 ja') })
  expect(ontbreekt[0]!.vraag).toMatch(/^Staan deze beperkingen.*\?$/)
  const [first] = traceOf().ontbreekt
  expect(first!.vraag).toBe('Welke beperkingen heeft betrokkene?')
})
