import type { IntakeProfile } from '../../../src/intake-profile/intake-profile.js'
import { everyIn, listKlassen, someIn, type Klasse, type Possible } from './handicap.js'
import type { Truth } from './kleene.js'
import { readNorms } from './norms.js'

type Antwoord = 'ja' | 'nee' | 'onbekend'

interface Answer {
  readonly antwoord: Antwoord
  readonly grondslag: 'oordeel' | 'norm' | 'vermoeden' | null
}

/** What the contract says of one profile, worked out without any rule file. */
export interface Decision {
  /** Such as `I.5 nee norm`. */
  readonly route: readonly string[]
  readonly uitkomst: Readonly<Record<string, string | null>>
}

const toAntwoord = (truth: Truth): Antwoord => (truth === null ? 'onbekend' : truth ? 'ja' : 'nee')

const categorieen = ['licht', 'matig', 'ernstig'] as const

const weights: Readonly<Record<Klasse, number>> = {
  lichamelijk: 0,
  'verstandelijk licht': 1,
  'psychisch niet ernstig': 1,
  'verstandelijk matig': 2,
  'psychisch ernstig': 2,
}

const mild = ['lichamelijk', 'verstandelijk licht', 'psychisch niet ernstig'] as const

/** Every weight that the heaviest impairment can have, by trying every combination. */
const tryKlassen = (klassen: readonly Possible[]): readonly number[] =>
  klassen.reduce<number[]>(
    (reached, possible) => [
      ...new Set(
        reached.flatMap((one) => possible.map((klasse) => Math.max(one, weights[klasse]))),
      ),
    ],
    [0],
  )

const truthsOf = ({ antwoord }: Answer) =>
  antwoord === 'onbekend' ? [true, false] : [antwoord === 'ja']

function computeCategorie(meer: Answer, far: Answer, groep: Answer, klassen: readonly Possible[]) {
  const aPriori = tryKlassen(klassen).map((weight) => {
    if (groep.antwoord === 'ja') return 2
    return groep.antwoord === 'nee' ? Math.min(weight, 1) : weight
  })
  const reached = new Set<number>()
  for (const isMeer of truthsOf(meer)) {
    for (const isFar of truthsOf(far)) {
      const cell = Number(!isMeer) + Number(isFar)
      for (const weight of aPriori) reached.add(Math.max(cell, weight))
    }
  }
  return reached.size === 1 ? categorieen[[...reached][0]!]! : 'onbekend'
}

/** Works out a decision by the sentences of the law, step by step. */
export function decide(profile: IntakeProfile): Decision {
  const { oordelen = {}, voorzieningen } = profile
  const norms = readNorms(profile)
  const klassen = listKlassen(profile)
  const route: string[] = []

  const answer = (id: string, vermoeden: Truth = null): Answer => {
    const oordeel = oordelen[id]
    if (oordeel !== undefined && 'antwoord' in oordeel) {
      return { antwoord: oordeel.antwoord, grondslag: 'oordeel' }
    }
    const norm = id in norms ? norms[id as keyof typeof norms] : null
    if (norm !== null) return { antwoord: toAntwoord(norm), grondslag: 'norm' }
    return { antwoord: toAntwoord(vermoeden), grondslag: vermoeden === null ? null : 'vermoeden' }
  }
  const note = (id: string, { antwoord, grondslag }: Answer): Antwoord => {
    route.push(`${id} ${antwoord} ${String(grondslag)}`)
    return antwoord
  }
  const walk = (id: string) => note(id, answer(id))

  /** Follows steps until one does not give the answer that goes on. */
  const follow = (steps: readonly (readonly [string, Antwoord])[]) => {
    for (const [id, goesOn] of steps) {
      const antwoord = walk(id)
      if (antwoord !== goesOn) return { id, antwoord }
    }
    return undefined
  }

  const uitkomst: Record<string, string | null> = {
    doelgroep: 'ja',
    grens: null,
    verwijzing: null,
    reden: null,
    arbeidshandicapcategorie: null,
    scholing: null,
    begeleidWerken: null,
  }
  const left = follow([
    ['I.1', 'ja'],
    ['I.2', 'ja'],
    ['I.3', 'ja'],
    ['I.4', 'nee'],
    ['I.5', 'ja'],
    ['I.6', 'ja'],
  ])
  if (left?.antwoord === 'onbekend')
    return { route, uitkomst: { ...uitkomst, doelgroep: 'onbekend' } }
  if (left !== undefined) {
    const [grens, verwijzing, reden] = refusals[left.id]!
    return { route, uitkomst: { ...uitkomst, doelgroep: 'nee', grens, verwijzing, reden } }
  }

  const groep = answer('II.5')
  const isOneMildKlasse = mild.some((klasse) => everyIn(klassen, [klasse]) === true)
  const presumedMeer = groep.antwoord === 'nee' && isOneMildKlasse ? true : null
  const meer = answer('II.2', groep.antwoord === 'ja' ? false : presumedMeer)
  const needsGuidance = klassen.some((possible) => !possible.includes('lichamelijk'))
  const needsNothing =
    voorzieningen === undefined && someIn(klassen, notLichamelijk) === false ? false : null
  const far = answer('II.4', needsGuidance && norms.j === null ? true : needsNothing)
  walk('II.1')
  note('II.2', meer)
  walk('II.3')
  note('II.4', far)
  note('II.5', groep)
  const oordeel = oordelen['II']
  uitkomst['arbeidshandicapcategorie'] =
    oordeel !== undefined && 'categorie' in oordeel
      ? oordeel.categorie
      : computeCategorie(meer, far, groep, klassen)

  uitkomst['scholing'] = walkScholing(walk)
  const stopped = follow([
    ['IV.1', 'ja'],
    ['IV.2', 'ja'],
    ['IV.3', 'nee'],
    ['IV.4', 'ja'],
  ])
  uitkomst['begeleidWerken'] =
    stopped === undefined ? 'ja' : stopped.antwoord === 'onbekend' ? 'onbekend' : 'nee'
  return { route, uitkomst }
}

const notLichamelijk: Possible = [
  'verstandelijk licht',
  'verstandelijk matig',
  'psychisch niet ernstig',
  'psychisch ernstig',
]

const refusals: Readonly<Record<string, readonly [string, string | null, string]>> = {
  'I.1': ['boven', null, 'geen-beperkingen'],
  'I.2': ['boven', null, 'geen-belemmering'],
  'I.3': ['onder', 'zorgvoorziening', 'niet-tot-arbeid-in-staat'],
  'I.4': ['boven', 'arbeidsvoorziening', 'normaal-realiseerbaar'],
  'I.5': ['onder', 'zorgvoorziening', 'niet-realiseerbaar-in-sw'],
  'I.6': ['onder', 'zorgvoorziening', 'geen-regelmatige-arbeid'],
}

function walkScholing(walk: (id: string) => Antwoord): string {
  for (const [offer, takesPart, scholing] of [
    ['III.1', 'III.2', 'bbl'],
    ['III.3', 'III.4', 'wsw-specifiek'],
  ] as const) {
    const offered = walk(offer)
    if (offered === 'onbekend') return offered
    if (offered === 'nee') continue
    const can = walk(takesPart)
    if (can !== 'nee') return can === 'ja' ? scholing : can
  }
  return 'geen'
}
