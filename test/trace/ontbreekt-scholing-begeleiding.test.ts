import { describe, expect, it } from 'vitest'
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import { oordelenOf } from '../support/answers.js'
import { werkbegeleiding } from '../support/facts.js'
import { findStap, traceInDoelgroep } from '../support/trace.js'

type Change = Partial<IntakeProfile>

const bbl = (change: object = {}) => ({ soort: 'bbl' as const, naam: 'opleiding', ...change })
const wsw = (change: object = {}) => ({
  soort: 'wsw-specifiek' as const,
  naam: 'cursus',
  ...change,
})

const pathsIn = (trace: ReturnType<typeof traceInDoelgroep>, id: string) =>
  trace.ontbreekt.filter(({ stap }) => stap === id).map(({ pad }) => pad)

describe('what tables III and IV lack', () => {
  it.each<[string, string, string, Change, string[]]>([
    ['an absent list', '', 'III.1', {}, ['/scholingsaanbod']],
    [
      'the relevance of every offer',
      '',
      'III.1',
      { scholingsaanbod: [bbl({ relevant: false }), bbl()] },
      ['/scholingsaanbod/1/relevant'],
    ],
    [
      'whether one can take part',
      '',
      'III.2',
      { scholingsaanbod: [bbl({ relevant: true })] },
      ['/scholingsaanbod/0/kanDeelnemen'],
    ],
    [
      'what a candidate leaves open',
      'III.1 ja',
      'III.2',
      { scholingsaanbod: [bbl()] },
      ['/scholingsaanbod/0/relevant', '/scholingsaanbod/0/kanDeelnemen'],
    ],
    [
      'a judgement without a candidate',
      'III.1 ja',
      'III.2',
      { scholingsaanbod: [bbl({ relevant: false, kanDeelnemen: true })] },
      ['/oordelen/III.2'],
    ],
    [
      'a judgement without an offer',
      'III.1 ja',
      'III.2',
      { scholingsaanbod: [] },
      ['/oordelen/III.2'],
    ],
    [
      'whether it goes further',
      '',
      'III.3',
      { scholingsaanbod: [wsw()] },
      ['/scholingsaanbod/0/gaatVerder'],
    ],
    [
      'whether one can take part',
      '',
      'III.4',
      { scholingsaanbod: [wsw({ gaatVerder: true })] },
      ['/scholingsaanbod/0/kanDeelnemen'],
    ],
    [
      'a judgement without a candidate',
      'III.3 ja',
      'III.4',
      { scholingsaanbod: [wsw({ gaatVerder: false })] },
      ['/oordelen/III.4'],
    ],
    ['an absent list', '', 'IV.1', {}, ['/voorzieningen']],
    ['an absent list', 'IV.1 ja', 'IV.2', {}, ['/voorzieningen']],
    ['an absent list', 'IV.1 ja, IV.2 ja', 'IV.3', {}, ['/voorzieningen']],
    [
      'whether leadership is permanent',
      '',
      'IV.3',
      { voorzieningen: [werkbegeleiding()] },
      ['/voorzieningen/0/permanentAanwezig'],
    ],
    [
      'a judgement without a werkbegeleiding',
      'IV.2 ja',
      'IV.3',
      { voorzieningen: [] },
      ['/oordelen/IV.3'],
    ],
    [
      'a share',
      'IV.3 nee',
      'IV.4',
      { voorzieningen: [werkbegeleiding(), werkbegeleiding({ werktijdaandeel: 1 })] },
      ['/voorzieningen/0/werktijdaandeel'],
    ],
    [
      'a judgement without a werkbegeleiding',
      'IV.2 ja, IV.3 nee',
      'IV.4',
      { voorzieningen: [] },
      ['/oordelen/IV.4'],
    ],
  ])('is %s, given "%s", at %s', (_what, given, id, change, paths) => {
    const trace = traceInDoelgroep({ ...(given && { oordelen: oordelenOf(given) }), ...change })
    expect(pathsIn(trace, id)).toEqual(paths)
  })
})

it('is nothing at III.2 where an offer that may suit surely cannot be taken part in', () => {
  const scholingsaanbod = [bbl({ kanDeelnemen: false }), bbl({ relevant: false })]
  const trace = traceInDoelgroep({ oordelen: oordelenOf('III.1 ja'), scholingsaanbod })
  expect(findStap(trace, 'III.2')).toMatchObject({ antwoord: 'nee', grondslag: 'norm' })
  expect(pathsIn(trace, 'III.2')).toEqual([])
})
