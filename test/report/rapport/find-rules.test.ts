import { describe, expect, it } from 'vitest'
import { loadRegime, type DecisionTrace } from '../../../src/index.js'
import { findRules } from '../../../src/report/rapport/find-rules.js'
import { changed, file, set } from '../../support/rule-files.js'
import { gevallen } from '../rapport-gevallen.js'

const trace = gevallen.beslist
const [first, ...others] = trace.tabellen

describe('the rules of a trace', () => {
  it('are those of its regime', () => {
    expect(findRules(trace, {}).ruleSet?.regime.id).toBe('bisw-1998')
  })

  it.each([
    ['there are none', []],
    ['only their contents differ', [loadRegime(changed(set(file.regime, '/titel', 'Anders')))]],
  ])('are not at hand where %s', (_why, regimes) => {
    expect(findRules(trace, { regimes })).toEqual({ trace, ruleSet: undefined })
  })

  it('are not at hand where an edited trace names none', () => {
    const edited = { ...trace, regime: {} } as unknown as DecisionTrace
    expect(findRules(edited, {})).toEqual({ trace: edited, ruleSet: undefined })
  })

  it.each<[string, DecisionTrace['tabellen']]>([
    ['a table', [{ ...first!, id: 'V' }, ...others]],
    [
      'a step',
      [
        { ...first!, stappen: [...first!.stappen.slice(1), { ...first!.stappen[0]!, id: 'V.1' }] },
        ...others,
      ],
    ],
    ['a step of another table', [{ ...first!, stappen: others[0]!.stappen }, ...others]],
  ])('do not count where an edited trace names %s that they lack', (_what, tabellen) => {
    const edited = { ...trace, tabellen }
    expect(findRules(edited, {})).toEqual({ trace: edited, ruleSet: undefined })
  })
})
