import { describe, expect, it } from 'vitest'
import { diffTraces, replay, verify, verifyChain } from '../../src/audit/index.js'
import { run } from '../support/command.js'
import { reseal } from '../support/tamper.js'
import { stored, takeTraces } from '../support/traces.js'

const [trace] = takeTraces(1).map(stored) as [ReturnType<typeof stored>]
const text = JSON.stringify(trace)

/** The trace with a key at its top, as JSON text can have any. */
const withKey = (key: string, value: unknown) =>
  JSON.parse(
    `${text.slice(0, -1)},${JSON.stringify(key)}:${JSON.stringify(value)}}`,
  ) as typeof trace

async function judge(input: unknown): Promise<readonly boolean[]> {
  return [
    verify(input).intact,
    (await replay(input)).gelijk,
    diffTraces(input, trace).gelijk,
    verifyChain([input]).intact,
  ]
}

const REFUSED = [false, false, false, false]

describe('a hostile trace', () => {
  it('is judged intact while it is none', async () => {
    expect(await judge(trace)).toEqual([true, true, true, false])
  })

  it.each(['__proto__', 'constructor', 'prototype'])(
    'is found with a key %s, also when its hash is made to fit, and changes no prototype',
    async (key) => {
      const changed = withKey(key, { intact: true, gelijk: true })
      expect(await judge(changed)).toEqual(REFUSED)
      expect(await judge(reseal(changed))).toEqual(REFUSED)
      expect('gelijk' in {}).toBe(false)
    },
  )

  it('is found with a million keys, without listing them all', () => {
    const keys = Array.from({ length: 1_000_000 }, (_, n) => [`k${String(n)}`, n] as const)
    const huge = { ...trace, ...Object.fromEntries(keys) }
    const { intact, bevindingen } = verify(huge)
    expect(intact).toBe(false)
    expect(bevindingen.length).toBeLessThan(1_000)
  }, 60_000)

  it.each([NaN, Infinity, 1e308, 5e-324, '\uD800'])(
    'is found with %j for an answer',
    async (value) => {
      const uitkomst = { ...trace.uitkomst, doelgroep: value as 'ja' }
      expect(await judge({ ...trace, uitkomst })).toEqual(REFUSED)
    },
  )

  it('is found 100,000 levels deep', async () => {
    const deep: unknown = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))
    expect(await judge({ ...trace, invoer: deep })).toEqual(REFUSED)
  })
})

describe('the commands', () => {
  // another reader shows the first of the two
  const twice = text.replace('"uitkomst":{', '"uitkomst":{"doelgroep":"vervalst"},"uitkomst":{')

  it('verify what was stored', async () => {
    expect((await run(['verify', '-'], { stdin: [text] })).status).toBe(0)
  })

  it.each(['verify', 'replay'])(
    '%s no trace of which a key stands there twice',
    async (command) => {
      expect(verify(JSON.parse(twice)).intact).toBe(true)
      const { status, stdout, stderr } = await run([command, '-'], { stdin: [twice] })
      expect(status).not.toBe(0)
      expect(stdout + stderr).not.toContain('vervalst')
    },
  )

  it.each(['__proto__', 'constructor'])('explain no practice case with a key %s', async (key) => {
    const profiel = `{"aanvraag":{"datum":"2001-06-06"},"${key}":{"geheim":1}}`
    const { status, stdout, stderr } = await run(['explain', '-'], {
      stdin: [`{"profiel":${profiel}}`],
    })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).not.toContain('geheim')
  })
})
