import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffTraces } from '../../../src/audit/compare/diff-traces.js'
import { replay } from '../../../src/audit/replay/replay.js'
import { verify } from '../../../src/audit/verify/verify.js'
import { verifyChain } from '../../../src/audit/chain/verify-chain.js'
import { listLeaves, reseal, whileChanged } from '../../support/tamper.js'
import { stored, takeTraces } from '../../support/traces.js'

const [trace] = takeTraces(1).map(stored) as [ReturnType<typeof stored>]
const leaves = listLeaves(trace)

const anything = fc.oneof(fc.jsonValue({ maxDepth: 4 }), fc.anything())
const runs = { seed: 19980101, numRuns: 500 }

describe('any input', () => {
  it('is reported and never thrown', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (input) => {
        expect(verify(input).intact).toBe(false)
        expect((await replay(input)).gelijk).toBe(false)
        expect(diffTraces(input, trace).gelijk).toBe(false)
        expect(verifyChain([input]).intact).toBe(false)
      }),
      runs,
    )
  })

  it('is reported where it is planted in a trace, also when the hash is made to fit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...leaves), fc.jsonValue(), async (leaf, value) => {
        fc.pre(JSON.stringify(value) !== JSON.stringify(leaf.value))
        const planted = whileChanged(trace, leaf, value, () => structuredClone(trace))
        expect(verify(planted).intact).toBe(false)
        const { verschillen, bevindingen } = await replay(reseal(planted))
        // a text of the input that nothing reads is the one thing that no replay can find
        if (
          !leaf.pad.startsWith('/invoer') &&
          leaf.pad !== '/engine/version' &&
          leaf.pad !== '/sha256'
        ) {
          expect(verschillen.length + bevindingen.length).toBeGreaterThan(0)
        }
      }),
      runs,
    )
  })
})
