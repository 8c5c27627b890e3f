import { createScriptConfig } from '../tooling/script-config.js'

export default createScriptConfig({
  'audit-replay': 'test/audit/replay-many.ts',
  'audit-tamper': 'test/audit/tamper-all.ts',
  'freeze-traces': 'test/audit/freeze-traces.ts',
})
