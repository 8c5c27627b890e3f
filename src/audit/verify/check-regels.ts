import type { Stap } from '../../rule-set/beslistabel-schema.js'
import type { PlacedBeslistabel, RuleSet } from '../../rule-set/rule-set.js'
import type {
  TraceBegrip,
  TraceBeslistabel,
  TraceIndeling,
  TraceStap,
} from '../../trace/decision-trace.js'
import { createBevinding, type Bevinding } from '../bevinding.js'
import { deriveGevolg } from './derive-gevolg.js'
import { isSameJson } from '../input/same-json.js'

/** A table of a trace with its rules. */
interface Ruled {
  readonly tabel: TraceBeslistabel
  readonly rule: PlacedBeslistabel
  /** JSON Pointer of the table. */
  readonly pad: string
}

const expectRegel = (holds: boolean, pad: string): readonly Bevinding[] =>
  holds ? [] : [createBevinding('REGEL_ONBEKEND', `${pad}/regel`)]

function checkVermoeden(
  { vermoeden, regel }: TraceStap,
  { vermoedens = [] }: Stap,
  pad: string,
): readonly Bevinding[] {
  if (vermoeden === undefined) return []
  const known = vermoedens.map((_, index) => `${regel}/vermoedens/${String(index)}`)
  return expectRegel(known.includes(vermoeden.regel), `${pad}/vermoeden`)
}

function checkStap(stap: TraceStap, place: number, { tabel, rule, pad }: Ruled) {
  const own = `${pad}/stappen/${String(place)}`
  const index = rule.tabel.stappen.findIndex(({ id }) => id === stap.id)
  const isRight = index !== -1 && stap.regel === `${rule.bestand}#/stappen/${String(index)}`
  if (!isRight) return expectRegel(false, own)
  const leadsRight = isSameJson(stap.gevolg, deriveGevolg(stap, tabel, rule.tabel))
  return [
    ...checkVermoeden(stap, rule.tabel.stappen[index]!, own),
    ...(leadsRight ? [] : [createBevinding('GEVOLG_ONJUIST', `${own}/gevolg`)]),
  ]
}

function checkBegrip({ id, regel }: TraceBegrip, place: number, { rule, pad }: Ruled) {
  const index = (rule.tabel.begrippen ?? []).findIndex((begrip) => begrip.id === id)
  const isRight = index !== -1 && regel === `${rule.bestand}#/begrippen/${String(index)}`
  return expectRegel(isRight, `${pad}/begrippen/${String(place)}`)
}

function checkIndeling({ regel }: TraceIndeling, { rule, pad }: Ruled) {
  const isRight = rule.tabel.indeling !== undefined && regel === `${rule.bestand}#/indeling`
  return expectRegel(isRight, `${pad}/indeling`)
}

function checkTabel(ruled: Ruled): readonly Bevinding[] {
  const { begrippen = [], stappen, indeling } = ruled.tabel
  return [
    ...begrippen.flatMap((begrip, place) => checkBegrip(begrip, place, ruled)),
    ...stappen.flatMap((stap, place) => checkStap(stap, place, ruled)),
    ...(indeling === undefined ? [] : checkIndeling(indeling, ruled)),
  ]
}

/**
 * Checks that every rule a trace names is there, and that each step leads where its rule says.
 *
 * @param tabellen - The tables of the trace.
 * @param ruleSet - The rule set it names.
 * @returns What does not agree, in the order of the trace.
 */
export const checkRegels = (
  tabellen: readonly TraceBeslistabel[],
  { beslistabellen }: RuleSet,
): readonly Bevinding[] =>
  tabellen.flatMap((tabel, place) => {
    const pad = `/tabellen/${String(place)}`
    const rule = beslistabellen.find((placed) => placed.tabel.id === tabel.id)
    return rule === undefined
      ? [createBevinding('REGEL_ONBEKEND', `${pad}/id`)]
      : checkTabel({ tabel, rule, pad })
  })
