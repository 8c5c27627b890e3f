import { describe, expect, it } from 'vitest'
import opdrachtregel from '../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { renderIntakeprofiel } from '../../src/report/index.js'
import { ingevuldProfiel } from '../report/ingevuld-profiel.js'
import { run } from '../support/command.js'

const stdin = [JSON.stringify(ingevuldProfiel)]

const html = renderIntakeprofiel(ingevuldProfiel)
const markdown = renderIntakeprofiel(ingevuldProfiel, { vorm: 'markdown' })

describe('formulier', () => {
  it.each([
    ['HTML', [], html],
    ['HTML', ['--html'], html],
    ['Markdown', ['--md'], markdown],
  ])('prints the form as %s with %j, and nothing after it', async (_vorm, options, text) => {
    for (const argv of [
      ['formulier', ...options, '-'],
      ['formulier', '-', ...options],
    ]) {
      expect(await run(argv, { stdin })).toEqual({ status: 0, stdout: text, stderr: '' })
    }
  })

  it('takes a practice case by its profile', async () => {
    const praktijkcase = [JSON.stringify({ naam: 'x', profiel: ingevuldProfiel })]
    const { stdout } = await run(['formulier', '-'], { stdin: praktijkcase })
    expect(stdout).toBe(html)
  })

  it('is the same on a terminal', async () => {
    const { stdout } = await run(['formulier', '--md', '-'], { stdin, colour: true })
    expect(stdout).toBe(markdown)
  })

  it.each([
    ['both forms', ['formulier', '--html', '--md', '-'], opdrachtregel.eenVorm],
    ['no file', ['formulier', '--md'], opdrachtregel.eenBestand],
    ['another option', ['formulier', '--pdf', '-'], opdrachtregel.onbekendeOptie],
  ])('is refused: %s', async (_what, argv, message) => {
    expect(await run(argv, { stdin })).toEqual({ status: 2, stdout: '', stderr: `${message}\n` })
  })

  it('is refused for a profile that cannot be used, without its values', async () => {
    const wrong = { ...ingevuldProfiel, betrokkene: { naam: 'Geheim', sofinummer: '1' } }
    const { status, stdout, stderr } = await run(['formulier', '-'], {
      stdin: [JSON.stringify(wrong)],
    })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('/betrokkene/sofinummer')
    expect(stderr).not.toContain('Geheim')
  })
})
