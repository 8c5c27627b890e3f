import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import bewijsTeksten from '../../rules/teksten/bewijs.json' with { type: 'json' }
import auditTeksten from '../../rules/teksten/audit.json' with { type: 'json' }
import { factDefinitions } from '../../src/facts/registry.js'
import type { Condition } from '../../src/rule-set/conditions-schema.js'
import { OPERATORS, OPERATOR_NAMES } from '../../src/rule-set/operators.js'
import { ruleSet } from '../support/facts.js'
import { readText, ruleFiles } from './pages.js'

const readSection = (page: string, heading: string): string =>
  readText(page).split(`## ${heading}\n`)[1]?.split(/^## /m)[0] ?? ''

const listNames = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name)

/** The first cells of a table; a name in them counts. */
const listFirstCells = (text: string): readonly string[] =>
  [...text.matchAll(/^\| ([^|]+)\|/gm)].flatMap(([, cell = '']) => listNames(cell))

/** The opposite of a condition, its operators written in one way. */
function negate(condition: Condition): Condition {
  if ('all' in condition) return { any: condition.all.map(negate) }
  if ('any' in condition) return { all: condition.any.map(negate) }
  return { ...condition, operator: OPERATORS[condition.operator].complement }
}

/** Leaves out groups of one, and writes `not equal to true` as `equal to false`. */
function simplify(condition: Condition): Condition {
  if ('fact' in condition) {
    const { operator, value } = condition
    const positive = operator.replace(/NotEqual$/, 'Equal').replace(/^notEqual$/, 'equal')
    return typeof value === 'boolean' && positive !== operator
      ? { ...condition, operator: positive as typeof operator, value: !value }
      : condition
  }
  const [group, members] =
    'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const)
  const simple = members.map(simplify)
  if (simple.length === 1) return simple[0]!
  return group === 'all' ? { all: simple } : { any: simple }
}

describe('the docs leave nothing out', () => {
  test('every signaal is in the table of docs/trace-lezen.md, and no other', () => {
    const { stapsignalen, voorwaardelijk, profielsignalen } = ruleSet.signalen
    const codes = [
      ...Object.keys(stapsignalen),
      ...[...voorwaardelijk, ...profielsignalen].map(({ code }) => code),
    ]
    const listed = listFirstCells(readSection('docs/trace-lezen.md', 'Signalen'))
    expect([...listed].sort()).toEqual([...codes].sort())
  })

  test('every bevinding of an audit is in docs/trace-controleren.md, and no other', () => {
    const section = readSection(
      'docs/trace-controleren.md',
      'Wat `verify` en `replay` kunnen melden',
    )
    const listed = listNames(section).filter((name) => /^[A-Z_]+$/.test(name))
    expect([...listed].sort()).toEqual(Object.keys(auditTeksten.bevindingen).sort())
  })

  test('every bevinding about rules is in docs/regels-bewijzen.md, with its ernst', () => {
    const section = readSection('docs/regels-bewijzen.md', 'De bevindingen')
    const listed = [...section.matchAll(/^\| `([A-Z_]+)`\s+\| (\w+)/gm)].map(([, ...row]) => row)
    const codes = Object.entries(bewijsTeksten.bevindingen).map(([code, { ernst }]) => [
      code,
      ernst,
    ])
    expect([...listed].sort()).toEqual([...codes].sort())
  })

  test('every fact is explained in docs/begrippen.md', () => {
    const listed = listFirstCells(readSection('docs/begrippen.md', 'Feiten'))
    expect(Object.keys(factDefinitions).filter((name) => !listed.includes(name))).toEqual([])
  })

  test('every uitkomst is explained in docs/begrippen.md', () => {
    const values = ruleSet.beslistabellen.flatMap(({ tabel }) =>
      Object.entries(tabel.uitkomst).flatMap(([field, names]) =>
        ['doelgroep', 'arbeidshandicapcategorie'].includes(field) ? [] : names,
      ),
    )
    const listed = listNames(readSection('docs/begrippen.md', 'Uitkomsten'))
    expect(values.filter((value) => !listed.includes(value))).toEqual([])
  })

  test('every rule file is introduced in rules/README.md', () => {
    const listed = listNames(readText('rules/README.md'))
    const names = ruleFiles.map((file) => posix.basename(file))
    expect(names.filter((name) => !listed.includes(name))).toEqual([])
  })

  test('every operator on one value is in words in rules/README.md', () => {
    const listed = listNames(readText('rules/README.md'))
    const single = OPERATOR_NAMES.filter((name) => !OPERATORS[name].lijst)
    expect(single.filter((name) => !listed.includes(name))).toEqual([])
  })

  test('nee is the opposite of ja in every step and term, as docs/trace-lezen.md says', () => {
    const questions = ruleSet.beslistabellen.flatMap(({ tabel }) => [
      ...(tabel.begrippen ?? []),
      ...tabel.stappen,
    ])
    for (const { id, ja, nee } of questions) {
      if (ja.conditions === undefined || nee.conditions === undefined) continue
      expect(simplify(negate(ja.conditions)), id).toEqual(simplify(nee.conditions))
    }
  })
})
