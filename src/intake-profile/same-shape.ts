import type * as z from 'zod'

/** The shape that a strict object schema of `Type` must have: every property, and no other. */
export type ShapeOf<Type> = { readonly [Key in keyof Type]-?: z.ZodType<Type[Key]> }

type Mutable<Type> = Type extends object
  ? { -readonly [Key in keyof Type]: Mutable<Type[Key]> }
  : Type

/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- two such functions are the same only when the types inside are, and written out: an alias would let a lacking optional property pass */
type Identical<Left, Right> =
  (<Any>() => Any extends Left ? 1 : 2) extends <Any>() => Any extends Right ? 1 : 2 ? true : false
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

/**
 * `Schema` itself where it takes and gives exactly `Type`, apart from `readonly`; else `never`.
 *
 * `satisfies SameShape<typeof schema, Type>` stops compiling on any difference: a property more
 * or less, required or optional, wider or narrower.
 */
export type SameShape<Schema extends z.ZodType, Type> =
  Identical<Mutable<z.output<Schema>>, Mutable<Type>> extends true
    ? Identical<Mutable<z.input<Schema>>, Mutable<Type>> extends true
      ? Schema
      : never
    : never
