import * as z from 'zod'
import { expect, expectTypeOf, test } from 'vitest'
import type { IntakeProfile } from '../../src/intake-profile/intake-profile.js'
import type { SameShape, ShapeOf } from '../../src/intake-profile/same-shape.js'
import { completeProfile } from './complete-profile.js'
import { parse } from './support.js'

interface Example {
  readonly naam: string
  readonly delen?: readonly { readonly maat?: 'klein' | 'groot' | undefined }[] | undefined
}

const tie = <Schema extends z.ZodType>(schema: Schema & SameShape<Schema, Example>): Schema =>
  schema

const naam = z.string()
const maat = z.enum(['klein', 'groot'])
const deel = z.strictObject({ maat: maat.optional() })
const same = z.strictObject({ naam, delen: z.array(deel).optional() })

test('a schema and a type that say the same compile together', () => {
  expect(tie(same)).toBe(same)
})

test('a schema and a type that differ in anything do not', () => {
  // @ts-expect-error -- an optional property less
  tie(z.strictObject({ naam }))
  // @ts-expect-error -- an optional property more
  tie(same.extend({ nog: naam.optional() }))
  // @ts-expect-error -- optional where the type needs it
  tie(same.extend({ naam: naam.optional() }))
  // @ts-expect-error -- needed where the type does not
  tie(same.extend({ delen: z.array(deel) }))
  // @ts-expect-error -- takes what the type does not
  tie(same.extend({ naam: naam.default('') }))
  // @ts-expect-error -- wider, deep inside
  tie(same.extend({ delen: z.array(z.strictObject({ maat: naam.optional() })).optional() }))
  const narrower = z.strictObject({ maat: z.enum(['klein']).optional() })
  // @ts-expect-error -- narrower, deep inside
  tie(same.extend({ delen: z.array(narrower).optional() }))
  // @ts-expect-error -- a property less, deep inside
  tie(same.extend({ delen: z.array(z.strictObject({})).optional() }))
})

test('a shape names every property and no other', () => {
  expectTypeOf<keyof ShapeOf<Example>>().toEqualTypeOf<'naam' | 'delen'>()
  expectTypeOf<ShapeOf<Example>>().toEqualTypeOf<Required<ShapeOf<Example>>>()
})

test('a profile is written and read without casts', () => {
  expectTypeOf(parse).returns.toEqualTypeOf<IntakeProfile>()
  expectTypeOf(completeProfile).toEqualTypeOf<IntakeProfile>()

  const [voorziening] = parse(completeProfile).voorzieningen ?? []
  if (voorziening?.soort === 'werkbegeleiding') {
    expectTypeOf(voorziening.werktijdaandeel).toEqualTypeOf<number | undefined>()
  }
})

test('nothing in a profile can be written to', () => {
  const profile = parse(completeProfile)
  // @ts-expect-error -- read-only
  profile.zmlkSchoolverlater = true
  // @ts-expect-error -- read-only
  profile.aanvraag.datum = '2002-01-01'
  // @ts-expect-error -- read-only
  profile.dossier![0] = { id: 'd3' }
})
