import type { IntakeProfile } from '../intake-profile/intake-profile.js'
import { countDays, includesDay, yearsBefore } from './dates.js'
import type { FactDefinition } from './fact-definition.js'
import { exact, type Fact } from './fact.js'
import { absent, known, pathsOf, place } from './read.js'

function verblijfFact(
  { verblijf }: IntakeProfile,
  soort: NonNullable<IntakeProfile['verblijf']>[number]['soort'],
  measure: (periods: NonNullable<IntakeProfile['verblijf']>) => number | boolean,
): Fact {
  if (verblijf === undefined) return absent('/verblijf')
  const value = measure(verblijf.filter((period) => period.soort === soort))
  return known(exact(value), () => {
    const objects = pathsOf(place(verblijf, '/verblijf'))
    const paths = objects.filter((_, index) => verblijf[index]!.soort === soort)
    return { paths: paths.length > 0 ? paths : ['/verblijf'], objects }
  })
}

/** Facts about the impairments and where the person stays. */
export const handicapFacts = {
  heeftBeperkingen: {
    type: 'boolean',
    lijst: false,
    derive: ({ beperkingen }) =>
      beperkingen === undefined
        ? absent('/beperkingen')
        : known(exact(beperkingen.length > 0), () => ({
            paths: ['/beperkingen'],
            objects: pathsOf(place(beperkingen, '/beperkingen')),
          })),
  },
  verblijftInBeschermdeWoonvorm: {
    type: 'boolean',
    lijst: false,
    derive: (profile) =>
      verblijfFact(profile, 'beschermde-woonvorm', (periods) => {
        const day = profile.aanvraag.indicatiedatum ?? profile.aanvraag.datum
        return periods.some((period) => includesDay(period, day))
      }),
  },
  dagenPsychiatrischZiekenhuis: {
    type: 'getal',
    lijst: false,
    parameters: ['terugblikZiekenhuis'],
    derive: (profile, { parameters }) =>
      verblijfFact(profile, 'psychiatrisch-ziekenhuis', (periods) => {
        if (periods.length === 0) return 0
        const { datum } = profile.aanvraag
        return countDays(periods, yearsBefore(datum, parameters['terugblikZiekenhuis']!), datum)
      }),
  },
  zmlkSchoolverlater: {
    type: 'boolean',
    lijst: false,
    derive: ({ zmlkSchoolverlater = false }) =>
      known(exact(zmlkSchoolverlater), () => ({ paths: ['/zmlkSchoolverlater'], objects: [] })),
  },
} as const satisfies Record<string, FactDefinition>
