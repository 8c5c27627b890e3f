import { describe, expect, it } from 'vitest'
import { redact, verifyRedacted } from '../../src/audit/index.js'
import { run } from '../support/command.js'
import { forge, save, toNdjson, trace } from './stored.js'

describe('redact', () => {
  it('prints the redacted trace, one a line', async () => {
    const { status, stdout, stderr } = await run(['redact', '-'], {
      stdin: [toNdjson([trace, trace])],
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const lines = stdout.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      redact(trace).trace,
      redact(trace).trace,
    ])
  })

  it('uses the key in a file, which the words of a command would show', async () => {
    const key = 'k'.repeat(40)
    const argv = ['redact', '-', '--sleutel', save('sleutel', `${key}\n`)]
    const { stdout } = await run(argv, { stdin: [JSON.stringify(trace)] })
    const redacted = JSON.parse(stdout) as unknown
    expect(verifyRedacted(redacted, { origineel: trace, key }).intact).toBe(true)
    expect(stdout).not.toContain(key)
  })

  it('prints nothing for a trace that is not intact, and says why', async () => {
    const { status, stdout, stderr } = await run(['redact', '-'], {
      stdin: [JSON.stringify(forge(trace, false))],
    })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('HASH_ONJUIST')
  })

  it.each([
    ['no trace', ['redact', '-'], '{}'],
    ['nothing', ['redact', '-'], ''],
    [
      'a key that is too short',
      ['redact', '-', '--sleutel', save('kort', 'kort')],
      JSON.stringify(trace),
    ],
    ['a key that is not there', ['redact', '-', '--sleutel', 'niets'], JSON.stringify(trace)],
  ])('ends with 2 for %s', async (_what, argv, text) => {
    const { status, stdout } = await run(argv, { stdin: [text] })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })
})
