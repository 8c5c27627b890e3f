import formulier from '../../rules/bisw-1998/intakeprofiel.json' with { type: 'json' }
import type { IntakeprofielFormulier } from '../rule-set/intakeprofiel-formulier.js'

function freeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(freeze)
  return Object.freeze(value)
}

/**
 * The form of the intakeprofiel as data, for whoever draws a form: chapters, aspects, what each
 * score stands for, functieniveaus, limits and marks. Frozen.
 *
 * @see Regeling indicatie sociale werkvoorziening, bijlage I.
 */
export const intakeprofiel: IntakeprofielFormulier = /* @__PURE__ */ freeze(
  /* @__PURE__ */ JSON.parse(/* @__PURE__ */ JSON.stringify(formulier)) as IntakeprofielFormulier,
)
