import { checkRuleSet } from '../../src/proof/check-rule-set.js'
import { listVoorwaardeparen } from '../../src/proof/list-voorwaardeparen.js'
import { shippedRuleFiles } from '../../src/rule-set/shipped-rule-files.js'
import { loadGrenswaarden } from '../support/fixtures.js'
import { seeds } from './seeds.js'

const grenswaarden = loadGrenswaarden().map(({ fixture }) => fixture)

let faults = 0

for (const files of shippedRuleFiles) {
  const bevindingen = checkRuleSet(files, { grenswaarden })
  const paren = listVoorwaardeparen(files)
  const shown = paren.filter(({ houdt, faalt }) => houdt !== null && faalt !== null)
  console.log(`${String(bevindingen.length)} findings on a shipped rule set`)
  console.log(
    `${String(shown.length)} of ${String(paren.length)} conditions change an answer alone`,
  )
  faults += bevindingen.length + paren.length - shown.length
}

const codes = new Set<string>()
let found = 0
for (const [title, files, expected] of seeds) {
  const [code] = expected.split(' ')
  if (checkRuleSet(files).some((bevinding) => bevinding.code === code)) {
    found += 1
    codes.add(code!)
  } else console.log(`not found: ${title}`)
}
console.log(`${String(found)} of ${String(seeds.length)} seeded faults found`)
console.log(`${String(codes.size)} kinds of finding among them`)
if (faults > 0 || found < seeds.length) process.exitCode = 1
