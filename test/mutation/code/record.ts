import { addCounts, countUnnoticed, type Counts } from './counts.js'

/** What became of the mutants of one file. */
export interface FileRecord extends Counts {
  /** Of the source as it was mutated. */
  readonly sha256: string
}

/** Result of a full run. */
export interface MutationRecord {
  /** Day of the last run that changed it, `YYYY-MM-DD`. */
  readonly date: string
  /** Of the package and the tools, by name. */
  readonly versions: Readonly<Record<string, string>>
  readonly total: Counts
  /** By path, such as `src/facts/dates.ts`. */
  readonly files: Readonly<Record<string, FileRecord>>
}

/** SHA-256 of each source, by path. */
export type Hashes = Readonly<Record<string, string>>

const byPath = <Value>(files: Readonly<Record<string, Value>>) =>
  Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Files that are new, changed or gone since the record was made. */
export function listChanged({ files }: Pick<MutationRecord, 'files'>, hashes: Hashes): string[] {
  const paths = new Set([...Object.keys(files), ...Object.keys(hashes)])
  return [...paths].filter((path) => files[path]?.sha256 !== hashes[path]).sort()
}

/**
 * Puts newly counted files into a record.
 *
 * @param files - What the record holds so far.
 * @param counted - What was counted now, by path.
 * @param hashes - Of the present sources; files that are not among them are dropped.
 */
export function updateFiles(
  files: MutationRecord['files'],
  counted: Readonly<Record<string, Counts>>,
  hashes: Hashes,
): Pick<MutationRecord, 'total' | 'files'> {
  const fresh = Object.entries(counted).map(
    ([path, counts]) => [path, { sha256: hashes[path]!, ...counts }] as const,
  )
  const known = Object.entries(files).filter(([path]) => path in hashes)
  const merged = byPath({ ...Object.fromEntries(known), ...Object.fromEntries(fresh) })
  return { total: addCounts(Object.values(merged)), files: merged }
}

/**
 * Files in which another number of mutants went unnoticed than the record says, one line each. One
 * that never ends is stopped by the clock in one run and by the lack of memory in the next.
 */
export function listDifferences(
  { files }: Pick<MutationRecord, 'files'>,
  counted: Readonly<Record<string, Counts>>,
): string[] {
  return Object.entries(counted).flatMap(([path, counts]) => {
    const recorded = countUnnoticed(files[path]!)
    const unnoticed = countUnnoticed(counts)
    if (recorded === unnoticed) return []
    return [`${path}: ${String(unnoticed)} not noticed, ${String(recorded)} in the record`]
  })
}
