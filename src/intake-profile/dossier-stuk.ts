import * as z from 'zod'
import { datum } from './datum.js'
import {
  bronvermelding,
  checkAcross,
  kenmerk,
  korteTekst,
  lijst,
  vlag,
  type Bronvermelding,
} from './fields.js'
import { renderMelding } from './render-melding.js'
import type { ShapeOf } from './same-shape.js'
import { disciplines, type Discipline } from './vocabulary.js'

/** One finding on file that steps can refer to by `id`. */
export interface DossierStuk extends Bronvermelding {
  /** Id, 1 to 200 characters, unique in the dossier; `bronnen` refer to it. */
  readonly id: string
  /** Kind of document, at most 200 characters. */
  readonly soort?: string | undefined
  /** Who drew it up: a function, not a name; at most 200 characters. */
  readonly opsteller?: string | undefined
  /** Discipline of who drew it up. */
  readonly discipline?: Discipline | undefined
  /** Day it was drawn up, `YYYY-MM-DD`. */
  readonly datum?: string | undefined
  /** Drawn up independently of betrokkene and of those with an interest in the outcome. */
  readonly onafhankelijk?: boolean | undefined
  /** Betrokkene agrees with it, which makes up for a lack of independence. */
  readonly betrokkeneStemtIn?: boolean | undefined
}

/** Schema of {@link DossierStuk}. */
const dossierStukSchema = z.strictObject({
  id: kenmerk,
  soort: korteTekst.optional(),
  opsteller: korteTekst.optional(),
  discipline: z.enum(disciplines).optional(),
  datum: datum.optional(),
  onafhankelijk: vlag.optional(),
  betrokkeneStemtIn: vlag.optional(),
  ...bronvermelding,
} satisfies ShapeOf<DossierStuk>)

const uniqueIds = checkAcross<readonly unknown[]>((stukken, context) => {
  if (!Array.isArray(stukken)) return
  const seen = new Set<unknown>()
  for (const [index, stuk] of (stukken as readonly unknown[]).entries()) {
    const id = (stuk as Partial<DossierStuk> | null | undefined)?.id
    if (seen.has(id)) {
      context.addIssue({ code: 'custom', path: [index, 'id'], message: renderMelding('dubbel') })
    }
    if (typeof id === 'string') seen.add(id)
  }
})

/** Schema of the dossier: at most 500 stukken with ids of their own. */
export const dossierSchema = lijst(dossierStukSchema).check(uniqueIds)
