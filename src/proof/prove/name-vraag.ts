import bewijsTeksten from '../../../rules/teksten/bewijs.json' with { type: 'json' }
import { fillIn } from '../../trace/notation.js'
import type { Vraag } from '../cases/vragen.js'

/**
 * Names a question in a sentence.
 *
 * @param vraag - The question.
 * @returns Such as `stap I.5`, or the name of a begrip.
 */
export const nameVraag = ({ soort, id }: Pick<Vraag, 'soort' | 'id'>): string =>
  fillIn(bewijsTeksten.namen[soort], { id })
