import { expect, it } from 'vitest'
import { checkPeers } from './check-peers.js'
import { ownPeers } from './peers.js'

it('compares only what decides alike, and knows who guesses', async () => {
  const [plain, pairs] = await checkPeers(ownPeers)
  expect(plain).toMatchObject({ saysUnknown: false })
  expect(plain!.guesses).toBeGreaterThan(0)
  expect(pairs).toMatchObject({ saysUnknown: true, guesses: 0 })
})
