import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type * as HashCanonical from '../../src/hash/hash-canonical.js'
import { evaluate } from '../../src/evaluate.js'
import type { Signaal } from '../../src/trace/decision-trace.js'
import { toCanonical } from '../support/canonical.js'
import { decide } from '../support/reference/decide.js'
import { randomProfile } from '../support/random-profile.js'
import { createRandom, shuffleKeys } from '../support/random.js'
import { expectedAnswers, expectedExits, listAnswers, listExits } from '../support/reached.js'
import { sweep, type Sample } from '../support/sweep.js'

const COUNT = 20_000

// hashing and evaluating twice take most of the time, so one profile in eight gets them
const THOROUGH = 8
const isThorough = (seed: number) => seed % THOROUGH === 0

const hashing = vi.hoisted(() => ({ skipped: false }))

vi.mock('../../src/hash/hash-canonical.js', async (importOriginal) => {
  const { createHasher, hashCanonical } = await importOriginal<typeof HashCanonical>()
  const createSkippingHasher: typeof createHasher = (write) => {
    const hash = createHasher(write)
    return (value) => (hashing.skipped ? '' : hash(value))
  }
  return { createHasher: createSkippingHasher, hashCanonical }
})

function evaluateUnsealed(profile: unknown): string {
  hashing.skipped = true
  try {
    return JSON.stringify(evaluate(profile))
  } finally {
    hashing.skipped = false
  }
}

const textsOf = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [String(value)]
  return Object.values(value).flatMap(textsOf)
}

const sortKey = ({ stap = '', code, pad }: Signaal) => [stap, code, pad].join('\u0000')

/** Nothing stands there, or an empty list of codes, or a judgement that is itself onbekend. */
function isOpenAt(profile: unknown, pad: string): boolean {
  let value = profile
  for (const key of pad.split('/').slice(1))
    value = (value as Record<string, unknown> | undefined)?.[key]
  if (Array.isArray(value)) return value.length === 0
  return value === undefined || (value as { antwoord?: unknown }).antwoord === 'onbekend'
}

const isOpen = ({ trace }: Sample) =>
  trace.tabellen.some(
    ({ stappen, indeling }) =>
      stappen.some(({ antwoord }) => antwoord === 'onbekend') || indeling?.categorie === null,
  )

const answers = new Set<string>()
const exits = new Set<string>()

const thoroughChecks = {
  'gives the same bytes again, whatever the order of the keys': ({ profile, trace, seed }) =>
    evaluateUnsealed(shuffleKeys(profile, createRandom(seed))) ===
    JSON.stringify({ ...trace, sha256: '' }),
  'leaves the profile as it was': ({ profile, seed }) =>
    JSON.stringify(profile) === JSON.stringify(randomProfile(seed)),
  'seals the trace with a hash that anyone can recompute': ({ trace: { sha256, ...rest } }) =>
    createHash('sha256').update(toCanonical(rest)).digest('hex') === sha256,
  'repeats the profile without betrokkene': ({ trace, profile: { betrokkene: _, ...rest } }) =>
    toCanonical(trace.invoer) === toCanonical(rest),
} satisfies Record<string, (sample: Sample) => boolean>

