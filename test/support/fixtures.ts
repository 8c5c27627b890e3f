import { readdirSync, readFileSync } from 'node:fs'
import type * as z from 'zod'
import {
  grenswaardenSchema,
  intakeprofielcaseSchema,
  ongeldigSchema,
  praktijkcaseSchema,
} from './fixture-schemas.js'

const ROOT = new URL('../../fixtures/', import.meta.url)

/** A fixture with the name that colleagues use when they talk. */
export interface Loaded<Fixture> {
  readonly file: string
  readonly fixture: Fixture
}

function loadFolder<Fixture>(
  folder: string,
  schema: z.ZodType<Fixture>,
): readonly Loaded<Fixture>[] {
  return readdirSync(new URL(`${folder}/`, ROOT))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(`${folder}/${file}`, ROOT), 'utf8')
      const parsed = schema.safeParse(JSON.parse(text))
      if (parsed.success) return { file, fixture: parsed.data }
      throw new Error(`${folder}/${file}: ${parsed.error.message}`)
    })
}

/** Loads every practice case, by number. */
export const loadPraktijkcases = () => loadFolder('praktijkcases', praktijkcaseSchema)

/** Loads every scored intakeprofiel, by number. */
export const loadIntakeprofielcases = () => loadFolder('intakeprofielen', intakeprofielcaseSchema)

/** Loads every file of boundary values, by number. */
export const loadGrenswaarden = () => loadFolder('grenswaarden', grenswaardenSchema)

/** Loads every refused profile, by number. */
export const loadOngeldig = () => loadFolder('ongeldig', ongeldigSchema)

/** Puts a value at a JSON Pointer of a copy; the place may be absent, its parent not. */
export function withValue(profile: unknown, pointer: string, value: unknown): unknown {
  const copy = structuredClone(profile)
  const keys = pointer.split('/').slice(1)
  const last = keys.pop()!
  let parent = copy as Record<string, unknown>
  for (const key of keys) {
    parent[key] ??= {}
    parent = parent[key] as Record<string, unknown>
  }
  parent[last] = value
  return copy
}
