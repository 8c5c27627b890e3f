import { describe, expect, it } from 'vitest'
import profielmeldingen from '../../rules/profielmeldingen.json' with { type: 'json' }
import { run } from '../support/command.js'

const MEGABYTE = 1_000_000

const tooLarge = profielmeldingen.fouten.teGroot

describe('input beyond the limits', () => {
  it('is refused at 50 MB, and not read to its end', async () => {
    const block = 'x'.repeat(MEGABYTE)
    let read = 0
    function* chunks() {
      yield '{"aanvraag":{"datum":"2001-06-06","referentie":"'
      for (; read < 50; read += 1) yield block
      yield '"}}'
    }
    const { status, stdout, stderr } = await run(['evaluate', '-'], { stdin: chunks() })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(tooLarge)
    expect(stderr.length).toBeLessThan(1000)
    expect(read).toBeLessThan(10)
  })

  it('is refused just above two million characters, whole', async () => {
    const stdin = [JSON.stringify({ aanvraag: { referentie: 'x'.repeat(2 * MEGABYTE) } })]
    const { status, stderr } = await run(['evaluate', '-'], { stdin })
    expect(status).toBe(2)
    expect(stderr).toContain(tooLarge)
  })

  it('is read whole where every character takes three bytes', async () => {
    const stdin = [JSON.stringify({ aanvraag: { referentie: '€'.repeat(1.9 * MEGABYTE) } })]
    const { stderr } = await run(['evaluate', '-'], { stdin })
    expect(stderr).toContain('/aanvraag/referentie')
    expect(stderr).toContain('/aanvraag/datum')
  })

  it.each([
    ['lists', '[', ']'],
    ['objects', '{"a":', '}'],
  ])('is refused with %s 100,000 deep', async (_what, open, close) => {
    const depth = 100_000
    const stdin = [open.repeat(depth), open === '[' ? '' : '1', close.repeat(depth)]
    const { status, stdout, stderr } = await run(['explain', '-'], { stdin })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(tooLarge)
    expect(stderr.length).toBeLessThan(1000)
  })

  it('is refused when a practice case holds it', async () => {
    const depth = 100_000
    const stdin = [`{"profiel":${'['.repeat(depth)}${']'.repeat(depth)}}`]
    const { status, stderr } = await run(['explain', '-'], { stdin })
    expect(status).toBe(2)
    expect(stderr).toContain(tooLarge)
  })
})
