import {
  lookupWerksoort,
  werksoorten,
  type VerwijzingSoort,
  type Werksoort,
} from './werksoorten.js'

/** A reference with the werksoort at its other end. */
export interface OpgelosteVerwijzing {
  /** What the reference says. */
  readonly soort: VerwijzingSoort
  /** The werksoort at the other end. */
  readonly werksoort: Werksoort
  /** What the reference is about, in Dutch. */
  readonly noot?: string | undefined
}

/** The references of a werksoort, both ways. */
export interface Verwijzingen {
  /** From this werksoort to others, in the order of the source. */
  readonly naar: readonly OpgelosteVerwijzing[]
  /** From others to this werksoort, by code. */
  readonly van: readonly OpgelosteVerwijzing[]
}

function resolve(werksoort: Werksoort, soort: VerwijzingSoort, noot: string | undefined) {
  return { soort, werksoort, ...(noot !== undefined && { noot }) }
}

/**
 * Lists the references from and to a werksoort.
 *
 * @param code - Three digits.
 * @returns The references with the werksoorten they mean; none for an unknown code.
 * @example
 * ```ts
 * listVerwijzingen('691').van.map(({ werksoort }) => werksoort.code) // ['692']
 * ```
 */
export function listVerwijzingen(code: string): Verwijzingen {
  const own = lookupWerksoort(code)?.verwijzingen ?? []
  const naar = own.flatMap((verwijzing) => {
    const werksoort = lookupWerksoort(verwijzing.code)
    return werksoort === undefined ? [] : [resolve(werksoort, verwijzing.soort, verwijzing.noot)]
  })
  const van = werksoorten.werksoorten.flatMap((werksoort) =>
    werksoort.verwijzingen
      .filter((verwijzing) => verwijzing.code === code)
      .map(({ soort, noot }) => resolve(werksoort, soort, noot)),
  )
  return { naar, van }
}
