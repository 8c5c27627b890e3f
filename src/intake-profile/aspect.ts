import * as z from 'zod'
import {
  aspecten,
  aspectNummers,
  listDk,
  type AspectNummer,
  type Kenmerken,
} from './aspect-nummers.js'
import { bronvermelding, checkAcross, langeTekst, type Bronvermelding } from './fields.js'
import { renderKeuzes, renderMelding } from './render-melding.js'
import type { ShapeOf } from './same-shape.js'
import { scores, type Score } from './vocabulary.js'

/** One scored line of the intakeprofiel (Risw annex I). */
export interface Aspect extends Bronvermelding {
  /** Score 0-3, low to high capacity; `'-'` is unknown, as is an absent aspect. */
  readonly score: Score
  /** Differentiation, such as `'2.1'`, or `'a'` for aspect 26; must belong to the score. */
  readonly dk?: string | undefined
  /** Remark, at most 10,000 characters. */
  readonly opmerking?: string | undefined
}

/** The scored aspects by number: `'1'`-`'53'`, `'1a'`, `'1b'` and `'1c'`. */
export type Intakeprofiel = Readonly<Partial<Record<AspectNummer, Aspect | undefined>>>

const describeKeuzes = (keuzes: readonly string[]) =>
  keuzes.length > 0
    ? renderMelding('differentiatie', { keuzes: renderKeuzes(keuzes) })
    : renderMelding('geenDifferentiatie')

// typed as text: which values there are depends on the aspect and is data
const createDkSchema = (values: readonly string[]): z.ZodType<string, string> =>
  values.length > 0 ? z.enum(values) : z.never({ error: renderMelding('geenDifferentiatie') })

function createAspectSchema(kenmerken: Kenmerken) {
  const values = listDk(kenmerken)
  const known = new Set<unknown>(values)
  const schema = z.strictObject({
    score: z.literal(scores),
    dk: createDkSchema(values).optional(),
    opmerking: langeTekst.optional(),
    ...bronvermelding,
  } satisfies ShapeOf<Aspect>)

  if (values.length === 0) return schema
  // a score or dk that is wrong by itself says nothing about the two together
  const dkBelongsToScore = checkAcross(({ score, dk }, context) => {
    if (!known.has(dk) || !scores.some((one) => one === score)) return
    const keuzes = listDk(kenmerken, Number(score))
    if (keuzes.some((keuze) => keuze === dk)) return
    context.addIssue({ code: 'custom', path: ['dk'], message: describeKeuzes(keuzes) })
  })
  return schema.check(dkBelongsToScore)
}

type AspectSchema = ReturnType<typeof createAspectSchema>

/** Schema of {@link Intakeprofiel}. */
export const intakeprofielSchema = z.strictObject(
  Object.fromEntries(
    aspectNummers.map((nummer) => [nummer, createAspectSchema(aspecten[nummer]).optional()]),
  ) as Record<AspectNummer, z.ZodOptional<AspectSchema>>,
)
