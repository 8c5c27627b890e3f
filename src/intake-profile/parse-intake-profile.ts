import type * as z from 'zod'
import { BeslistabelError } from '../errors.js'
import { copyPlainJson, type PlainCopy, type Problem } from './copy-plain-json.js'
import { describeIssue } from './describe-issue.js'
import { findUnknownCodes } from './find-unknown-codes.js'
import type { IntakeProfile } from './intake-profile.js'
import { renderJsonPointer } from './json-pointer.js'
import { orderProblems } from './order-problems.js'
import type { Referentie } from './referentie.js'
import { renderFout } from './render-melding.js'
import type { IntakeProfileSchema } from './schema.js'

// unknown keys are one issue at their object; each becomes one problem at the key itself
const toProblems = (issue: z.core.$ZodIssue): readonly Problem[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ path: [...issue.path, key], message: issue.message }))
    : [issue]

function createRefusal(
  copy: PlainCopy,
  issues: readonly z.core.$ZodIssue[],
  unknown: readonly Problem[],
): BeslistabelError {
  // the copy has null where it holds a problem, about which the schema then has nothing to add
  const copied = new Set(copy.problems.map(({ path }) => renderJsonPointer(path)))
  const problems = issues
    .flatMap(toProblems)
    .filter(({ path }) => !copied.has(renderJsonPointer(path)))

  const ordered = orderProblems(copy.value, [...copy.problems, ...problems, ...unknown])
  return new BeslistabelError(
    'INVALID_INTAKE_PROFILE',
    renderFout('ongeldigProfiel', { aantal: ordered.length }),
    ordered.map(({ path, message }) => ({ path: renderJsonPointer(path), message })),
  )
}

/**
 * Checks a copy against the schema of a regime.
 *
 * @param schema - Made once by `createIntakeProfileSchema`, and kept.
 * @param copy - From {@link copyPlainJson}.
 * @param referentie - Knows the codes of classifications; without it only their form is checked.
 * @returns The profile with its keys in the order of the schema, whatever their order was, so that
 * equal profiles have equal bytes. Defaults are not filled in.
 * @throws {@link BeslistabelError} with code `INVALID_INTAKE_PROFILE` and all problems at once, in
 * the order of the document.
 */
export function parseCopy(
  schema: IntakeProfileSchema,
  copy: PlainCopy,
  referentie?: Referentie,
): IntakeProfile {
  const unknown = referentie === undefined ? [] : findUnknownCodes(copy.value, referentie)
  const accepted = schema.accept(copy.value)
  const isSound = accepted !== undefined && copy.problems.length === 0 && unknown.length === 0
  if (isSound) return accepted as IntakeProfile
  const { error } = schema.safeParse(copy.value, { error: describeIssue })
  throw createRefusal(copy, error?.issues ?? [], unknown)
}

/**
 * Checks an input against the schema of a regime: {@link copyPlainJson}, then {@link parseCopy}.
 *
 * @param schema - Made once by `createIntakeProfileSchema`, and kept.
 * @param input - Anything; it is left as it was.
 * @throws {@link BeslistabelError} with code `INTAKE_PROFILE_TOO_LARGE` or
 * `INVALID_INTAKE_PROFILE`.
 */
export function parseIntakeProfile(schema: IntakeProfileSchema, input: unknown): IntakeProfile {
  return parseCopy(schema, copyPlainJson(input))
}
