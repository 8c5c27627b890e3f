function countShared(left: string, right: string): number {
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index += 1) if (left[index] !== right[index]) return index
  return length
}

const toNumber = (code: string) => Number(code.replace(/\D/g, ''))

/**
 * Finds the codes nearest to one that does not exist: those that start alike for longest, of those
 * the nearest in number, and then the first.
 *
 * @param code - What was asked for, in the spelling of the codes.
 * @param codes - The codes there are.
 * @param count - How many to find.
 * @returns At most so many codes, the nearest first.
 */
export function findNearestCodes(
  code: string,
  codes: readonly string[],
  count: number,
): readonly string[] {
  const number = toNumber(code)
  return codes
    .map((one) => ({
      one,
      shared: countShared(one, code),
      distance: Math.abs(toNumber(one) - number),
    }))
    .sort(
      (left, right) =>
        right.shared - left.shared ||
        left.distance - right.distance ||
        (left.one < right.one ? -1 : 1),
    )
    .slice(0, count)
    .map(({ one }) => one)
}
