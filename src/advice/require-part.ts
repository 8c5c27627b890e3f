import adviesTeksten from '../../rules/teksten/advies.json' with { type: 'json' }
import { BeslistabelError } from '../errors.js'

/**
 * Takes a part that a regime may lack, such as the form of the intakeprofiel.
 *
 * @param part - The part of the rule set.
 * @returns The part.
 * @throws {@link BeslistabelError} with code `NO_RULE_SET` when the regime has none.
 */
export function requirePart<Part>(part: Part | undefined): Part {
  if (part !== undefined) return part
  const { fout, plaats } = adviesTeksten.ontbrekendOnderdeel
  throw new BeslistabelError('NO_RULE_SET', fout, [{ path: '/aanvraag', message: plaats }])
}
