import { describe, expect, it } from 'vitest'
import opdrachtregel from '../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { intakeprofiel } from '../../src/index.js'
import { renderAspect, renderAspecten } from '../../src/report/intakeprofiel/render-aspecten.js'
import { run } from '../support/command.js'

describe('aspecten', () => {
  it('lists the aspects', async () => {
    const stdout = `${renderAspecten(intakeprofiel)}\n`
    expect(await run(['aspecten'])).toEqual({ status: 0, stdout, stderr: '' })
  })

  it.each(['1', '1a', '53'])('tells all about one: %s', async (nummer) => {
    const stdout = `${renderAspect(intakeprofiel, nummer)}\n`
    expect(await run(['aspecten', nummer])).toEqual({ status: 0, stdout, stderr: '' })
  })

  it('dresses the text on a terminal, and only there', async () => {
    const plain = await run(['aspecten', '1'])
    const dressed = await run(['aspecten', '1'], { colour: true })
    expect(plain.stdout).not.toContain('\u001b')
    // eslint-disable-next-line no-control-regex
    expect(dressed.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout)
    expect(dressed.stdout).toContain('\u001b[1m')
  })

  it.each(['54', '0', '1d', '01', 'toString', '__proto__', ''])(
    'says which there are when it is asked for another: %j',
    async (nummer) => {
      const { status, stdout, stderr } = await run(['aspecten', nummer])
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toMatch(
        /^Dit aspect bestaat niet\. Kies uit 1, 1a, 1b, 1c, 2, .*52 of 53\.\n$/,
      )
    },
  )

  it.each([
    ['two numbers', ['aspecten', '1', '2'], opdrachtregel.eenAspect],
    ['an option', ['aspecten', '--html'], opdrachtregel.onbekendeOptie],
  ])('is refused: %s', async (_what, argv, message) => {
    expect(await run(argv)).toEqual({ status: 2, stdout: '', stderr: `${message}\n` })
  })
})
