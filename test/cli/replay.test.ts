import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import opdrachtregel from '../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { evaluate, loadRegime } from '../../src/index.js'
import { run } from '../support/command.js'
import { changed, file, set } from '../support/rule-files.js'
import { forge, save, toNdjson, trace } from './stored.js'

const folder = join(mkdtempSync(join(tmpdir(), 'wsw-indicatie-')), 'regels')

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const other = changed(
  set(file.regime, '/versie', '9.9.9'),
  set(file.parameters, '/parameters/minimumPrestatie/waarde', 15),
)
mkdirSync(folder)
writeFileSync(join(folder, 'leesmij.txt'), 'No rule file.')
for (const [name, content] of Object.entries(other)) {
  writeFileSync(join(folder, name), JSON.stringify(content))
}

/** A profile on which the two rule sets differ. */
const profile = {
  aanvraag: { datum: '2001-06-06' },
  functioneren: { kanEenvoudigsteFuncties: true, aaneengeslotenUren: 4, prestatieplafond: 12 },
  oordelen: {
    'I.1': { antwoord: 'ja' },
    'I.2': { antwoord: 'ja' },
    'I.3': { antwoord: 'ja' },
    'I.4': { antwoord: 'nee' },
    'I.5': { antwoord: 'ja' },
  },
}

describe('replay', () => {
  it('ends with 0 where the rules still give the trace', async () => {
    const { status, stdout } = await run(['replay', save('trace.json', JSON.stringify(trace))])
    expect(status).toBe(0)
    expect(stdout).toMatchInlineSnapshot(`
      "Nagekeken: 1. In orde: 1. Niet in orde: 0. Onbruikbaar: 0.
      "
    `)
  })

  it('finds a change that a new hash hides, which verify cannot', async () => {
    const stdin = [JSON.stringify(forge(trace, true))]
    expect((await run(['verify', '-'], { stdin })).status).toBe(0)
    const { status, stdout } = await run(['replay', '-'], { stdin })
    expect(status).toBe(1)
    expect(stdout).toMatchInlineSnapshot(`
      "Trace 1: niet in orde
        De uitkomst scholing was bbl en wordt geen. (/uitkomst/scholing)
        De hash van de trace is anders. (/sha256)
      Nagekeken: 1. In orde: 0. Niet in orde: 1. Onbruikbaar: 0.
      "
    `)
  })

  it('needs the rule set of the trace, which --regels can bring', async () => {
    const stored = save(
      'ander.json',
      JSON.stringify(evaluate(profile, { regimes: [loadRegime(other)] })),
    )
    const without = await run(['replay', stored])
    expect(without.status).toBe(1)
    expect(without.stdout).toContain('REGELSET_ONBEKEND')
    expect((await run(['replay', stored, '--regels', folder])).status).toBe(0)
  })

  it('refuses a folder without rule files, and rule files that cannot be used', async () => {
    const stored = save('trace.json', JSON.stringify(trace))
    expect((await run(['replay', stored, '--regels', 'niets'])).status).toBe(2)
    const empty = mkdtempSync(join(tmpdir(), 'wsw-indicatie-'))
    const { status, stderr } = await run(['replay', stored, '--regels', empty])
    expect(status).toBe(2)
    expect(stderr).toContain('regime.json')
    rmSync(empty, { recursive: true })
  })

  it('ends with 2 for what is no trace', async () => {
    expect((await run(['replay', '-'], { stdin: ['[]'] })).status).toBe(2)
  })
})

describe('compare', () => {
  const traces = toNdjson([trace, evaluate(profile)])

  it('counts what another rule set would decide, and ends with 1 when anything changes', async () => {
    const { status, stdout } = await run(['compare', '-', '--wordt', folder], { stdin: [traces] })
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      aantal: 2,
      gelijk: 1,
      uitkomsten: expect.arrayContaining([
        { veld: 'doelgroep', was: 'ja', wordt: 'nee', aantal: 1 },
      ]) as unknown,
      antwoorden: expect.arrayContaining([
        { stap: 'I.6', was: 'ja', wordt: 'nee', aantal: 1 },
      ]) as unknown,
    })
  })

  it('ends with 0 when nothing changes', async () => {
    const argv = ['compare', '-', '--was', folder, '--wordt', folder]
    const { status, stdout } = await run(argv, { stdin: [traces] })
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ aantal: 2, gelijk: 2 })
  })

  it('counts a line that is no JSON as unusable', async () => {
    const argv = ['compare', '-', '--wordt', folder]
    const { status, stdout } = await run(argv, { stdin: [traces, 'kapot\n'] })
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ aantal: 3, onbruikbaar: { aantal: 1 } })
  })

  it('ends with 1 where there is nothing to compare', async () => {
    const { status, stdout } = await run(['compare', '-', '--wordt', folder])
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ aantal: 0, gelijk: 0 })
  })

  it('compares a regime of another name with the last of the package', async () => {
    const renamed = changed(set(file.regime, '/id', 'anders'))
    const argv = ['compare', '-', '--wordt', save('anders.json', JSON.stringify(renamed))]
    const { stdout } = await run(argv, { stdin: [JSON.stringify(trace)] })
    expect(JSON.parse(stdout)).toMatchObject({ aantal: 1, gelijk: 1 })
  })

  it('wants to know which rule set, and which file', async () => {
    expect((await run(['compare', '-'])).stderr).toBe(`${opdrachtregel.wordtVerplicht}\n`)
    expect((await run(['compare', '--wordt', folder])).stderr).toBe(`${opdrachtregel.eenBestand}\n`)
  })
})
