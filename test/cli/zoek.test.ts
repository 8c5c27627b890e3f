import { describe, expect, it } from 'vitest'
import referentieTeksten from '../../rules/teksten/referentie.json' with { type: 'json' }
import opdrachtregel from '../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { searchReferentie } from '../../src/referentie/index.js'
import { run } from '../support/command.js'

describe('zoek', () => {
  it('prints the hits, the best first, a code on each line', async () => {
    const { status, stdout, stderr } = await run(['zoek', 'oppas', 'kinderen', '--aantal', '2'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatchInlineSnapshot(`
      "825  Verzorgen, helpen: kinderen (werksoort)
      827  Verzorgen, helpen: gehandicapten (werksoort)
      "
    `)
  })

  it('takes words that are quoted together', async () => {
    const apart = await run(['zoek', 'zieke', 'dieren', 'genezen'])
    expect(await run(['zoek', 'zieke dieren genezen'])).toEqual(apart)
  })

  it('lines up what has a code with what has none', async () => {
    const { stdout } = await run(['zoek', 'klachten'])
    const [first = '', ...rest] = stdout.trimEnd().split('\n')
    expect(first).toMatch(/^ +Vragen of klachten \(functiecriterium\)$/)
    const start = first.search(/\S/)
    expect(rest.length).toBeGreaterThan(0)
    expect(rest.map((line) => line.slice(start - 2, start))).toEqual(rest.map(() => '  '))
  })

  it('prints JSON', async () => {
    const { stdout } = await run(['zoek', 'tuinman', '--json'])
    expect(JSON.parse(stdout)).toEqual(searchReferentie('tuinman'))
    expect((await run(['zoek', 'xqzxqz', '--json'])).stdout).toBe('[]\n')
  })

  it('looks for one kind', async () => {
    const { stdout } = await run(['zoek', 'lasser', '--soort', 'werkrol'])
    expect(stdout).toBe('8.1  allround lasser (rol)\n')
  })

  it('takes a count of several digits', async () => {
    const { stdout } = await run(['zoek', 'werk', '--aantal', '10', '--json'])
    expect(JSON.parse(stdout)).toHaveLength(10)
  })

  it('says so when nothing is found, which is no fault', async () => {
    const stdout = `${referentieTeksten.nietsGevonden}\n`
    expect(await run(['zoek', 'xqzxqz'])).toEqual({ status: 0, stdout, stderr: '' })
  })

  it.each([
    ['no words', [], referentieTeksten.geenWoorden],
    ['blank words', [' ', ''], referentieTeksten.geenWoorden],
    ['a count of none', ['kok', '--aantal', '0'], referentieTeksten.geenAantal],
    ['a count with something before it', ['kok', '--aantal', 'x2'], referentieTeksten.geenAantal],
    ['a count with something after it', ['kok', '--aantal', '2x'], referentieTeksten.geenAantal],
    ['a count in words', ['kok', '--aantal', 'tien'], referentieTeksten.geenAantal],
    ['another option', ['kok', '--html'], opdrachtregel.onbekendeOptie],
    [
      'another kind',
      ['kok', '--soort', 'toString'],
      'Kies bij --soort uit werksoort, competentieprofiel, resultaatgebied, functiecriterium, kerntaak, werkproces of werkrol.',
    ],
  ])('is refused: %s', async (_what, argv, message) => {
    const expected = { status: 2, stdout: '', stderr: `${message}\n` }
    expect(await run(['zoek', ...argv])).toEqual(expected)
  })
})
