import { cellOf, OPEN, type Leaf, type Outcome } from './decision.js'
import type { Facts } from './facts.js'

type Truth = boolean | null

interface TracedLeaf {
  readonly feit: string
  readonly operator: string
  readonly norm: Leaf['value']
  readonly waarde: boolean | number | string | null
  readonly houdt: Truth
}

interface TracedStap {
  readonly id: string
  readonly antwoord: Truth
  readonly vergelijkingen: readonly TracedLeaf[]
}

/** The decision with every step and comparison behind it. */
export interface TracedOutcome {
  readonly outcome: Outcome
  readonly stappen: readonly TracedStap[]
}

const leaf = (
  feit: string,
  operator: string,
  norm: Leaf['value'],
  waarde: boolean | number | string | undefined,
  houdt: boolean,
): TracedLeaf => ({
  feit,
  operator,
  norm,
  waarde: waarde ?? null,
  houdt: waarde === undefined ? null : houdt,
})

const all = (leaves: readonly TracedLeaf[]): Truth => {
  let truth: Truth = true
  for (const { houdt } of leaves) {
    if (houdt === false) return false
    if (houdt === null) truth = null
  }
  return truth
}

const yes = (feit: keyof Facts, value: boolean | undefined) => [
  leaf(feit, '=', true, value, value === true),
]

const OPLEIDINGEN = ['lager', 'mbo']

const realisable = (f: Facts) => [
  leaf('eenmaligRatio', '<=', 2, f.eenmaligRatio, f.eenmaligRatio! <= 2),
  leaf('structureelRatio', '<=', 0.25, f.structureelRatio, f.structureelRatio! <= 0.25),
  leaf('opleiding', 'in', OPLEIDINGEN, f.opleiding, OPLEIDINGEN.includes(f.opleiding!)),
  leaf('cursusuren', '<=', 300, f.cursusuren, f.cursusuren! <= 300),
  leaf('rustigePlek', '=', true, f.rustigePlek, f.rustigePlek === true),
  leaf('dagdelen', '>=', 1, f.dagdelen, f.dagdelen! >= 1),
]

const regular = (f: Facts) => [
  leaf('eenvoudigsteFuncties', '=', true, f.eenvoudigsteFuncties, f.eenvoudigsteFuncties === true),
  leaf('uren', '>=', 1, f.uren, f.uren! >= 1),
  leaf('prestatie', '>=', 10, f.prestatie, f.prestatie! >= 10),
]

function farReaching(f: Facts): TracedStap {
  const vergelijkingen = [
    leaf('algemeen', '=', true, f.algemeen, f.algemeen === true),
    leaf('heeftEenmalig', '=', true, f.heeftEenmalig, f.heeftEenmalig === true),
    leaf('heeftStructureel', '=', true, f.heeftStructureel, f.heeftStructureel === true),
    leaf('niveau', '=', 'boven', f.niveau, f.niveau === 'boven'),
    leaf('niveau', '=', 'beneden', f.niveau, f.niveau === 'beneden'),
    leaf('eenmaligIndividueel', '>', 0.5, f.eenmaligIndividueel, f.eenmaligIndividueel! > 0.5),
    leaf(
      'structureelIndividueel',
      '>',
      0.125,
      f.structureelIndividueel,
      f.structureelIndividueel! > 0.125,
    ),
    leaf('specialeKennis', '=', true, f.specialeKennis, f.specialeKennis === true),
    leaf('extraIntensiteit', '>', 50, f.extraIntensiteit, f.extraIntensiteit! > 50),
  ]
  const [a, eenmalig, structureel, d, i, g, h, kennis, intensiteit] = vergelijkingen.map(
    ({ houdt }) => houdt,
  )
  const letters = [a, both(eenmalig!, not(g!)), both(structureel!, not(h!)), d]
  const certain = letters.filter((truth) => truth === true).length
  const possible = letters.filter((truth) => truth !== false).length
  const combination = certain >= 2 ? true : possible >= 2 ? null : false
  const others = [combination, g, h, i, kennis, intensiteit]
  const antwoord = others.includes(true) ? true : others.includes(null) ? null : false
  return { id: 'II.4', antwoord, vergelijkingen }
}

const not = (truth: Truth): Truth => (truth === null ? null : !truth)
const both = (a: Truth, b: Truth): Truth =>
  a === false || b === false ? false : a === null || b === null ? null : true

/** The same as {@link decideByHand}, writing down every step and comparison by hand. */
export function traceByHand(facts: Facts): TracedOutcome {
  const stappen: TracedStap[] = []
  const step = (id: string, vergelijkingen: readonly TracedLeaf[]): Truth => {
    const antwoord = all(vergelijkingen)
    stappen.push({ id, antwoord, vergelijkingen })
    return antwoord
  }
  const end = (id: string, truth: Truth): TracedOutcome => ({
    outcome: truth === null ? OPEN : id,
    stappen,
  })
  const limited = step('I.1', yes('beperkingen', facts.beperkingen))
  if (limited !== true) return end('I.1', limited)
  const hindered = step('I.2', yes('belemmering', facts.belemmering))
  if (hindered !== true) return end('I.2', hindered)
  const able = step('I.3', yes('arbeid', facts.arbeid))
  if (able !== true) return end('I.3', able)
  const normal = step('I.4', yes('normaal', facts.normaal))
  if (normal !== false) return end('I.4', normal)
  const realised = step('I.5', realisable(facts))
  if (realised !== true) return end('I.5', realised)
  const works = step('I.6', regular(facts))
  if (works !== true) return end('I.6', works)
  const { prestatie } = facts
  const meer = step('II.2', [leaf('prestatie', '>', 50, prestatie, prestatie! > 50)])
  const far = farReaching(facts)
  stappen.push(far)
  const known = meer !== null && far.antwoord !== null
  return { outcome: known ? cellOf(meer, far.antwoord) : OPEN, stappen }
}
