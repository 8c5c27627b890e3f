import { existsSync, writeFileSync } from 'node:fs'

const built = new URL('../../dist/index.js', import.meta.url)
const target = new URL('../../dist/intake-profile.schema.json', import.meta.url)

if (!existsSync(built)) {
  console.error('dist/index.js is missing: run `npm run build`, which bundles first')
  process.exit(1)
}

const { intakeProfileJsonSchema } = await import(built.href)
if (typeof intakeProfileJsonSchema !== 'function') {
  console.error('src/index.ts does not export intakeProfileJsonSchema')
  process.exit(1)
}

writeFileSync(target, `${JSON.stringify(intakeProfileJsonSchema(), null, 2)}\n`)
