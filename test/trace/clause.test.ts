import { describe, expect, it } from 'vitest'
import type { ResolvedLeaf } from '../../src/engine/unit.js'
import type { Fact, Knowledge } from '../../src/facts/fact.js'
import { atLeast, exact, range, UNKNOWN } from '../../src/facts/fact.js'
import type { OperatorName } from '../../src/rule-set/operators.js'
import { renderClause, type ClauseInput } from '../../src/trace/clause.js'
import { createWording } from '../../src/trace/wording.js'
import { ruleSet } from '../support/facts.js'

const value = { bekend: 'de waarde is {waarde}', onbekend: 'de waarde is niet bekend' }

const feiten = {
  ...ruleSet.feiten,
  feiten: {
    kaal: { ...value, notatie: 'getal' as const },
    rijk: {
      ...value,
      nul: 'er is geen waarde',
      leeg: 'er is niets om te meten',
      bereik: 'de waarde is naar score {score} {bereik}',
      minstens: 'de waarde is ten minste {van}',
      hoogstens: 'de waarde is hoogstens {tot}',
      norm: '{norm} uur',
      notatie: 'getal' as const,
    },
    bedrag: {
      ...value,
      bekend: 'de kosten zijn {teller} van {noemer}',
      norm: '{norm} keer',
      notatie: 'bedrag' as const,
    },
    vlag: { ja: 'het is zo', nee: 'het is niet zo', onbekend: 'of het zo is, is niet bekend' },
    lijst: {
      ja: 'een is zo',
      nee: 'geen is zo',
      leeg: 'er is niets',
      onbekend: 'of er een zo is, is niet bekend',
    },
  },
}

const wording = createWording({ ...ruleSet, feiten })

const list = (...items: (number | boolean)[]): Knowledge => ({
  kind: 'list',
  items: items.map(exact),
})

interface Options extends Partial<Omit<ClauseInput, 'fact' | 'leaf'>> {
  readonly operator?: OperatorName
  readonly norm?: ResolvedLeaf['norm']
  readonly fact?: Partial<Fact>
}

function render(name: string, knowledge: Knowledge, options: Options = {}): string | undefined {
  const { operator = 'greaterThanInclusive', norm = 2, fact, ...rest } = options
  return renderClause(
    {
      leaf: { leaf: { fact: name, operator, value: 0 }, norm },
      fact: { knowledge, paths: [], missing: [], objects: [], ...fact },
      decided: true,
      valuta: undefined,
      ...rest,
    },
    wording,
  )
}

describe('a clause about a value', () => {
  it('gives the value and the limit', () => {
    expect(render('rijk', exact(1234.5))).toBe('de waarde is 1.234,5 (ten minste 2 uur)')
  })

  it('gives no limit where the fact has no words for one', () => {
    expect(render('kaal', exact(3))).toBe('de waarde is 3')
  })

  it('gives no limit where the operator has no words', () => {
    expect(render('rijk', exact(3), { operator: 'notEqual' })).toBe('de waarde is 3')
  })

  it('gives every value of a list', () => {
    expect(render('kaal', list(3, 5, 4))).toBe('de waarde is 3, 5 en 4')
  })

  it('has a sentence of its own for zero and for an empty list', () => {
    expect(render('rijk', exact(0))).toBe('er is geen waarde')
    expect(render('rijk', list())).toBe('er is niets om te meten')
    expect(render('kaal', exact(0))).toBe('de waarde is 0')
  })

  it('names the end of a range that decided', () => {
    expect(render('rijk', range(3, 5))).toBe('de waarde is ten minste 3 (ten minste 2 uur)')
    expect(render('rijk', range(0, 1), { operator: 'lessThan' })).toBe(
      'de waarde is hoogstens 1 (minder dan 2 uur)',
    )
    expect(render('rijk', atLeast(3))).toContain('ten minste 3')
  })

  it('does not guess where a range has no words', () => {
    expect(render('kaal', range(3, 5))).toBe(value.onbekend)
    expect(render('kaal', range(0, 1), { operator: 'lessThan' })).toBe(value.onbekend)
  })

  it('gives the range of a score, also while it leaves the answer open', () => {
    const known = { ...range(1, 24), maxOpen: true } as Knowledge
    const decided = render('rijk', known, { fact: { score: 1 } })
    expect(decided).toBe('de waarde is naar score 1 van 1 tot 24 (ten minste 2 uur)')
    expect(render('rijk', known, { fact: { score: 1 }, decided: false })).toContain('naar score 1')
  })

  it('says that an undecided value is not known', () => {
    expect(render('rijk', UNKNOWN, { decided: false })).toBe(value.onbekend)
    expect(render('rijk', atLeast(1), { decided: false })).toBe(value.onbekend)
  })

  it('gives the amounts behind a ratio, and the limit as a plain number', () => {
    const amounts = { teller: 800.5, noemer: 400 }
    expect(render('bedrag', exact(2), { valuta: 'EUR', norm: 0.125, fact: { amounts } })).toBe(
      'de kosten zijn EUR 800,50 van EUR 400 (ten minste 0,125 keer)',
    )
  })

  it('says where an amount behind a ratio is not known', () => {
    const amounts = { teller: 1, noemer: null }
    expect(render('bedrag', exact(2), { fact: { amounts } })).toContain('van onbekend')
  })
})

describe('a clause about a flag', () => {
  it('says which it is, or that it is not known', () => {
    expect(render('vlag', exact(true), { operator: 'equal', norm: true })).toBe('het is zo')
    expect(render('vlag', exact(false), { operator: 'equal', norm: false })).toBe('het is niet zo')
    expect(render('vlag', UNKNOWN, { decided: false })).toBe('of het zo is, is niet bekend')
  })

  it('says that there is nothing to be so', () => {
    expect(render('lijst', list(), { operator: 'everyEqual', norm: false })).toBe('er is niets')
    expect(render('lijst', list(false), { operator: 'everyEqual', norm: false })).toBe('geen is zo')
  })
})

it('is left out for a fact without words', () => {
  expect(render('onbenoemd', exact(1))).toBeUndefined()
})
