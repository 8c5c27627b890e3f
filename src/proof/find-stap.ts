const STAPPEN = 'stappen'

const read = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
    : undefined

/**
 * Finds the step that a place in a rule file belongs to.
 *
 * @param file - The file, of any shape.
 * @param path - Keys from its outermost value inwards.
 * @returns Id of the step, or null for a place outside the steps.
 */
export function findStap(file: unknown, path: readonly PropertyKey[]): string | null {
  const [list, index] = path
  if (list !== STAPPEN || index === undefined) return null
  const id = read(read(read(file, STAPPEN), index), 'id')
  return typeof id === 'string' ? id : null
}
