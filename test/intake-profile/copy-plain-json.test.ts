import { describe, expect, test } from 'vitest'
import { runInNewContext } from 'node:vm'
import { copyPlainJson } from '../../src/intake-profile/copy-plain-json.js'
import { completeProfile } from './complete-profile.js'
import { issuesOf } from './support.js'

const pathsOf = (input: unknown) => copyPlainJson(input).problems.map(({ path }) => path)
const boom = () => {
  throw new Error('geheim')
}
const trap = (handler: ProxyHandler<object>, target: object = {}) => new Proxy(target, handler)

describe('copyPlainJson', () => {
  test('copies plain JSON of every type', () => {
    const value = { a: [1, 'x', true, null, {}, []], b: { c: -1.5 } }
    const copy = copyPlainJson(value)
    expect(copy).toEqual({ value, problems: [] })
    expect(copy.value).not.toBe(value)
    expect(copyPlainJson(completeProfile).value).toEqual(completeProfile)
  })

  test('takes objects without a prototype or from another context', () => {
    const bare = Object.assign(Object.create(null) as object, { a: 1 })
    expect(copyPlainJson(bare)).toEqual({ value: { a: 1 }, problems: [] })
    expect(copyPlainJson(runInNewContext('({ a: [1] })'))).toEqual({
      value: { a: [1] },
      problems: [],
    })
  })

  class Example {
    readonly a = 1
  }
  class Bare {
    readonly a = 1
  }
  Object.setPrototypeOf(Bare.prototype, null)

  const refused: readonly (readonly [string, unknown])[] = [
    ['undefined', undefined],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a bigint', 1n],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['boxed text', new String('x')],
    ['an instance', new Example()],
    ['an instance without Object.prototype', new Bare()],
    ['an object with a symbol', { [Symbol('x')]: 1 }],
    ['a throwing ownKeys', trap({ ownKeys: boom })],
    ['a throwing getPrototypeOf', trap({ getPrototypeOf: boom })],
    ['a throwing length', trap({ get: boom }, [])],
    ['a length that is none', trap({ get: () => -1 }, [])],
    ['a revoked proxy', (({ proxy, revoke }) => (revoke(), proxy))(Proxy.revocable({}, {}))],
  ]

  test.each(refused)('refuses %s where it stands and goes on', (_, value) => {
    const { value: copy, problems } = copyPlainJson([value, { a: 1 }])
    expect(copy).toEqual([null, { a: 1 }])
    expect(problems.map(({ path }) => path)).toEqual([[0]])
  })

  test('refuses a member that cannot be read, and no other', () => {
    const input = {
      aanvraag: { datum: '2001-06-06' },
      get commissie() {
        return boom()
      },
    }
    expect(pathsOf(input)).toEqual([['commissie']])
    expect(issuesOf(input)).toEqual([
      {
        path: '/commissie',
        message: 'Deze waarde is niet te lezen. Lever het profiel aan als platte JSON.',
      },
    ])
  })

  test('refuses a hole in a list', () => {
    // eslint-disable-next-line no-sparse-arrays -- the case at hand
    expect(pathsOf({ dossier: [{ id: 'a' }, , { id: 'b' }] })).toEqual([['dossier', 1]])
  })

  test('reads every member once, so that a getter cannot change its mind', () => {
    let reads = 0
    const input = {
      get a() {
        reads += 1
        return reads
      },
    }
    expect(copyPlainJson(input).value).toEqual({ a: 1 })
  })

  test('ignores what a list carries besides its entries, as JSON does', () => {
    expect(copyPlainJson(Object.assign([1], { extra: 2 })).value).toEqual([1])
  })
})

describe('prototypes', () => {
  const keys = ['__proto__', 'constructor', 'prototype']

  test.each(keys)('an own key %s is an unknown key like any other', (key) => {
    const input: unknown = JSON.parse(
      `{"aanvraag":{"datum":"2001-06-06","${key}":{"besmet":true}},"${key}":{"besmet":true}}`,
    )
    expect(issuesOf(input).map(({ path }) => path)).toEqual([`/aanvraag/${key}`, `/${key}`])
    expect('besmet' in {}).toBe(false)
  })

  test('a key __proto__ is copied as a key and changes no prototype', () => {
    const copy = copyPlainJson(JSON.parse('{"__proto__":{"besmet":true}}')).value as object
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
    expect(Object.keys(copy)).toEqual(['__proto__'])
  })

  test('what the prototype of the input holds is not read', () => {
    const input = Object.create({ aanvraag: { datum: '2001-06-06' } }) as object
    expect(issuesOf(input).map(({ path }) => path)).toEqual([''])
  })
})
