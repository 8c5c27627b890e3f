import { describe, expect, it } from 'vitest'
import { evaluate, loadRegime } from '../../src/index.js'
import { renderHtml, renderMarkdown, renderMermaid } from '../../src/report/index.js'
import { run } from '../support/command.js'
import { changed, file, set } from '../support/rule-files.js'
import { forge, save, trace } from './stored.js'

const stored = save('trace.json', JSON.stringify(trace))

describe('report', () => {
  it.each([
    ['--html', renderHtml],
    ['--md', renderMarkdown],
    ['--mermaid', renderMermaid],
  ])('prints the report as %s', async (option, render) => {
    const { status, stdout, stderr } = await run(['report', option, stored])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(`${render(trace).trimEnd()}\n`)
  })

  it('is HTML when nothing else is asked for', async () => {
    const { stdout } = await run(['report', stored])
    expect(stdout).toBe((await run(['report', '--html', stored])).stdout)
  })

  it('still prints a trace that was changed, and says what is the matter with it', async () => {
    const { status, stdout, stderr } = await run(['report', '--md', '-'], {
      stdin: [JSON.stringify(forge(trace, false))],
    })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^# /)
    expect(stderr).toContain('HASH_ONJUIST op /sha256')
  })

  it.each([
    ['no trace', '{}'],
    ['no JSON', 'trace'],
    ['a trace that lacks a part', JSON.stringify({ ...trace, tabellen: undefined })],
  ])('prints nothing for %s', async (_what, text) => {
    const { status, stdout, stderr } = await run(['report', '-'], { stdin: [text] })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).not.toBe('')
  })

  it('is of the rules that --regels names', async () => {
    const rules = changed(set(file.regime, '/versie', '9.9.9'))
    const regimes = [loadRegime(rules)]
    const other = evaluate({ aanvraag: { datum: '2001-06-06' } }, { regimes })
    const argv = [
      'report',
      '--mermaid',
      '-',
      '--regels',
      save('regels.json', JSON.stringify(rules)),
    ]
    const { status, stdout, stderr } = await run(argv, { stdin: [JSON.stringify(other)] })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(renderMermaid(other, { regimes }))
  })

  it('wants one form', async () => {
    expect((await run(['report', '--html', '--md', stored])).status).toBe(2)
  })
})
