import type { RuleSet } from '../../src/rule-set/rule-set.js'
import { file, set } from '../support/rule-files.js'
import { below, mutate, replace, type Mutant, type Place } from './mutant.js'

const KIND = 'limit moved by the smallest step'

// one cent, for the maximum of 40,000 in the fixtures
const CENT_OF_MAXIMUM = 0.01 / 40_000

/** The smallest step in which a limit can be exceeded, by its unit. */
const steps: Readonly<Record<string, number>> = {
  'keer het maximale subsidiebedrag': CENT_OF_MAXIMUM,
  'uren studiebelasting': 0.01,
  'dagdelen per werkdag': 0.01,
  uur: 0.01,
  procent: 0.01,
  'bedrag ineens of per jaar': 0.01,
  'verschillende letters': 1,
  'jaren voor de aanmelding': 1,
  dagen: 1,
  'procent van de werktijd': 0.01,
  'procent van de tijd van de direct leidinggevende': 0.01,
  jaar: 1,
  'dB(A)': 0.1,
  personen: 1,
}

/** A number a step further, without the dust of binary fractions. */
const move = (value: number, step: number) => Number((value + step).toPrecision(12))

function movesOf(value: number, eenheid: string): readonly number[] {
  const step = steps[eenheid]
  if (step === undefined) throw new Error(`what is the smallest step of ${eenheid}?`)
  return [move(value, -step), move(value, step)]
}

const mutateParameters = ({ parameters: { parameters } }: RuleSet): readonly Mutant[] =>
  Object.entries(parameters).flatMap(([name, { waarde, eenheid }]) =>
    movesOf(waarde, eenheid).map((to) =>
      replace(KIND, { file: file.parameters, at: `/parameters/${name}/waarde` }, to),
    ),
  )

/** A bound of a band, with the form stating it too: it does not load otherwise. */
function moveBound(place: Place, to: number, aspect: string, { intakeprofiel }: RuleSet): Mutant {
  const grootheid = Object.keys(intakeprofiel!.grootheden)[0]!
  const stated = set(file.intakeprofiel, `/aspecten/${aspect}/grenzen`, (old: unknown) => [
    ...((old as unknown[] | undefined) ?? []),
    { grootheid, van: to },
  ])
  return mutate(KIND, place, String(to), set(place.file, place.at, to), stated)
}

function mutateBanden(ruleSet: RuleSet): readonly Mutant[] {
  const banden = Object.entries(ruleSet.aspectbanden!.banden)
  return banden.flatMap(([veld, { aspect, eenheid, scores }]) =>
    scores.flatMap((row, index) => {
      const place: Place = {
        file: file.aspectbanden,
        at: `/banden/${veld}/scores/${String(index)}`,
      }
      return [
        ...(['van', 'tot'] as const).flatMap((key) => {
          const bound = row[key]
          // nothing is measured below 0
          if (bound === undefined || (key === 'van' && bound === 0)) return []
          return movesOf(bound, eenheid).map((to) =>
            moveBound(below(place, key), to, aspect, ruleSet),
          )
        }),
        ...listOpenings(row).map(([key, open]) =>
          mutate(
            'bound of a band opened or closed',
            below(place, key),
            String(open),
            set(place.file, below(place, key).at, open ? true : undefined),
          ),
        ),
      ]
    }),
  )
}

type Row = NonNullable<RuleSet['aspectbanden']>['banden'][string]['scores'][number]

/** The bounds of a band that could be open instead of closed, or closed instead of open. */
function listOpenings({ van, tot, zonderVan, zonderTot }: Row) {
  return [
    ...(van > 0 ? [['zonderVan', zonderVan !== true] as const] : []),
    ...(tot === undefined ? [] : [['zonderTot', zonderTot !== true] as const]),
  ]
}

const shiftDay = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

const mutateGeldigheid = ({ regime: { geldig } }: RuleSet): readonly Mutant[] =>
  (['van', 'totEnMet'] as const).flatMap((key) =>
    [-1, 1].map((days) =>
      replace(KIND, { file: file.regime, at: `/geldig/${key}` }, shiftDay(geldig[key]!, days)),
    ),
  )

/** Moves every limit by the smallest step of its unit, up and down. */
export const mutateGetallen = (ruleSet: RuleSet): readonly Mutant[] =>
  [mutateParameters, mutateBanden, mutateGeldigheid].flatMap((list) => list(ruleSet))
