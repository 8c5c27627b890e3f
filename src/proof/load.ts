import bewijsTeksten from '../../rules/teksten/bewijs.json' with { type: 'json' }
import { BeslistabelError, type Issue } from '../errors.js'
import { loadRegime, type PreparedRegime } from '../regime.js'
import type { RuleFiles } from '../rule-set/rule-set.js'
import { createBevinding, type RegelBevinding } from './bevinding.js'
import { attempt } from './attempt.js'
import { findStap } from './find-stap.js'

/** A regime, or why there is none. */
export type Loaded =
  | { readonly regime: PreparedRegime; readonly bevindingen: readonly [] }
  | { readonly regime: undefined; readonly bevindingen: readonly RegelBevinding[] }

const unescape = (key: string) => key.replaceAll('~1', '/').replaceAll('~0', '~')

function describeFault({ path, message }: Issue, files: RuleFiles): RegelBevinding {
  const [bestand = '', pointer = ''] = path.split('#')
  const keys = pointer.split('/').slice(1).map(unescape)
  // the files can be of any shape here, and reading them can fail
  const stap = attempt(() => findStap(files[bestand], keys)) ?? null
  return createBevinding(
    'LAADFOUT',
    { bestand, stap },
    {
      plaats: pointer === '' ? bewijsTeksten.plaatsen.geheel : pointer,
      melding: message,
    },
  )
}

/**
 * Loads rule files for the proof.
 *
 * @param files - The parsed JSON files by name, of any shape.
 * @returns The regime, or a bevinding for each fault at loading.
 */
export function load(files: RuleFiles): Loaded {
  try {
    return { regime: loadRegime(files) as PreparedRegime, bevindingen: [] }
  } catch (error) {
    if (!(error instanceof BeslistabelError)) throw error
    return {
      regime: undefined,
      bevindingen: error.issues.map((issue) => describeFault(issue, files)),
    }
  }
}
