import * as z from 'zod'

/** A text that says something. */
export const textSchema = z.string().min(1)

/** Where the source says so. */
export const vindplaatsSchema = z.string().min(1)

/** Whether the source states it or it was reconstructed. */
export const herkomstSchema = z.enum(['bron', 'reconstructie'])

/** Numbers of the readings in `docs/interpretaties.md` that were followed. */
export const interpretatiesSchema = z.array(z.int().min(1)).min(1)

/** A calendar day. */
export const daySchema = z.iso.date()
