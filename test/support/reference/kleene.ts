/** Three-valued truth after Kleene; null is unknown. */
export type Truth = boolean | null

export const all = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true

export const any = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(null) ? null : false

export const not = (truth: Truth): Truth => (truth === null ? null : !truth)

/** Tells whether at least this many are true. */
export function atLeast(count: number, truths: readonly Truth[]): Truth {
  const sure = truths.filter((truth) => truth === true).length
  const open = truths.filter((truth) => truth === null).length
  if (sure >= count) return true
  return sure + open < count ? false : null
}

/** Asks something of a value that may be absent. */
export const ask = <Value>(value: Value | undefined, test: (value: Value) => boolean): Truth =>
  value === undefined ? null : test(value)