const checks = {
  'decides as the law does when it is worked out by hand': ({ profile, trace }) => {
    const { route, uitkomst } = decide(profile)
    return (
      listAnswers(trace).join() === route.join() &&
      JSON.stringify(trace.uitkomst) === JSON.stringify(uitkomst)
    )
  },
  'never lets a value of betrokkene into the trace': ({ profile: { betrokkene }, trace }) => {
    if (betrokkene === undefined) return true
    const bytes = JSON.stringify(trace)
    return textsOf(betrokkene).every((text) => !bytes.includes(text))
  },
  'is besluitrijp when no uitkomst is onbekend and no signaal is a fout': ({ trace }) =>
    trace.besluitrijp ===
    (!Object.values(trace.uitkomst).includes('onbekend') &&
      !trace.signalen.some(({ ernst }) => ernst === 'fout')),
  'misses something exactly when a walked step or the category is onbekend': (sample) =>
    sample.trace.ontbreekt.length > 0 === isOpen(sample),
  'asks for each value once per step': ({ trace: { ontbreekt } }) =>
    new Set(ontbreekt.map(({ stap, pad }) => `${stap} ${pad}`)).size === ontbreekt.length,
  'asks only for what is not there': ({ trace: { ontbreekt }, profile }) =>
    ontbreekt.every(({ pad }) => isOpenAt(profile, pad)),
  'asks nothing of a step that is answered': ({ trace: { ontbreekt, tabellen } }) => {
    const open = tabellen.flatMap(({ id, stappen, indeling }) => [
      ...stappen.filter(({ antwoord }) => antwoord === 'onbekend').map((stap) => stap.id),
      ...(indeling?.categorie === null ? [id] : []),
    ])
    return [...new Set(ontbreekt.map(({ stap }) => stap))].join() === open.join()
  },
  'sorts the signalen by step, code and path': ({ trace: { signalen } }) => {
    const keys = signalen.map(sortKey)
    return keys.every((key, index) => index === 0 || keys[index - 1]! <= key)
  },
  'raises no signaal twice': ({ trace: { signalen } }) =>
    new Set(signalen.map(sortKey)).size === signalen.length,
  'leads from each step to the next': ({ trace: { tabellen } }) =>
    tabellen.every(({ stappen }) =>
      stappen.every(({ gevolg }, index) => {
        const next = stappen[index + 1]
        return next === undefined
          ? !('naar' in gevolg)
          : 'naar' in gevolg && gevolg.naar === next.id
      }),
    ),
  'reaches tables II, III and IV exactly with the doelgroep': ({ trace }) =>
    trace.tabellen.map(({ id }) => id).join() ===
    (trace.uitkomst.doelgroep === 'ja' ? 'I,II,III,IV' : 'I'),
  'puts an oordeel before norm and vermoeden': ({ trace, profile: { oordelen = {} } }) =>
    trace.tabellen
      .flatMap(({ stappen }) => stappen)
      .every(({ id, antwoord, grondslag }) => {
        const oordeel = oordelen[id]
        return oordeel === undefined
          ? grondslag !== 'oordeel'
          : grondslag === 'oordeel' && 'antwoord' in oordeel && oordeel.antwoord === antwoord
      }),
  'puts a categorie of the experts before the computed one': ({ trace, profile }) => {
    const { indeling } = trace.tabellen[1] ?? {}
    const oordeel = profile.oordelen?.['II']
    if (indeling === undefined) return true
    return oordeel !== undefined && 'categorie' in oordeel
      ? indeling.grondslag === 'oordeel' && indeling.categorie === oordeel.categorie
      : indeling.grondslag !== 'oordeel' && indeling.categorie === indeling.berekend
  },
} satisfies Record<string, (sample: Sample) => boolean>

const allChecks = { ...checks, ...thoroughChecks }

let failing: Readonly<Record<string, readonly number[]>>
let failingThorough: Readonly<Record<string, readonly number[]>>

const noteReached = ({ trace }: Sample) => {
  for (const answer of listAnswers(trace)) answers.add(answer)
  for (const exit of listExits(trace)) exits.add(exit)
}

beforeAll(() => {
  const seeds = Array.from({ length: COUNT }, (_, seed) => seed)
  failingThorough = sweep(
    seeds.filter((seed) => isThorough(seed)),
    allChecks,
    noteReached,
  )
  hashing.skipped = true
  failing = sweep(
    seeds.filter((seed) => !isThorough(seed)),
    checks,
    noteReached,
  )
}, 300_000)

describe(`${COUNT.toLocaleString('en')} random profiles`, () => {
  it.each(Object.keys(allChecks))('%s', (name) => {
    expect([...(failing[name] ?? []), ...failingThorough[name]!]).toEqual([])
  })

  it('reach every answer of every step on every ground there is', () => {
    expect([...answers].sort()).toEqual([...expectedAnswers].sort())
  })

  it('reach every exit of every table', () => {
    expect([...exits].sort()).toEqual([...expectedExits].sort())
  })
})
