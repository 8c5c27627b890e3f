import { werksoorten, type Werksoort } from './werksoorten.js'

/** A group of werksoorten: those whose codes start alike. The source gives it no title. */
export interface Werksoortgroep {
  /** One digit for a hoofdgroep, two for a groep. */
  readonly code: string
  /** Code of the hoofdgroep that a groep is in; null for a hoofdgroep. */
  readonly hoofdgroep: string | null
  /** Codes of the groepen in a hoofdgroep; empty for a groep. */
  readonly groepen: readonly string[]
  /** The werksoorten in it, by code. */
  readonly werksoorten: readonly Werksoort[]
}

/**
 * Looks up a group of werksoorten.
 *
 * @param code - One digit for a hoofdgroep, two for a groep.
 * @returns The group with what is in it and what it is in; undefined for an unknown code.
 * @example
 * ```ts
 * lookupWerksoortgroep('51')?.werksoorten.map(({ code }) => code) // ['511', '512']
 * lookupWerksoortgroep('5')?.groepen // ['51', '52', '53', '54', '55', '56']
 * ```
 */
export function lookupWerksoortgroep(code: string): Werksoortgroep | undefined {
  const all = werksoorten.werksoorten
  const inGroep = all.filter(({ groep }) => groep === code)
  if (inGroep.length > 0) {
    const { hoofdgroep } = inGroep[0]!
    return { code, hoofdgroep, groepen: [], werksoorten: inGroep }
  }
  const inHoofdgroep = all.filter(({ hoofdgroep }) => hoofdgroep === code)
  if (inHoofdgroep.length === 0) return undefined
  const groepen = [...new Set(inHoofdgroep.map(({ groep }) => groep))]
  return { code, hoofdgroep: null, groepen, werksoorten: inHoofdgroep }
}
