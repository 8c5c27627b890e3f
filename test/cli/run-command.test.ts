import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import profielmeldingen from '../../rules/profielmeldingen.json' with { type: 'json' }
import opdrachtregel from '../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { commands } from '../../src/cli/commands.js'
import { runCommand } from '../../src/cli/run-command.js'
import manifest from '../../package.json' with { type: 'json' }
import { evaluate, renderMotivering } from '../../src/index.js'
import { run } from '../support/command.js'

const onbekendeOpdracht =
  'Deze opdracht bestaat niet. Kies evaluate, explain, formulier, aspecten, verify, replay, diff, report, redact, compare, check-rules, zoek of werksoort; --help geeft uitleg.'

const folder = mkdtempSync(join(tmpdir(), 'wsw-indicatie-'))

function save(name: string, content: string | Uint8Array): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const profile = { aanvraag: { datum: '2001-06-06' } }
const json = JSON.stringify(profile)
const praktijkcase = fileURLToPath(
  new URL('../../fixtures/praktijkcases/001-halve-dagen-ernstig.json', import.meta.url),
)

describe('evaluate', () => {
  it('prints the trace of a profile as JSON', async () => {
    const { status, stdout, stderr } = await run(['evaluate', save('profile.json', json)])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toEqual(evaluate(profile))
    expect(stdout).toMatch(/^\{\n {2}"format": .*\}\n$/s)
  })

  it('takes a practice case by its profile', async () => {
    const { profiel } = JSON.parse(readFileSync(praktijkcase, 'utf8')) as { profiel: unknown }
    const { status, stdout } = await run(['evaluate', praktijkcase])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(evaluate(profiel))
  })

  it('takes a profile with a stray key for a profile, and refuses the key', async () => {
    const stdin = [JSON.stringify({ ...profile, profiel: profile })]
    const { status, stderr } = await run(['evaluate', '-'], { stdin })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^ {2}\/profiel {2}/m)
  })

  it('reads standard input for a dash, in any pieces', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...profile, bronnen: ['één'] }))
    const pieces = [...bytes].map((byte) => Uint8Array.of(byte))
    const { status, stdout } = await run(['evaluate', '-'], { stdin: pieces })
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ invoer: { bronnen: ['één'] } })
  })

  it('reads text with a byte order mark', async () => {
    const { status } = await run(['evaluate', '-'], { stdin: [`\ufeff${json}`] })
    expect(status).toBe(0)
  })

  it('decides by the rules that --regels names, and by those alone', async () => {
    const eigen = join(folder, 'eigen')
    cpSync(fileURLToPath(new URL('../../rules/bisw-1998', import.meta.url)), eigen, {
      recursive: true,
    })
    const regime = join(eigen, 'regime.json')
    const changed = readFileSync(regime, 'utf8').replace(/"versie": "[^"]*"/, '"versie": "9.9.9"')
    writeFileSync(regime, changed)
    const { stdout } = await run(['evaluate', praktijkcase, '--regels', eigen])
    expect(JSON.parse(stdout)).toMatchObject({ regime: { versie: '9.9.9' } })
  })

  it('never colours JSON', async () => {
    const plain = await run(['evaluate', '-'], { stdin: [json] })
    expect(await run(['evaluate', '-'], { stdin: [json], colour: true })).toEqual(plain)
  })
})

