import * as z from 'zod'
import type { SameShape, ShapeOf } from '../../intake-profile/same-shape.js'
import type { Bereik, Deelwaarde, Vergelijking } from '../../trace/vergelijking-shape.js'

const tekst = z.string()
const bekend = z.union([tekst, z.number(), z.boolean()])
const waarde = bekend.nullable()

const bereikSchema = z.strictObject({
  van: z.number(),
  tot: z.number().nullable(),
  zonderVan: z.boolean(),
  zonderTot: z.boolean(),
} satisfies ShapeOf<Bereik>)

const kennis = {
  bereik: z.exactOptional(bereikSchema),
  mogelijk: z.exactOptional(z.array(bekend)),
}

const deelwaardeSchema = z.strictObject({ waarde, ...kennis } satisfies ShapeOf<Deelwaarde>)

/** Schema of one {@link Vergelijking}. */
export const vergelijkingSchema = z.strictObject({
  feit: tekst.min(1),
  waarde: z.union([waarde, z.array(waarde)]),
  ...kennis,
  delen: z.exactOptional(z.array(deelwaardeSchema)),
  operator: tekst.min(1),
  norm: z.union([bekend, z.array(tekst)]),
  houdt: z.boolean().nullable(),
  pad: z.array(tekst),
} satisfies ShapeOf<Vergelijking>)

vergelijkingSchema satisfies SameShape<typeof vergelijkingSchema, Vergelijking>
