import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'

const folder = 'node_modules/.cache/wsw-indicatie/peers'

const dependencies = {
  '@gorules/zen-engine': '0.54.0',
  feelin: '8.2.0',
  'json-logic-engine': '5.0.7',
  'json-logic-js': '2.0.5',
  publicodes: '1.10.3',
}

mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/package.json`, JSON.stringify({ private: true, dependencies }))
const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
  cwd: folder,
  stdio: 'inherit',
})
process.exit(status ?? 1)
