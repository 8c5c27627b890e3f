import type { Answers, StapAntwoord } from '../beslistabel/answers.js'
import { toAntwoord } from '../beslistabel/question.js'
import type { WalkedBeslistabel, Walk, WalkedStap } from '../beslistabel/walk-beslistabel.js'
import { unite } from '../facts/unite.js'
import { HANDICAPKLASSEN, UITKOMST_FIELDS } from '../rule-set/rule-set.js'
import { VERSION } from '../version.js'
import { createBronnenReader, type ReadBronnen } from './bronnen.js'
import type {
  DecisionTrace,
  TraceBegrip,
  TraceBeslistabel,
  TraceIndeling,
  TraceStap,
  TraceUitkomst,
  TraceVermoeden,
} from './decision-trace.js'
import { createMotiveringRenderer, type MotiveringRenderer } from './motivering.js'
import { listOntbreekt } from './ontbreekt.js'
import { listSignalen } from './signalen.js'
import { listVergelijkingen } from './vergelijking.js'
import type { Wording } from './wording.js'

/** A trace that is not hashed yet. */
export type UnsealedTrace = Omit<DecisionTrace, 'sha256'>

/** What is prepared of a regime to spell its traces with. */
export interface TraceContext {
  /** Hash of the rule set. */
  readonly sha256: string
  readonly wording: Wording
}

interface Builder {
  readonly answers: Answers
  readonly render: MotiveringRenderer
  readonly readBronnen: ReadBronnen
}

/** Ids of the begrippen that the norms of a table rest on, also through others. */
function listConsulted(
  { stappen }: WalkedBeslistabel,
  { program, readFact }: Answers,
): ReadonlySet<string> {
  const consulted = new Set<string>()
  const add = (id: string) => {
    const { begrippen, handicapklassen } = program.consulted.get(id)!
    for (const begrip of begrippen) consulted.add(begrip)
    if (handicapklassen) addAll(readFact(HANDICAPKLASSEN).begrippen)
  }
  const addAll = (begrippen: readonly string[] = []) => {
    for (const begrip of begrippen) {
      if (consulted.has(begrip)) continue
      consulted.add(begrip)
      add(begrip)
    }
  }
  for (const { answered } of stappen) add(answered.stap.id)
  return consulted
}

function buildBegrippen(walked: WalkedBeslistabel, { answers }: Builder): readonly TraceBegrip[] {
  const consulted = listConsulted(walked, answers)
  const { begrippen, regels } = answers.program
  const traced: TraceBegrip[] = []
  for (const begrip of walked.tabel.begrippen!) {
    const { id, omschrijving } = begrip
    if (!consulted.has(id)) continue
    const answered = answers.ask(begrippen.get(id)!.question)
    traced.push({
      id,
      omschrijving,
      antwoord: toAntwoord(answered.answer),
      vergelijkingen: listVergelijkingen(answered, answers.readFact),
      regel: regels.get(begrip)!,
    })
  }
  return traced
}

function buildVermoeden({ vermoeden }: StapAntwoord, answers: Answers): TraceVermoeden | undefined {
  if (vermoeden === undefined) return undefined
  return {
    vergelijkingen: listVergelijkingen(vermoeden, answers.readFact),
    vindplaats: vermoeden.vermoeden.vindplaats,
    regel: answers.program.regels.get(vermoeden.vermoeden)!,
  }
}

function buildStap(
  { answered, gevolg }: WalkedStap,
  { answers, render, readBronnen }: Builder,
): TraceStap {
  const { stap, antwoord, grondslag } = answered
  const vermoeden = buildVermoeden(answered, answers)
  const traced: TraceStap = {
    id: stap.id,
    vraag: stap.vraag,
    antwoord,
    grondslag,
    motivering: render.ofStap(answered),
    vergelijkingen: listVergelijkingen(answers.readNorm(stap.id), answers.readFact),
    bronnen: readBronnen(answered).bronnen,
    vindplaats: stap.vindplaats,
    regel: answers.program.regels.get(stap)!,
    gevolg,
  }
  return vermoeden === undefined ? traced : { ...traced, vermoeden }
}

function buildIndeling(
  { indeling, bestand }: WalkedBeslistabel,
  { render }: Builder,
): TraceIndeling | undefined {
  if (indeling === undefined) return undefined
  const { matrix, aPriori, berekend, categorie, oordeel } = indeling
  const computed = berekend === null ? null : 'norm'
  return {
    matrix,
    aPriori,
    berekend,
    categorie,
    grondslag: oordeel === undefined ? computed : 'oordeel',
    motivering: render.ofIndeling(indeling),
    bronnen: unite([oordeel?.bronnen ?? []]),
    vindplaats: indeling.indeling.vindplaats,
    regel: `${bestand}#/indeling`,
  }
}

function buildTabel(walked: WalkedBeslistabel, builder: Builder): TraceBeslistabel {
  const { tabel, stappen } = walked
  const indeling = buildIndeling(walked, builder)
  return {
    id: tabel.id,
    titel: tabel.titel,
    ...(tabel.begrippen && { begrippen: buildBegrippen(walked, builder) }),
    stappen: stappen.map((stap) => buildStap(stap, builder)),
    ...(indeling && { indeling }),
  }
}

function completeUitkomst(uitkomst: Walk['uitkomst']): TraceUitkomst {
  const completed: Partial<Record<keyof TraceUitkomst, string | null>> = {}
  for (const field of UITKOMST_FIELDS) completed[field] = uitkomst[field] ?? null
  return completed as TraceUitkomst
}

/**
 * Spells out how a decision came about.
 *
 * @param walk - The tables that were walked and what they decide.
 * @param answers - Everything that was worked out for the profile.
 * @param context - What is prepared of the regime.
 * @returns The trace without its own hash, its keys in a fixed order.
 */
export function buildTrace(
  walk: Walk,
  answers: Answers,
  { sha256, wording }: TraceContext,
): UnsealedTrace {
  const { regime } = answers.program.ruleSet
  const readBronnen = createBronnenReader(answers)
  const builder = { answers, render: createMotiveringRenderer(answers, wording), readBronnen }
  // personal data stay out of the trace
  const { betrokkene: _, ...invoer } = answers.profile
  const uitkomst = completeUitkomst(walk.uitkomst)
  const signalen = listSignalen(walk.tabellen, answers, readBronnen, wording)
  return {
    format: 'wsw-indicatie/decision-trace@1',
    engine: { name: 'wsw-indicatie', version: VERSION },
    regime: { id: regime.id, versie: regime.versie, sha256 },
    invoer,
    tabellen: walk.tabellen.map((tabel) => buildTabel(tabel, builder)),
    uitkomst,
    ontbreekt: listOntbreekt(walk.tabellen, answers),
    signalen,
    besluitrijp:
      !Object.values(uitkomst).includes('onbekend') &&
      signalen.every(({ ernst }) => ernst !== 'fout'),
  }
}
