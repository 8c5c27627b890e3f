import type * as z from 'zod'
import { renderKeuzes, renderMelding, renderSoort, type SoortKind } from './render-melding.js'

type RawIssue = z.core.$ZodRawIssue
type LowerBound = Pick<z.core.$ZodIssueTooSmall, 'origin' | 'minimum' | 'inclusive'>
type UpperBound = Pick<z.core.$ZodIssueTooBig, 'origin' | 'maximum' | 'inclusive'>

function describeLowerBound({ origin, minimum, inclusive }: LowerBound): string {
  if (origin === 'string') return renderMelding('leeg')
  return renderMelding(inclusive === true ? 'minstens' : 'meerDan', { grens: Number(minimum) })
}

function describeUpperBound({ origin, maximum, inclusive }: UpperBound): string {
  const grens = Number(maximum)
  if (origin === 'string') return renderMelding('teLang', { grens })
  if (origin === 'array') return renderMelding('teVeel', { grens })
  return renderMelding(inclusive === true ? 'hoogstens' : 'minderDan', { grens })
}

// variants are told apart by one property, so that property is at fault and not the whole object
function valueAtFault(issue: RawIssue): unknown {
  if (issue.code !== 'invalid_union') return issue.input
  return (issue.input as Readonly<Record<string, unknown>>)[issue.discriminator!]
}

/**
 * Describes a problem that zod found, in Dutch and without any value of the input.
 *
 * Meant as the `error` setting of one parse; it leaves the configuration of zod alone.
 */
export function describeIssue(issue: RawIssue): string {
  const value = valueAtFault(issue)
  if (value === undefined) return renderMelding('verplicht')
  if (value === null && issue.path !== undefined) return renderMelding('geenNull')

  if (issue.code === 'too_small') return describeLowerBound(issue)
  if (issue.code === 'too_big') return describeUpperBound(issue)
  if (issue.code === 'invalid_format') return renderMelding('datum')
  if (issue.code === 'unrecognized_keys') return renderMelding('onbekendeSleutel')

  const values = issue.code === 'invalid_union' ? issue.options : issue.values
  if (Array.isArray(values)) return renderMelding('keuze', { keuzes: renderKeuzes(values) })
  return renderMelding('soort', { verwacht: renderSoort(issue.expected as SoortKind) })
}
