import { createIntakeProfileJsonSchema } from './intake-profile/json-schema.js'
import { chooseRegime, listRegimes } from './regime.js'

/**
 * Describes an intake profile as JSON Schema draft-07, for editors, forms and object types.
 *
 * @param regime - Id of the regime whose oordelen and categories it names; the last one by default.
 * @returns A JSON Schema with Dutch titles and descriptions; what it cannot say, it describes.
 * @throws {@link BeslistabelError} with code `NO_RULE_SET` when there is no such regime.
 */
export function intakeProfileJsonSchema(regime?: string): Readonly<Record<string, unknown>> {
  const { sleutels } = chooseRegime(regime === undefined ? {} : { regime }, listRegimes())
  return createIntakeProfileJsonSchema(sleutels)
}
