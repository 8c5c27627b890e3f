import { UITKOMST_FIELDS } from '../../rule-set/rule-set.js'
import type { Decision } from './decide-invoer.js'

/** A field of the uitkomst that two rule sets decide differently. */
export interface AndereUitkomst {
  /** Name of the field. */
  readonly veld: string
  /** By the first rule set; null where it says nothing or its table was not reached. */
  readonly was: string | null
  /** By the second rule set; null likewise. */
  readonly wordt: string | null
}

/** A step that two rule sets answer differently. */
export interface AnderAntwoord {
  /** Id of the step. */
  readonly stap: string
  /** By the first rule set; null where the step is not walked, or is not there. */
  readonly was: string | null
  /** By the second rule set; null likewise. */
  readonly wordt: string | null
}

/** What differs between two decisions on one input. */
export interface DecisionChange {
  /** In the order of the uitkomst. */
  readonly velden: readonly AndereUitkomst[]
  /** In the order in which the steps are listed. */
  readonly stappen: readonly AnderAntwoord[]
}

const isChanged = ({
  was,
  wordt,
}: {
  readonly was: string | null
  readonly wordt: string | null
}) => was !== wordt

/**
 * Compares two decisions on one input.
 *
 * @param was - By the first rule set.
 * @param wordt - By the second one.
 * @param stappen - Ids of the steps of both.
 * @returns The fields and the answers that differ.
 */
export const compareDecisions = (
  was: Decision,
  wordt: Decision,
  stappen: readonly string[],
): DecisionChange => ({
  velden: UITKOMST_FIELDS.map((veld) => ({
    veld,
    was: was.uitkomst[veld] ?? null,
    wordt: wordt.uitkomst[veld] ?? null,
  })).filter(isChanged),
  stappen: stappen
    .map((stap) => ({
      stap,
      was: was.antwoorden.get(stap) ?? null,
      wordt: wordt.antwoorden.get(stap) ?? null,
    }))
    .filter(isChanged),
})
