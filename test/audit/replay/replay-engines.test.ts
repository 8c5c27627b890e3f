import { afterEach, describe, expect, it, vi } from 'vitest'
import { replay } from '../../../src/audit/replay/replay.js'
import * as evaluation from '../../../src/evaluate.js'
import { listFound } from '../../support/audit.js'
import { traceOf } from '../../support/trace.js'

vi.mock('../../../src/evaluate.js', { spy: true })

const trace = traceOf({ beperkingen: [] })

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the two evaluators', () => {
  it('are both asked, with the input of the trace', async () => {
    await replay(trace)
    expect(vi.mocked(evaluation.evaluate)).toHaveBeenLastCalledWith(trace.invoer, expect.anything())
    expect(vi.mocked(evaluation.evaluateAsync)).toHaveBeenLastCalledWith(
      trace.invoer,
      expect.anything(),
    )
  })

  it('make a trace unequal when only one of them gives it', async () => {
    const other = { ...trace, uitkomst: { ...trace.uitkomst, doelgroep: 'ja' } }
    vi.mocked(evaluation.evaluateAsync).mockResolvedValue(other)
    const result = await replay(trace)
    expect(listFound(result)).toEqual(['UITVOERINGEN_ONEENS'])
    expect(result.gelijk).toBe(false)
    expect(result.eersteVerschil).toEqual({ stap: null, pad: '/uitkomst/doelgroep' })
  })
})
