import { createScriptConfig, fromFixtures } from '../tooling/script-config.js'

export default createScriptConfig({ 'mutate-rules': 'test/mutation/mutate-rules.ts' }, fromFixtures)
