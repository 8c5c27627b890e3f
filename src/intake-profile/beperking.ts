import * as z from 'zod'
import { bronvermelding, check, code, langeTekst, lijst, type Bronvermelding } from './fields.js'
import type { ShapeOf } from './same-shape.js'
import { aarden, type Aard } from './vocabulary.js'

/** One limitation of lichamelijke, verstandelijke or psychische aard (Wsw art. 1). */
export interface Beperking extends Bronvermelding {
  /** The limitation in words, at most 10,000 characters. */
  readonly omschrijving: string
  /**
   * ICIDH codes of the stoornissen behind it: a main code from `10` to `99`, if need be with one
   * or two decimals (`50.0`), and not one the regime calls unassigned (Bisw art. 1 f-h). At most 500.
   */
  readonly icidh?: readonly string[] | undefined
  /** ICD-10 codes, such as `F70` or `G80.1` (Bisw art. 1 f). At most 500. */
  readonly icd10?: readonly string[] | undefined
  /** ICF codes, such as `b117` or `d155.2`. At most 500. */
  readonly icf?: readonly string[] | undefined
  /** Nature of the limitation; counts only where no ICIDH code is given. */
  readonly aard?: Aard | undefined
}

const icd10 = code(/^[A-Z][0-9]{2}(?:\.[0-9A-Z-]{1,2})?$/, 'icd10')
const icf = code(/^[bsde][1-9][0-9]{0,4}(?:[.+][0-9_]{1,4})?$/, 'icf')

function createIcidhSchema(unassigned: readonly string[]) {
  const isAssigned = (value: string) => !unassigned.includes(value.slice(0, 2))
  return code(/^[1-9][0-9](?:\.[0-9]{1,2})?$/, 'icidh').refine(
    isAssigned,
    check('icidhVervallen', { codes: unassigned.join(', ') }),
  )
}

/**
 * Makes the schema of {@link Beperking}.
 *
 * @param unassigned - ICIDH main codes of two digits that exist in no list, so are refused.
 */
export function createBeperkingSchema(unassigned: readonly string[]) {
  return z.strictObject({
    omschrijving: langeTekst,
    icidh: lijst(createIcidhSchema(unassigned)).optional(),
    icd10: lijst(icd10).optional(),
    icf: lijst(icf).optional(),
    aard: z.enum(aarden).optional(),
    ...bronvermelding,
  } satisfies ShapeOf<Beperking>)
}
