import opdrachtregelTeksten from '../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { parseJsonText } from '../index.js'
import { takeFile, UsageError, type Call } from './command.js'
import { readInput } from './read-input.js'

/** A practice case holds its profile under a key of its own. */
function takeProfile(value: unknown): unknown {
  const isCase =
    typeof value === 'object' && value !== null && 'profiel' in value && !('aanvraag' in value)
  return isCase ? (value as { readonly profiel: unknown }).profiel : value
}

async function readText(file: string, { surroundings }: Call): Promise<string> {
  try {
    return await readInput(file, surroundings.stdin)
  } catch {
    throw new UsageError(opdrachtregelTeksten.onleesbaar)
  }
}

/**
 * Reads the profile that a command is about from the one file it names.
 *
 * @param call - What was asked.
 * @returns The profile, unchecked; of a practice case, its profile.
 * @throws UsageError when there is not one file, or it cannot be read.
 * @throws {@link BeslistabelError} with code `INVALID_JSON`, or one for a text that is too large.
 */
export const readProfile = async (call: Call): Promise<unknown> =>
  takeProfile(parseJsonText(await readText(takeFile(call), call)))
