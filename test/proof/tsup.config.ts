import { createScriptConfig, fromFixtures } from '../tooling/script-config.js'

export default createScriptConfig(
  { 'prove-rules': 'test/proof/prove-rules.ts', 'write-proofs': 'test/proof/write-proofs.ts' },
  fromFixtures,
)
