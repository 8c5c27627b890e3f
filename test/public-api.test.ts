import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import * as library from '../src/index.js'
import { sourceFiles } from './support/source-files.js'

describe('the public API', () => {
  it('has exactly these values at run time', () => {
    expect(Object.keys(library).sort()).toEqual([
      'BeslistabelError',
      'checkIntakeprofiel',
      'evaluate',
      'evaluateAsync',
      'functieselectie',
      'intakeProfileJsonSchema',
      'intakeprofiel',
      'listRegimes',
      'loadRegime',
      'parseIntakeProfile',
      'parseJsonText',
      'renderMotivering',
      'vierMaalTien',
    ])
  })

  it('has no default export, which the two module systems would read differently', () => {
    expect('default' in library).toBe(false)
  })

  it('is an index that only exports from files', () => {
    const index = sourceFiles.find(({ path }) => path === 'index.ts')
    expect(index?.strings).toEqual([])
    expect(index?.imports.every((name) => name.startsWith('./'))).toBe(true)
  })
})

describe('intakeProfileJsonSchema', () => {
  const compile = (regime?: string) => {
    const ajv = new Ajv.default({ strict: true, allErrors: true, allowUnionTypes: true })
    addFormats.default(ajv)
    return ajv.compile(library.intakeProfileJsonSchema(regime))
  }

  it('compiles as draft-07', () => {
    expect(library.intakeProfileJsonSchema()['$schema']).toBe(
      'http://json-schema.org/draft-07/schema#',
    )
    expect(compile()).toBeTypeOf('function')
  })

  it('accepts and refuses what the library does', () => {
    const validate = compile('bisw-1998')
    expect(validate({ aanvraag: { datum: '2001-06-06' } })).toBe(true)
    expect(validate({ aanvraag: { datum: '2001-06-06' }, leeftijd: 40 })).toBe(false)
    expect(validate({})).toBe(false)
  })
})
