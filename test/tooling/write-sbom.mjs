import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// `npm sbom --omit dev` also leaves out what tools and library share, so it gets a tree without tools
const folder = mkdtempSync(join(tmpdir(), 'sbom-'))

const { name, version, license, author, description, dependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
)
const manifest = { name, version, license, author, description, dependencies }
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const packages = Object.fromEntries(
  Object.entries(lock.packages).filter(([, { dev }]) => dev !== true),
)
packages[''] = manifest

writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages }))

const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline']
const { stdout, stderr, status } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8' })
rmSync(folder, { recursive: true })
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exit(status ?? 1)
