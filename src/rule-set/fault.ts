/** A place in a rule file and what is wrong there. */
export interface Fault {
  /** Name of the file. */
  readonly file: string
  /** Keys from the outermost object of that file inwards. */
  readonly path: readonly PropertyKey[]
  /** What is wrong, in English; no value from the file beyond names. */
  readonly message: string
}

const escape = (key: PropertyKey) => String(key).replaceAll('~', '~0').replaceAll('/', '~1')

/**
 * Writes the place of a fault as file and JSON Pointer.
 *
 * @param fault - The fault.
 * @returns Such as `beslistabel-doelgroep.json#/stappen/4`.
 */
export const placeOf = ({ file, path }: Fault): string =>
  `${file}#${path.map((key) => `/${escape(key)}`).join('')}`
