import { createBevinding, type RegelBevinding } from '../bevinding.js'
import { nameVraag } from './name-vraag.js'
import type { Onderzoek } from '../cases/onderzoek.js'
import { findParen } from '../cases/voorwaardeparen.js'

/**
 * Proves that each comparison of each question can change the answer on its own.
 *
 * @param found - What was found out about the rule set.
 * @returns The comparisons that cannot.
 */
export const proveVoorwaarden = ({ vragen }: Onderzoek): readonly RegelBevinding[] =>
  vragen
    .filter(({ gevallen }) => !gevallen.teGroot)
    .flatMap((onderzocht) =>
      findParen(onderzocht)
        .filter(({ houdt }) => houdt === undefined)
        .map(({ kant, nummer, leaf: { leaf } }) =>
          createBevinding('VOORWAARDE_ZONDER_GEVOLG', onderzocht.vraag, {
            naam: nameVraag(onderzocht.vraag),
            kant,
            nummer: String(nummer),
            feit: leaf.fact,
            operator: leaf.operator,
          }),
        ),
    )
