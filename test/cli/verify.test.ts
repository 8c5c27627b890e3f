import { describe, expect, it } from 'vitest'
import opdrachtregel from '../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { redact } from '../../src/audit/index.js'
import { evaluate, loadRegime } from '../../src/index.js'
import { run } from '../support/command.js'
import { changed, file, set } from '../support/rule-files.js'
import { forge, save, toNdjson, trace } from './stored.js'

describe('verify', () => {
  it('ends with 0 for an intact trace, on one line or on many', async () => {
    for (const text of [JSON.stringify(trace), JSON.stringify(trace, null, 2)]) {
      const { status, stdout, stderr } = await run(['verify', save('trace.json', text)])
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(stdout).toMatchInlineSnapshot(`
        "Nagekeken: 1. In orde: 1. Niet in orde: 0. Onbruikbaar: 0.
        "
      `)
    }
  })

  it('ends with 1 and names each fault of a trace that was changed', async () => {
    const { status, stdout } = await run(['verify', '-'], {
      stdin: [JSON.stringify(forge(trace, false))],
    })
    expect(status).toBe(1)
    expect(stdout).toMatchInlineSnapshot(`
      "Trace 1: niet in orde
        HASH_ONJUIST op /sha256: De hash klopt niet: na het vastleggen is er iets veranderd of weggevallen.
      Nagekeken: 1. In orde: 0. Niet in orde: 1. Onbruikbaar: 0.
      "
    `)
  })

  it.each([
    ['no JSON', 'geen trace'],
    ['a profile', JSON.stringify({ aanvraag: { datum: '2001-06-06' } })],
    ['another format', JSON.stringify({ ...trace, format: 'wsw-indicatie/decision-trace@2' })],
    ['nothing', ''],
    ['null', 'null'],
    ['a text', '"wsw-indicatie/redacted-trace@1"'],
  ])('ends with 2 for %s', async (_what, text) => {
    expect((await run(['verify', '-'], { stdin: [text] })).status).toBe(2)
  })

  it('checks NDJSON trace by trace, and ends with the gravest status', async () => {
    const stdin = [toNdjson([trace, forge(trace, false), trace]), '\n', 'kapot\n']
    const { status, stdout } = await run(['verify', '-'], { stdin })
    expect(status).toBe(2)
    expect(stdout).toMatchInlineSnapshot(`
      "Trace 2: niet in orde
        HASH_ONJUIST op /sha256: De hash klopt niet: na het vastleggen is er iets veranderd of weggevallen.
      Trace 4: onbruikbaar
        Dit is geen JSON.
      Nagekeken: 4. In orde: 2. Niet in orde: 1. Onbruikbaar: 1.
      "
    `)
  })

  it('reads NDJSON in any pieces, with Windows line breaks and a byte order mark', async () => {
    const text = `\ufeff${toNdjson([trace, trace]).replaceAll('\n', '\r\n')}`
    const bytes = new TextEncoder().encode(text)
    const stdin = Array.from({ length: Math.ceil(bytes.length / 1000) }, (_, index) =>
      bytes.subarray(index * 1000, (index + 1) * 1000),
    )
    const { status, stdout } = await run(['verify', '-'], { stdin })
    expect(status).toBe(0)
    expect(stdout).toContain('Nagekeken: 2.')
  })

  it('shows how far it is on a terminal, and only there', async () => {
    const stdin = () => [toNdjson(Array.from({ length: 200 }, () => trace))]
    const plain = await run(['verify', '-'], { stdin: stdin() })
    expect(plain.stderr).toBe('')
    const { stderr } = await run(['verify', '-'], { stdin: stdin(), progress: true })
    expect(stderr).toBe('100 traces gelezen\r\u001b[K200 traces gelezen\r\u001b[K')
  })

  it('takes a redacted trace for what it is', async () => {
    const redacted = redact(trace).trace!
    expect((await run(['verify', '-'], { stdin: [JSON.stringify(redacted)] })).status).toBe(0)
    const changed = { ...redacted, besluitrijp: !redacted.besluitrijp }
    expect((await run(['verify', '-'], { stdin: [JSON.stringify(changed)] })).status).toBe(1)
  })

  it('knows the rules that --regels names', async () => {
    const rules = changed(set(file.regime, '/versie', '9.9.9'))
    const other = evaluate({ aanvraag: { datum: '2001-06-06' } }, { regimes: [loadRegime(rules)] })
    const stdin = [JSON.stringify(other)]
    expect((await run(['verify', '-'], { stdin })).stdout).toContain('REGELSET_ONBEKEND')
    const regels = save('regels.json', JSON.stringify(rules))
    expect((await run(['verify', '-', '--regels', regels], { stdin })).status).toBe(0)
  })

  it('does not let a key of the file steer the terminal', async () => {
    const stdin = [JSON.stringify({ ...trace, '\u001b[2J': 1 })]
    const { stdout } = await run(['verify', '-'], { stdin })
    expect(stdout).toContain('VORM_ONJUIST')
    expect(stdout).not.toContain('\u001b')
  })

  it('refuses a file that is not there, or no UTF-8', async () => {
    const missing = await run(['verify', 'niets.ndjson'])
    const latin1 = await run(['verify', '-'], { stdin: [Uint8Array.of(0x22, 0xe9, 0x22)] })
    const refused = { status: 2, stdout: '', stderr: `${opdrachtregel.onleesbaar}\n` }
    expect([missing, latin1]).toEqual([refused, refused])
  })
})
