import type * as z from 'zod'
import auditTeksten from '../../../rules/teksten/audit.json' with { type: 'json' }
import type { JsonValue } from '../../intake-profile/copy-plain-json.js'
import { renderJsonPointer, type Path } from '../../intake-profile/json-pointer.js'
import { createBevinding, type Bevinding, type BevindingCode } from '../bevinding.js'
import { MAX_PLACES } from '../input/copy-input.js'

const { vorm } = auditTeksten

function isThere(root: JsonValue, path: Path): boolean {
  let node: unknown = root
  for (const key of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return false
    node = (node as Readonly<Record<PropertyKey, unknown>>)[key]
  }
  return true
}

/**
 * Checks a copy against the schema of its shape.
 *
 * @param schema - The schema.
 * @param value - The copy.
 * @param code - What a place that does not fit is called.
 * @returns One bevinding a place, at most 100 and one that says that there are more.
 */
export function checkSchema(
  schema: z.ZodType,
  value: JsonValue,
  code: BevindingCode,
): readonly Bevinding[] {
  const { success, error } = schema.safeParse(value)
  if (success) return []
  const found: Bevinding[] = []
  const add = (path: Path, reden: string) => {
    if (found.length < MAX_PLACES) {
      found.push(createBevinding(code, renderJsonPointer(path), { reden }))
    } else if (found.length === MAX_PLACES) {
      found.push(createBevinding(code, '', { reden: vorm.meer }))
    }
  }
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) add([...issue.path, key], vorm.teVeel)
    } else add(issue.path, isThere(value, issue.path) ? vorm.waarde : vorm.ontbreekt)
  }
  return found
}
