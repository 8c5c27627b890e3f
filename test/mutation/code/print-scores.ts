import { addCounts, countValid, scoreOf, type Counts } from './counts.js'
import { roomOf } from './paths.js'

const FATES = ['killed', 'timeout', 'survived', 'noCoverage', 'errors'] as const

const percent = (share: number) => `${(share * 100).toFixed(2)} %`

const row = (title: string, counts: Counts) =>
  [
    title.padEnd(32),
    String(countValid(counts)).padStart(9),
    ...FATES.map((fate) => String(counts[fate]).padStart(12)),
    percent(scoreOf(counts)).padStart(10),
  ].join('')

/** Prints the counts of every room of `src`, and of all. */
export function printScores(files: Readonly<Record<string, Counts>>): void {
  const paths = Object.keys(files)
  console.log(
    [
      'room'.padEnd(32),
      'mutants'.padStart(9),
      ...FATES.map((fate) => fate.padStart(12)),
      'score'.padStart(10),
    ].join(''),
  )
  for (const room of new Set(paths.map(roomOf))) {
    const inside = paths.filter((path) => roomOf(path) === room)
    console.log(row(room || 'directly in src', addCounts(inside.map((path) => files[path]!))))
  }
  console.log(row('all', addCounts(Object.values(files))))
}
