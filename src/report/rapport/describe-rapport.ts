import woorden from '../../../rules/teksten/rapport.json' with { type: 'json' }
import type { DecisionTrace } from '../../trace/decision-trace.js'
import { fillIn } from '../../trace/notation.js'
import { describeAchtergrond } from '../achtergrond/describe-achtergrond.js'
import { describeBeslispad } from '../beslispad/describe-beslispad.js'
import { describeStuk } from './describe-bronnen.js'
import { describeIntegriteit } from './describe-integriteit.js'
import { describeSamenvatting } from './describe-samenvatting.js'
import { describeSignaal } from './describe-signaal.js'
import { describeTabel } from './describe-tabel.js'
import { findRules, type RapportOptions, type TraceMetRegels } from './find-rules.js'
import { lookup } from './lookup.js'
import type { Kenmerk, Rapport } from './rapport.js'
import { writeDatum } from '../write-datum.js'

function describeRegime({ trace: { regime }, ruleSet }: TraceMetRegels): string {
  const { id } = regime
  return ruleSet === undefined ? id : fillIn(woorden.regime, { id, titel: ruleSet.regime.titel })
}

function describeKenmerken(input: TraceMetRegels): readonly Kenmerk[] {
  const { invoer, regime } = input.trace
  const { referentie, soort, datum, indicatiedatum } = invoer.aanvraag
  const { adviesdatum } = invoer.commissie ?? {}
  const { kenmerken: labels } = woorden
  const list = (label: string, tekst: string | undefined): readonly Kenmerk[] =>
    tekst === undefined ? [] : [{ label, tekst }]
  return [
    ...list(labels.referentie, referentie),
    ...list(labels.soort, soort && (lookup(woorden.soorten, soort) ?? soort)),
    ...list(labels.datum, writeDatum(datum)),
    ...list(labels.adviesdatum, adviesdatum && writeDatum(adviesdatum)),
    ...list(labels.indicatiedatum, indicatiedatum && writeDatum(indicatiedatum)),
    ...list(labels.regime, describeRegime(input)),
    ...list(labels.versie, regime.versie),
  ]
}

/**
 * Turns a trace into a report: every section of it, in words.
 *
 * @param trace - The trace.
 * @param options - Where its rule set may be, and who knows the titles of codes.
 * @returns The report, to be laid out.
 */
export function describeRapport(trace: DecisionTrace, options: RapportOptions = {}): Rapport {
  const input = findRules(trace, options)
  const integriteit = describeIntegriteit(trace, options)
  const { titel, inleiding, geschonden, koppen } = woorden
  const isIntact = integriteit.bevindingen.length === 0
  return {
    titel,
    inleiding,
    waarschuwing: isIntact ? '' : fillIn(geschonden, { kop: koppen.integriteit }),
    kenmerken: describeKenmerken(input),
    samenvatting: describeSamenvatting(trace),
    beslispad: describeBeslispad(input),
    tabellen: trace.tabellen.map((tabel, index) => describeTabel(input, tabel, index)),
    ontbreekt: trace.ontbreekt,
    signalen: trace.signalen.map(describeSignaal),
    achtergrond: describeAchtergrond(trace.invoer, options.referentie),
    dossier: (trace.invoer.dossier ?? []).map(describeStuk),
    integriteit,
    sha256: trace.sha256,
  }
}
