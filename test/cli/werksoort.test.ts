import { describe, expect, it } from 'vitest'
import opdrachtregel from '../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import referentieTeksten from '../../rules/teksten/referentie.json' with { type: 'json' }
import { evaluate } from '../../src/index.js'
import { lookupWerksoortgroep, werksoorten } from '../../src/referentie/index.js'
import { run } from '../support/command.js'

const { werksoort: woorden } = referentieTeksten

describe('werksoort', () => {
  it('tells what it is, what is beside it and what refers to what', async () => {
    const { status, stdout, stderr } = await run(['werksoort', '692'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatchInlineSnapshot(`
      "692  Slopen
          Gebouwen en voorwerpen met kracht afbreken; ook sloopauto’s persen.
          Groep 69 in hoofdgroep 6.

      In dezelfde groep
          691  Demonteren

      Verwijst naar
          691  Demonteren
               zie ook

      Genoemd bij
          691  Demonteren
               zie ook

      Bron: Volledige omschrijving werksoorten, Centraal Bureau voor de Statistiek (CBS). De
      omschrijving is in eigen woorden. Geen norm leest een werksoort.
      "
    `)
  })

  it('tells what a reference is about', async () => {
    const { stdout } = await run(['werksoort', '112'])
    expect(stdout).toContain(
      'Verwijst naar\n    113  Rechtspreken\n         uitgesloten: Optreden als officier van justitie.',
    )
    expect(stdout).not.toContain('Genoemd bij')
  })

  it.each(werksoorten.werksoorten.map(({ code }) => code))('knows %s', async (code) => {
    const { status, stdout } = await run(['werksoort', code])
    expect(status).toBe(0)
    expect(stdout.startsWith(`${code}  `)).toBe(true)
  })

  it.each([
    ['51', /^Groep 51\n {4}In hoofdgroep 5\. [^\n]+\n\n {4}511 {2}Handel/],
    ['5', /^Hoofdgroep 5\n {4}Groepen: 51, 52, 53, 54, 55, 56\. [^\n]+\n\n {4}511 {2}Handel/],
  ])('lists the werksoorten of group %s', async (code, expected) => {
    const { status, stdout } = await run(['werksoort', code])
    expect(status).toBe(0)
    expect(stdout).toMatch(expected)
    for (const one of lookupWerksoortgroep(code)!.werksoorten) {
      expect(stdout).toContain(`\n    ${one.code}  `)
    }
  })

  it('prints JSON, with titles at the other end of a reference', async () => {
    const { stdout } = await run(['werksoort', '692', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({
      code: '692',
      groep: '69',
      hoofdgroep: '6',
      titel: 'Slopen',
      verwijzingen: {
        naar: [{ code: '691', titel: 'Demonteren', soort: 'zie-ook' }],
        van: [{ code: '691', titel: 'Demonteren', soort: 'zie-ook' }],
      },
    })
    const groep = await run(['werksoort', '69', '--json'])
    expect(JSON.parse(groep.stdout)).toEqual(lookupWerksoortgroep('69'))
  })

  it('dresses the text on a terminal, and only there', async () => {
    for (const code of ['512', '51']) {
      const plain = await run(['werksoort', code])
      const dressed = await run(['werksoort', code], { colour: true })
      expect(plain.stdout).not.toContain('\u001b')
      // eslint-disable-next-line no-control-regex
      expect(dressed.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout)
      expect(dressed.stdout).toContain('\u001b[1m')
    }
  })

  it.each([
    ['513', /^Deze werksoort bestaat niet\. Het dichtst erbij: 512 .+; 511 .+; 521 Inkopen\.\n$/],
    ['50', /^Deze groep bestaat niet\. Er zijn 01, 02, .+, 95\.\n$/],
  ])('says what there is near an unknown code: %s', async (code, expected) => {
    const { status, stdout, stderr } = await run(['werksoort', code])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(expected)
    expect(stderr).not.toContain(` ${code} `)
  })

  it.each([
    ['no code', [], woorden.eenCode],
    ['two codes', ['511', '512'], woorden.eenCode],
    ['words', ['lassen'], woorden.eenCode],
    ['too many digits', ['5120'], woorden.eenCode],
    ['another option', ['512', '--md'], opdrachtregel.onbekendeOptie],
  ])('is refused: %s', async (_what, argv, message) => {
    const expected = { status: 2, stdout: '', stderr: `${message}\n` }
    expect(await run(['werksoort', ...argv])).toEqual(expected)
  })
})

describe('the commands that read a profile', () => {
  const profile = (code: string) => [
    JSON.stringify({
      aanvraag: { datum: '2001-06-06' },
      passendeArbeid: { werksoorten: [code] },
    }),
  ]

  it.each(['evaluate', 'explain', 'formulier'])('%s refuses an unknown code', async (command) => {
    const { status, stdout, stderr } = await run([command, '-'], { stdin: profile('513') })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('/passendeArbeid/werksoorten/0  Deze code bestaat niet.')
    expect(stderr).toContain('512 Inkopen en verkopen in het klein')
    expect(stderr).not.toContain('513')
  })

  it('explain and report show the title of a code', async () => {
    const named = '512 Inkopen en verkopen in het klein'
    const explained = await run(['explain', '-'], { stdin: profile('512') })
    expect(explained.stdout).toContain(`Werksoorten: ${named}`)
    const { stdout: trace } = await run(['evaluate', '-'], { stdin: profile('512') })
    for (const form of ['--html', '--md']) {
      const { status, stdout } = await run(['report', form, '-'], { stdin: [trace] })
      expect(status).toBe(0)
      expect(stdout).toContain(named)
    }
  })

  it('replay and verify take a stored trace with a code that is not known now', async () => {
    const stored = [JSON.stringify(evaluate(JSON.parse(profile('513')[0]!) as unknown))]
    for (const command of ['verify', 'replay']) {
      const { status } = await run([command, '-'], { stdin: stored })
      expect(status).toBe(0)
    }
  })
})
