import { yearsBefore } from './dates.js'
import type { SignalDefinition } from './fact-definition.js'

/** Where conditions outside the tables deserve a signaal. */
export const voorwaardenSignals = {
  ontbrekendeDisciplines: ({ commissie }, { aspectbanden }) => {
    const { disciplines } = commissie ?? {}
    const required: readonly string[] = aspectbanden?.commissie?.disciplines ?? []
    if (disciplines === undefined) return []
    const complete = required.every((discipline) =>
      disciplines.some((present) => present === discipline),
    )
    return complete ? [] : ['/commissie/disciplines']
  },
  onvervuldeVoorwaarden: ({ aanvraag, betrokkene }, { parameters }) => {
    const unmet: string[] = []
    if (aanvraag.ingeschrevenAlsWerkzoekende === false) {
      unmet.push('/aanvraag/ingeschrevenAlsWerkzoekende')
    }
    const born = betrokkene?.geboortedatum
    const limit = parameters['leeftijdsgrens']!
    if (born !== undefined && born <= yearsBefore(aanvraag.datum, limit)) {
      unmet.push('/betrokkene/geboortedatum')
    }
    return unmet
  },
} as const satisfies Record<string, SignalDefinition>

/** Names of the parameters that these need. */
export const voorwaardenParameters = {
  onvervuldeVoorwaarden: ['leeftijdsgrens'],
} as const satisfies Partial<Record<keyof typeof voorwaardenSignals, readonly string[]>>
