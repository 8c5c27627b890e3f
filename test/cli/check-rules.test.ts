import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import bewijsTeksten from '../../rules/teksten/bewijs.json' with { type: 'json' }
import type { RuleFiles } from '../../src/rule-set/rule-set.js'
import { run } from '../support/command.js'
import { withTabelI } from '../support/proof.js'
import { file, set } from '../support/rule-files.js'

const RULES = fileURLToPath(new URL('../../rules/bisw-1998', import.meta.url))
const GRENSWAARDEN = fileURLToPath(new URL('../../fixtures/grenswaarden', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'wsw-indicatie-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function save(name: string, files: RuleFiles | string): string {
  const path = join(folder, name)
  writeFileSync(path, typeof files === 'string' ? files : JSON.stringify(files))
  return path
}

describe('check-rules', () => {
  it('ends with 0 for the rules in the package, with a case around each limit', async () => {
    const { status, stdout } = await run(['check-rules', RULES, '--grenswaarden', GRENSWAARDEN])
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: 'Geen bevindingen: alles is bewezen.\n',
    })
  })

  it('looks for a case around each limit only where it gets a folder of them', async () => {
    expect((await run(['check-rules', RULES])).status).toBe(0)
    const none = mkdtempSync(join(folder, 'geen-'))
    const { status, stdout } = await run(['check-rules', RULES, '--grenswaarden', none])
    expect(status).toBe(1)
    expect(stdout).toContain('[GRENSWAARDE_ONTBREEKT]')
  })

  it('names a case that cannot be used by its number among the files, and no rule file', async () => {
    const cases = mkdtempSync(join(folder, 'onbruikbaar-'))
    writeFileSync(join(cases, '001.json'), JSON.stringify({ rijen: [] }))
    const { stdout } = await run(['check-rules', RULES, '--grenswaarden', cases])
    expect(stdout).toMatch(/^Grenswaarde 1 is niet te gebruiken: .* \[GRENSWAARDE_ONBRUIKBAAR\]$/m)
  })

  it('ends with 1 and shows what is wrong where, with a profile that evaluate takes', async () => {
    const operator = '/stappen/5/nee/conditions/any/2/operator'
    const rules = save('fout.json', withTabelI(set(file.doelgroep, operator, 'lessThanInclusive')))
    const { status, stdout } = await run(['check-rules', rules])
    expect(status).toBe(1)
    expect(stdout).toContain(
      'beslistabel-doelgroep.json, stap I.6: Bij stap I.6 gelden ja en nee allebei voor dezelfde feiten. [JA_EN_NEE]\n',
    )
    expect(stdout.endsWith('Bevindingen: 1.\n')).toBe(true)
    const [, profiel] = /^ {2}profiel: (.*)$/m.exec(stdout)!
    expect((await run(['evaluate', '-'], { stdin: [profiel!] })).status).toBe(0)
  })

  it('ends with 1 for files that do not load, and lists why', async () => {
    const rules = save('half.json', withTabelI(set(file.doelgroep, '/id', undefined)))
    const { status, stdout } = await run(['check-rules', rules])
    expect(status).toBe(1)
    expect(stdout).toContain('beslistabel-doelgroep.json: Deze regels zijn niet te laden.')
  })

  it('does not let a name in the files steer the terminal', async () => {
    const rules = save('\u001bnaam.json', withTabelI(set(file.doelgroep, '/\u001b[2J', 1)))
    const { stdout } = await run(['check-rules', rules])
    expect(stdout).toContain('LAADFOUT')
    expect(stdout).not.toContain('\u001b')
  })

  it.each([[[]], [[RULES, RULES]]])('wants one path, not %j', async (paths) => {
    expect(await run(['check-rules', ...paths])).toEqual({
      status: 2,
      stdout: '',
      stderr: `${bewijsTeksten.opdracht.eenRegelset}\n`,
    })
  })

  it.each([
    ['a path that is not there', [join(folder, 'niets')]],
    ['no JSON', [save('kapot.json', 'geen regels')]],
    ['cases that cannot be read', [RULES, '--grenswaarden', join(folder, 'niets')]],
    ['an option that it does not have', [RULES, '--html']],
  ])('ends with 2 for %s', async (_what, words) => {
    const { status, stderr } = await run(['check-rules', ...words])
    expect(status).toBe(2)
    expect(stderr).not.toBe('')
  })
})
