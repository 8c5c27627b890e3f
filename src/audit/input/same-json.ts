const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/**
 * Tells whether two values are the same JSON, whatever the order of their keys.
 *
 * @param left - Plain JSON, or undefined where there is nothing.
 * @param right - The same.
 * @returns True when both have the same RFC 8785 form.
 */
export function isSameJson(left: unknown, right: unknown): boolean {
  if (!isObject(left) || !isObject(right)) return left === right
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const keys = Object.keys(left)
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSameJson(left[key], right[key]))
  )
}
