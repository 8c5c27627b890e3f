import * as z from 'zod'
import { renderMelding, type MeldingKind, type MeldingValues } from './render-melding.js'

const MAX_LIST = 500
const MAX_AMOUNT = 1e11

/**
 * The settings of a refinement: its text, and that it only looks at a value without earlier
 * problems, for those already say what to do.
 */
export const check = (melding: MeldingKind, values: MeldingValues = {}) => ({
  error: renderMelding(melding, values),
  when: ({ issues }: z.core.ParsePayload) => issues.length === 0,
})

/**
 * A check on several members of an object or list together.
 *
 * It also runs next to other problems, so that all are reported at once: any member may still be
 * absent or of the wrong type.
 */
export const checkAcross = <Value extends object = Readonly<Record<string, unknown>>>(
  run: (value: Value, context: z.RefinementCtx) => void,
) => z.superRefine<Value>(run, { when: ({ value }) => typeof value === 'object' && value !== null })

/** A name or other short text: at most 200 characters. */
export const korteTekst = z.string().max(200)

/** An explanation: at most 10,000 characters. */
export const langeTekst = z.string().max(10_000)

/** An id that others refer to: 1 to 200 characters. */
export const kenmerk = korteTekst.min(1)

/** Yes or no. */
export const vlag = z.boolean()

// for n / 100 below 1e11 the product is off by far less than half a cent, so the round trip is exact
const hasWholeCents = (amount: number) => Math.round(amount * 100) / 100 === amount

const inWholeCents = (amount: z.ZodNumber) =>
  amount.lt(MAX_AMOUNT).refine(hasWholeCents, check('decimalen'))

/**
 * An amount of money: 0 or more, whole cents, below 100,000,000,000.
 *
 * The upper bound keeps the sum of any list of amounts an exact number of cents.
 */
export const bedrag = inWholeCents(z.number().min(0))

/** An amount like {@link bedrag}, but more than 0. */
export const positiefBedrag = inWholeCents(z.number().gt(0))

/** A percentage from 0 up to and including `max`. */
export const percentage = (max: number) => z.number().min(0).max(max)

/** A list of at most 500 entries. */
export const lijst = <Item extends z.ZodType>(item: Item) => z.array(item).max(MAX_LIST)

/** A text of one fixed form; `melding` says which. */
export const code = (pattern: RegExp, melding: MeldingKind) =>
  z.string().regex(pattern, { error: renderMelding(melding) })

/** What every object of a profile may carry besides its own properties. */
export interface Bronvermelding {
  /** Ids of the stukken in `dossier` that this rests on: at most 500. */
  readonly bronnen?: readonly string[] | undefined
}

/** The schema of {@link Bronvermelding}, to spread last into an object. */
export const bronvermelding = { bronnen: lijst(kenmerk).optional() }
