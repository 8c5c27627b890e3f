import { createScriptConfig } from '../tooling/script-config.js'

export default createScriptConfig({ soak: 'test/soak/soak.ts' })
