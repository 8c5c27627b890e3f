import * as z from 'zod'
import { datum } from './datum.js'
import { bronvermelding, langeTekst, type Bronvermelding } from './fields.js'
import type { ShapeOf } from './same-shape.js'
import { antwoorden, deskundigen, type Antwoord, type Deskundige } from './vocabulary.js'

/** The reasoned judgement of the experts on one stap; it goes before the norm. */
export interface Oordeel extends Bronvermelding {
  /** The answer; `onbekend` asks for further research. */
  readonly antwoord: Antwoord
  /** The reasons, at most 10,000 characters. */
  readonly motivering?: string | undefined
  /** Who judged. */
  readonly deskundige?: Deskundige | undefined
  /** Day of the judgement, `YYYY-MM-DD`. */
  readonly datum?: string | undefined
}

/** The reasoned judgement that replaces a computed category (Bisw annex II, general part). */
export interface CategorieOordeel extends Bronvermelding {
  /** The category, in the words of the regime. */
  readonly categorie: string
  /** The reasons, at most 10,000 characters. */
  readonly motivering?: string | undefined
}

/** The judgements by id of the stap, or by id of the indeling for a {@link CategorieOordeel}. */
export type Oordelen = Readonly<Record<string, Oordeel | CategorieOordeel>>

/** What a regime has to judge: comes with its rule set. */
export interface OordeelSleutels {
  /** Ids of the stappen, in the order of the regime; each takes an {@link Oordeel}. */
  readonly stappen: readonly string[]
  /** Categories of each indeling; its key takes a {@link CategorieOordeel}. */
  readonly indelingen: Readonly<Record<string, readonly string[]>>
  /**
   * ICIDH main codes of two digits that are refused.
   * @defaultValue none
   */
  readonly ongeldigeIcidh?: readonly string[] | undefined
}

const oordeelSchema = z.strictObject({
  antwoord: z.enum(antwoorden),
  motivering: langeTekst.optional(),
  deskundige: z.enum(deskundigen).optional(),
  datum: datum.optional(),
  ...bronvermelding,
} satisfies ShapeOf<Oordeel>)

const createCategorieOordeelSchema = (categorieen: readonly string[]) =>
  z.strictObject({
    categorie: z.enum(categorieen),
    motivering: langeTekst.optional(),
    ...bronvermelding,
  } satisfies ShapeOf<CategorieOordeel>)

type OordelenSchema = z.ZodObject<
  Record<string, typeof oordeelSchema | ReturnType<typeof createCategorieOordeelSchema>>,
  z.core.$strict
>

/** Makes the schema of {@link Oordelen}: keys that the regime does not know are refused. */
export function createOordelenSchema({ stappen, indelingen }: OordeelSleutels) {
  const perStap = stappen.map((stap) => [stap, oordeelSchema.optional()] as const)
  const perIndeling = Object.entries(indelingen).map(
    ([sleutel, namen]) => [sleutel, createCategorieOordeelSchema(namen).optional()] as const,
  )
  // every key is optional, which an index signature says without `optional`
  return z.strictObject(
    Object.fromEntries([...perStap, ...perIndeling]),
  ) as unknown as OordelenSchema
}
