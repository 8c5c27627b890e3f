import opdrachtregelTeksten from '../../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import type {
  FormulierGrens,
  IntakeprofielFormulier,
} from '../../rule-set/intakeprofiel-formulier.js'
import { fillIn, writeNumber } from '../../trace/notation.js'

const { grens: woorden } = opdrachtregelTeksten.aspect

function describeBereik({ van, zonderVan, tot, zonderTot }: FormulierGrens): string {
  if (van !== undefined && van === tot) return fillIn(woorden.precies, { waarde: writeNumber(van) })
  const ends = [
    { waarde: van, text: zonderVan === true ? woorden.meerDan : woorden.vanaf },
    { waarde: tot, text: zonderTot === true ? woorden.minderDan : woorden.totEnMet },
  ]
  return ends
    .flatMap(({ waarde, text }) =>
      waarde === undefined ? [] : [fillIn(text, { waarde: writeNumber(waarde) })],
    )
    .join(woorden.en)
}

/**
 * Writes a limit of the form.
 *
 * @param grens - The limit.
 * @param grootheden - The quantities there are.
 * @returns What is measured, between which bounds, in which unit, and when.
 */
export function describeGrens(
  grens: FormulierGrens,
  grootheden: IntakeprofielFormulier['grootheden'],
): string {
  const { omschrijving, eenheid } = grootheden[grens.grootheid]!
  const { toelichting } = grens
  const values = { omschrijving, eenheid, bereik: describeBereik(grens) }
  return toelichting === undefined
    ? fillIn(woorden.regel, values)
    : fillIn(woorden.regelMetToelichting, { ...values, toelichting })
}
