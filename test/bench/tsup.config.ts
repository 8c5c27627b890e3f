import { createScriptConfig } from '../tooling/script-config.js'

export default createScriptConfig({
  bench: 'test/bench/bench.ts',
  'health-figures': 'test/health/print-figures.ts',
})
