import { beforeAll, describe, expect, it } from 'vitest'
import type { DecisionTrace } from '../../src/trace/decision-trace.js'
import { isMotivated } from '../../src/trace/motivering.js'
import { ruleSet } from '../support/facts.js'
import { stapIds } from '../support/random-profile.js'
import { takeSample, type Sample } from '../support/sweep.js'

const COUNT = 2_000
const FIRST_SEED = 8_000_000

const { vragen } = ruleSet.feiten

/** The motivations that were written for this profile, and not by an expert. */
const listWritten = ({ trace: { tabellen }, profile: { oordelen = {} } }: Sample) =>
  tabellen.flatMap(({ id, stappen, indeling }) =>
    [...stappen, ...(indeling ? [{ id, ...indeling }] : [])]
      .filter((answered) => !isMotivated(oordelen[answered.id]?.motivering))
      .map(({ motivering }) => motivering),
  )

const listVragen = ({ tabellen, ontbreekt }: DecisionTrace) => [
  ...tabellen.flatMap(({ stappen }) => stappen.map(({ vraag }) => vraag)),
  ...ontbreekt.map(({ vraag }) => vraag),
]

const toPattern = (pad: string) => pad.replace(/\/\d+\//, '/*/')

const written = new Set<string>()
const questions = new Set<string>()
const warnings = new Set<string>()
const foreign = new Set<string>()
const asked = new Map<string, string>()

beforeAll(() => {
  for (let seed = FIRST_SEED; seed < FIRST_SEED + COUNT; seed += 1) {
    const sample = takeSample(seed)
    for (const text of listWritten(sample)) written.add(text)
    for (const text of listVragen(sample.trace)) questions.add(text)
    for (const { tekst } of sample.trace.signalen) warnings.add(tekst)
    for (const { pad, vraag } of sample.trace.ontbreekt) asked.set(toPattern(pad), vraag)
    for (const { stap } of sample.trace.ontbreekt) foreign.add(stap)
  }
}, 60_000)

const failing = (texts: Iterable<string>, wanted: RegExp) =>
  [...texts].filter((text) => !wanted.test(text)).slice(0, 5)

describe(`the texts of ${COUNT.toLocaleString('en')} random traces`, () => {
  it.each([
    ['leave no placeholder open', /^[^{}]*$/],
    ['have single spaces only, and none at the ends', /^\S+(?: \S+)*$/],
    ['hold no value that is not Dutch', /^(?!.*\b(?:undefined|null|NaN|Infinity|true|false)\b)/],
    ['write no number with an exponent or a decimal point', /^(?!.*\d(?:e[-+]?\d|\.\d{1,2}\b))/],
    ['have no gap where a value belongs', /^(?!.*(?:\(\)| [,;:.)]|\D %|[,;:] ?[.;]|want [.;)]))/],
  ])('%s', (_rule, wanted) => {
    expect(failing([...written, ...questions, ...warnings], wanted)).toEqual([])
  })

  it('start a motivation with a capital and end it with a full stop', () => {
    expect(failing(written, /^\p{Lu}.*[^.]\.$/u)).toEqual([])
  })

  it('start a signaal with a capital and end it with a full stop', () => {
    expect(failing(warnings, /^\p{Lu}.*[^.]\.$/u)).toEqual([])
  })

  it('start a question with a capital and end it with a question mark', () => {
    expect(failing(questions, /^\p{Lu}.*[^?]\?$/u)).toEqual([])
  })
})

describe('what is asked for', () => {
  const paths = () => [...asked.keys()].filter((pad) => !pad.startsWith('/oordelen/'))

  it('has a question of its own for every path in a profile', () => {
    expect(paths().filter((pad) => vragen[pad] !== asked.get(pad))).toEqual([])
  })

  it('is every value that the rule set has a question for', () => {
    expect(paths().sort()).toEqual(Object.keys(vragen).sort())
  })

  it('is a judgement on any step, or on the category', () => {
    const judged = [...asked.keys()].filter((pad) => pad.startsWith('/oordelen/'))
    expect(judged.sort()).toEqual([...stapIds, 'II'].map((id) => `/oordelen/${id}`).sort())
    expect(
      [...foreign].filter((id) => id !== 'II' && !stapIds.some((stap) => stap === id)),
    ).toEqual([])
  })
})
