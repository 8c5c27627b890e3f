import { spawnSync } from 'node:child_process'
import { bundle } from './bundle.js'

const programs = {
  evaluate: "export { evaluate } from './dist/index.js'",
  parseJsonText: "export { parseJsonText } from './dist/index.js'",
  verify: "export { verify } from './dist/audit.js'",
  searchReferentie: "export { searchReferentie } from './dist/referentie.js'",
  renderHtml: "export { renderHtml } from './dist/report.js'",
}

const write = (bytes: number) => `${(bytes / 1_000).toFixed(1).padStart(6)} kB`

for (const [name, code] of Object.entries(programs)) {
  for (const packages of ['external', 'bundle'] as const) {
    const { minified, gzipped } = await bundle(code, packages)
    const title = packages === 'bundle' ? `${name} with its packages` : `${name} alone`
    console.log(`${title.padEnd(34)} minified ${write(minified)}, gzip ${write(gzipped)}`)
  }
}

const { stdout } = spawnSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8' })
const { components } = JSON.parse(stdout) as { readonly components: readonly unknown[] }
console.log(`${components.length} packages in the software bill of materials`)
