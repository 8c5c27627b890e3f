import { describe, expect, it } from 'vitest'
import { chooseTests, takesPart } from './choose-tests.js'

const tests = [
  'test/audit/index.test.ts',
  'test/audit/redact/redact-privacy.test.ts',
  'test/audit/redact/redact.test.ts',
  'test/audit/redact/a.test.ts',
  'test/audit/verify/verify.test.ts',
  'test/errors.test.ts',
  'test/fixtures/praktijkcases.test.ts',
  'test/fixtures/rapporten.test.ts',
]

describe('chooseTests', () => {
  it('takes the own test first, then those beside it, above it and the wide ones', () => {
    expect(chooseTests('src/audit/redact/redact.ts', tests)).toEqual([
      'test/audit/redact/redact.test.ts',
      'test/audit/redact/a.test.ts',
      'test/audit/index.test.ts',
      'test/errors.test.ts',
      'test/fixtures/praktijkcases.test.ts',
    ])
  })

  it('takes the whole documents for the sources that write them', () => {
    expect(chooseTests('src/report/html.ts', tests)).toEqual([
      'test/errors.test.ts',
      'test/fixtures/praktijkcases.test.ts',
      'test/fixtures/rapporten.test.ts',
    ])
  })

  it('takes a slow test for sources of the same folder or name only', () => {
    const slow = ['test/proof/seeded-faults.test.ts']
    expect(chooseTests('src/proof/bevinding.ts', slow)).toEqual(slow)
    expect(chooseTests('src/proof/prove/seeded-faults.ts', slow)).toEqual(slow)
    expect(chooseTests('src/proof/prove/prove-einde.ts', slow)).toEqual([])
  })

  it('takes the tests at the top for a file at the top', () => {
    expect(chooseTests('src/errors.ts', tests)).toEqual([
      'test/errors.test.ts',
      'test/fixtures/praktijkcases.test.ts',
    ])
  })
})

describe('takesPart', () => {
  it('leaves out what needs a browser, a build or seconds', () => {
    expect(takesPart('test/browser/rapport.test.ts')).toBe(false)
    expect(takesPart('test/audit/redact/redact-privacy.test.ts')).toBe(false)
    expect(takesPart('test/audit/redact/redact.test.ts')).toBe(true)
  })
})
