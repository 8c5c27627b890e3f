import { createScriptConfig } from '../../tooling/script-config.js'

export default createScriptConfig(
  {
    'mutate-code': 'test/mutation/code/mutate-code.ts',
    'code-test-runner': 'test/mutation/code/test-runner.ts',
  },
  { skipNodeModulesBundle: true },
)
