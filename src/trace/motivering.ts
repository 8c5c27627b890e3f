import type { Answers, StapAntwoord } from '../beslistabel/answers.js'
import type { WalkedIndeling } from '../beslistabel/walk-beslistabel.js'
import { enumerate } from './notation.js'
import { createRedenenRenderer } from './render-redenen.js'
import type { Wording } from './wording.js'

/** Writes the motivation of steps and categories for one profile. */
export interface MotiveringRenderer {
  readonly ofStap: (answered: StapAntwoord) => string
  readonly ofIndeling: (walked: WalkedIndeling) => string
}

/**
 * Tells whether a judgement gives reasons.
 *
 * @param motivering - The text, or undefined.
 * @returns True when it says something.
 */
export const isMotivated = (motivering: string | undefined): motivering is string =>
  motivering !== undefined && motivering.trim() !== ''

/**
 * Makes the writer of motivations for one profile.
 *
 * @param answers - Everything that was worked out for the profile.
 * @param wording - The wording of the regime.
 * @returns The expert's own words where there are any, else the template with reasons filled in.
 */
export function createMotiveringRenderer(answers: Answers, wording: Wording): MotiveringRenderer {
  const {
    feiten: { woorden },
    fillIn,
  } = wording
  const renderRedenen = createRedenenRenderer(answers, wording)

  const ofStap = ({ stap, antwoord, oordeel, vermoeden }: StapAntwoord): string => {
    if (oordeel !== undefined) {
      return isMotivated(oordeel.motivering)
        ? oordeel.motivering
        : fillIn(woorden.oordeelZonderMotivering, { antwoord })
    }
    const answered = vermoeden ?? answers.readNorm(stap.id)
    const { motivering } = vermoeden?.vermoeden ?? stap[antwoord]
    return fillIn(motivering, {
      redenen: answered === undefined ? '' : renderRedenen(answered),
    })
  }

  const ofIndeling = ({
    indeling,
    oordeel,
    categorie,
    matrix,
    aPriori,
  }: WalkedIndeling): string => {
    const { bekend, onbekend, oordeel: byOordeel } = indeling.motivering
    if (oordeel !== undefined) {
      return isMotivated(oordeel.motivering)
        ? oordeel.motivering
        : fillIn(byOordeel, { categorie: oordeel.categorie })
    }
    return fillIn(categorie === null ? onbekend : bekend, {
      categorie: categorie ?? '',
      matrix: enumerate(matrix, woorden.of),
      aPriori: enumerate(aPriori, woorden.of),
    })
  }

  return { ofStap, ofIndeling }
}