describe('explain', () => {
  it('prints the motivation', async () => {
    const { status, stdout, stderr } = await run(['explain', '-'], { stdin: [json] })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(`${renderMotivering(evaluate(profile))}\n`)
  })

  it('dresses it on a terminal, and only there', async () => {
    const plain = await run(['explain', praktijkcase])
    const dressed = await run(['explain', praktijkcase], { colour: true })
    expect(plain.stdout).not.toContain('\u001b')
    expect(dressed.stdout).toContain('\u001b[1m')
    // eslint-disable-next-line no-control-regex
    expect(dressed.stdout.replace(/\u001b\[\d+m/g, '')).toBe(plain.stdout)
  })
})

describe('help and version', () => {
  it('explain the command', async () => {
    const { status, stdout } = await run(['--help'])
    expect(status).toBe(0)
    expect(stdout).toBe(`${opdrachtregel.gebruik.join('\n')}\n`)
    expect(await run(['evaluate', '--help'])).toEqual({ status, stdout, stderr: '' })
  })

  it('name the version of the package', async () => {
    expect(await run(['--version'])).toEqual({
      status: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    })
  })
})

describe('the help', () => {
  it('names every command', () => {
    const named = opdrachtregel.gebruik.flatMap(
      (line) => /^ {2}wsw-indicatie (\S+)/.exec(line)?.[1] ?? [],
    )
    expect(named).toEqual(Object.keys(commands))
  })

  it('names every option, and the command that has it', () => {
    for (const [name, { options = {} }] of Object.entries(commands)) {
      for (const option of Object.keys(options)) {
        const pattern = new RegExp(`^ {2}--${option}( <[a-z]+>)? +[^:]*\\b${name}\\b[^:]*: `)
        expect(opdrachtregel.gebruik.filter((line) => pattern.test(line))).toHaveLength(1)
      }
    }
  })

  it('fits a terminal', () => {
    expect(opdrachtregel.gebruik.filter((line) => line.length > 100)).toEqual([])
  })
})

describe('wrong usage', () => {
  it.each([
    ['no command', [], onbekendeOpdracht],
    ['an unknown command', ['beslis', 'x.json'], onbekendeOpdracht],
    ['a name that every object has', ['toString', 'x.json'], onbekendeOpdracht],
    ['no command but an option', ['--', 'x.json'], onbekendeOpdracht],
    ['an unknown option', ['evaluate', '--snel', 'x.json'], opdrachtregel.onbekendeOptie],
    ['an unknown short option', ['evaluate', '-x'], opdrachtregel.onbekendeOptie],
    ['an option before the command', ['--md', 'formulier', 'x.json'], opdrachtregel.onbekendeOptie],
    ['an option of another command', ['evaluate', '--html', 'x'], opdrachtregel.onbekendeOptie],
    ['an option with a value', ['--help=ja'], opdrachtregel.onbekendeOptie],
    ['no file', ['evaluate'], opdrachtregel.eenBestand],
    ['two files', ['explain', 'a.json', 'b.json'], opdrachtregel.eenBestand],
  ])('is refused: %s', async (_what, argv, message) => {
    expect(await run(argv)).toEqual({ status: 2, stdout: '', stderr: `${message}\n` })
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['a file that does not exist', () => join(folder, 'niets.json')],
    ['a directory', () => folder],
    ['bytes that are no UTF-8', () => save('latin1.json', Uint8Array.of(0x22, 0xe9, 0x22))],
    ['bytes that end halfway a character', () => save('half.json', Uint8Array.of(0x22, 0xc3))],
  ])('is refused without its name: %s', async (_what, file) => {
    expect(await run(['evaluate', file()])).toEqual({
      status: 2,
      stdout: '',
      stderr: `${opdrachtregel.onleesbaar}\n`,
    })
  })
})

describe('input that cannot be used', () => {
  it.each(['', '{', '{"naam": "Geheim"', '[1,]', 'Geheim'])('is refused: %s', async (text) => {
    const { status, stdout, stderr } = await run(['explain', '-'], { stdin: [text] })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe(`${profielmeldingen.fouten.geenJson}\n`)
    expect(stderr).not.toContain('Geheim')
  })

  it('is listed place by place, without any of its values', async () => {
    const wrong = {
      aanvraag: { datum: 'gisteren', spoed: true },
      betrokkene: { sofinummer: '123456789', naam: 12 },
    }
    const { status, stdout, stderr } = await run(['evaluate', '-'], {
      stdin: [JSON.stringify(wrong)],
    })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    const [summary, ...places] = stderr.trimEnd().split('\n')
    expect(summary).toContain('Aantal problemen: 4.')
    expect(places.map((place) => place.trim().split('  ')[0])).toEqual([
      '/aanvraag/datum',
      '/aanvraag/spoed',
      '/betrokkene/sofinummer',
      '/betrokkene/naam',
    ])
    expect(stderr).not.toMatch(/gisteren|123456789|12\b/)
  })

  it.each(['[]', 'null', '1', '"profiel"'])(
    'has a name for the place of the whole: %s',
    async (text) => {
      const { stderr } = await run(['evaluate', '-'], { stdin: [text] })
      expect(stderr).toContain(`  ${opdrachtregel.heel}  `)
    },
  )

  it('names the regimes there are when none held on the day', async () => {
    const stdin = [JSON.stringify({ aanvraag: { datum: '1990-01-01' } })]
    const { status, stderr } = await run(['evaluate', '-'], { stdin })
    expect(status).toBe(2)
    expect(stderr).toMatch(/\/aanvraag\/datum .*bisw-1998/)
  })
})

it('does not hide a fault that is not about the input', async () => {
  const full = () => {
    throw new Error('disk full')
  }
  const stdin = (async function* () {
    yield await Promise.resolve(json)
  })()
  const writer = { write: full }
  await expect(
    runCommand(['evaluate', '-'], {
      stdin,
      stdout: writer,
      stderr: writer,
      colour: false,
      progress: false,
    }),
  ).rejects.toThrow('disk full')
})
