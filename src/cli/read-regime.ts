import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import teksten from '../../rules/teksten.json' with { type: 'json' }
import { listRegimes, loadRegime, type Regime } from '../index.js'
import { UsageError, type Call, type Option } from './command.js'

async function readFolder(folder: string): Promise<Record<string, unknown>> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
    const files = names.map(async (name): Promise<[string, unknown]> => [
      name,
      JSON.parse(await readFile(join(folder, name), 'utf8')),
    ])
    return Object.fromEntries(await Promise.all(files))
  } catch {
    throw new UsageError(teksten.opdrachtregel.onleesbareRegels)
  }
}

/**
 * Loads the rule set in a folder.
 *
 * @param folder - Path of a folder with the rule files of one regime.
 * @returns The regime, checked.
 * @throws UsageError when the folder cannot be read.
 * @throws {@link BeslistabelError} with code `INVALID_RULE_SET`.
 */
export const readRegime = async (folder: string): Promise<Regime> =>
  loadRegime(await readFolder(folder))

/** The option that adds a rule set to the shipped ones, such as an older version. */
export const regelsOption: Readonly<Record<'regels', Option>> = { regels: { type: 'string' } }

/**
 * Lists the rule sets that a command may use.
 *
 * @param call - What was asked.
 * @returns The shipped regimes, and the one that `--regels` names.
 */
export async function chooseRegimes({ options }: Call): Promise<readonly Regime[]> {
  const { regels } = options
  return typeof regels === 'string' ? [await readRegime(regels), ...listRegimes()] : listRegimes()
}
