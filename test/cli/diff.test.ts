import { describe, expect, it } from 'vitest'
import opdrachtregel from '../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { run } from '../support/command.js'
import { forge, save, toNdjson, trace } from './stored.js'

const a = save('a.json', JSON.stringify(trace))
const b = save('b.json', JSON.stringify(forge(trace, true), null, 2))

describe('diff', () => {
  it('ends with 0 and says so when the traces are equal', async () => {
    const { status, stdout } = await run(['diff', a, a])
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'De traces zijn gelijk.\n' })
  })

  it('ends with 1 and lists the differences in the order of a reader', async () => {
    const { status, stdout } = await run(['diff', a, b])
    expect(status).toBe(1)
    expect(stdout).toMatchInlineSnapshot(`
      "De uitkomst scholing was geen en wordt bbl. (/uitkomst/scholing)
      De hash van de trace is anders. (/sha256)
      "
    `)
  })

  it('reads one of the two from standard input, not both', async () => {
    const stdin = [JSON.stringify(trace)]
    expect((await run(['diff', a, '-'], { stdin })).status).toBe(0)
    expect((await run(['diff', '-', a], { stdin })).status).toBe(0)
    expect((await run(['diff', '-', '-'], { stdin })).stderr).toBe(`${opdrachtregel.eenStreepje}\n`)
  })

  it.each([
    ['no trace', ['diff', a, save('geen.json', '{}')]],
    ['no JSON', ['diff', save('kapot.json', '{'), a]],
    ['more than one trace', ['diff', a, save('twee.ndjson', toNdjson([trace, trace]))]],
  ])('ends with 2 for %s', async (_what, argv) => {
    expect((await run(argv)).status).toBe(2)
  })

  it.each([[[]], [[a]], [[a, a, a]]])('wants two files, not %j', async (files) => {
    expect(await run(['diff', ...files])).toEqual({
      status: 2,
      stdout: '',
      stderr: `${opdrachtregel.tweeBestanden}\n`,
    })
  })
})
