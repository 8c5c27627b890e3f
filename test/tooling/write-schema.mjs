import { existsSync, writeFileSync } from 'node:fs'

const dist = (name) => new URL(`../../dist/${name}`, import.meta.url)

async function load(entry, name) {
  if (!existsSync(dist(entry))) {
    console.error(`dist/${entry} is missing: run \`npm run build\`, which bundles first`)
    process.exit(1)
  }
  const { [name]: make } = await import(dist(entry).href)
  if (typeof make === 'function') return make
  console.error(`dist/${entry} does not export ${name}`)
  process.exit(1)
}

const write = (name, schema) => {
  writeFileSync(dist(name), `${JSON.stringify(schema, null, 2)}\n`)
}

const intakeProfileJsonSchema = await load('index.js', 'intakeProfileJsonSchema')
const traceJsonSchema = await load('audit.js', 'traceJsonSchema')

write('intake-profile.schema.json', intakeProfileJsonSchema())
write('decision-trace.schema.json', traceJsonSchema())
write('decision-trace-2020-12.schema.json', traceJsonSchema({ target: '2020-12' }))
