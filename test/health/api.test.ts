import { describe, expect, it } from 'vitest'
import { writeDeclarations } from './declarations.js'

describe('the public declarations', () => {
  // an intended change is accepted with: npm run health:api
  it.each([
    ['wsw-indicatie', 'index'],
    ['wsw-indicatie/audit', 'audit'],
    ['wsw-indicatie/referentie', 'referentie'],
    ['wsw-indicatie/report', 'report'],
  ])('of %s are those that were agreed', async (_name, entry) => {
    const declarations = writeDeclarations(`${entry}.d.ts`)
    expect(declarations).toContain('function ')
    await expect(declarations).toMatchFileSnapshot(`api/${entry}.txt`)
  })
})
