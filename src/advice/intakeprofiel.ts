import formulier from '../../rules/bisw-1998/intakeprofiel.json' with { type: 'json' }
import { frozenCopy } from '../rule-set/frozen-copy.js'
import type { IntakeprofielFormulier } from '../rule-set/intakeprofiel-formulier.js'

/**
 * The form of the intakeprofiel as data, for whoever draws a form: chapters, aspects, what each
 * score stands for, functieniveaus, limits and marks. Frozen.
 *
 * @see Regeling indicatie sociale werkvoorziening, bijlage I.
 */
export const intakeprofiel: IntakeprofielFormulier = /* @__PURE__ */ frozenCopy(
  formulier,
) as IntakeprofielFormulier
