import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import opdrachtregelTeksten from '../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { listRegimes, loadRegime, type Regime, type RuleFiles } from '../index.js'
import { parseStrictJson } from '../intake-profile/parse-strict-json.js'
import { UsageError, type Call, type Option } from './command.js'

const readJson = async (file: string): Promise<unknown> =>
  parseStrictJson(await readFile(file, 'utf8'))

/**
 * Reads the JSON files of a folder.
 *
 * @param folder - Path of the folder.
 * @returns The parsed files by name, unchecked, in the order of their names.
 * @throws Error when one cannot be read.
 */
export async function readJsonFolder(folder: string): Promise<Readonly<Record<string, unknown>>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  const files = names.map(async (name) => [name, await readJson(join(folder, name))] as const)
  return Object.fromEntries(await Promise.all(files))
}

/**
 * Reads the rule files of one regime.
 *
 * @param path - A folder with rule files, or one JSON file that holds them by name, as the archive
 * of older versions has it.
 * @returns The parsed files by name, unchecked.
 * @throws UsageError when they cannot be read.
 */
export async function readRuleFiles(path: string): Promise<RuleFiles> {
  try {
    const isFolder = (await stat(path)).isDirectory()
    return isFolder ? await readJsonFolder(path) : ((await readJson(path)) as RuleFiles)
  } catch {
    throw new UsageError(opdrachtregelTeksten.onleesbareRegels)
  }
}

/**
 * Loads the rule set of one regime.
 *
 * @param path - A folder with its rule files, or one JSON file that holds them by name, as the
 * archive of older versions has it.
 * @returns The regime, checked.
 * @throws UsageError when it cannot be read.
 * @throws {@link BeslistabelError} with code `INVALID_RULE_SET`.
 */
export const readRegime = async (path: string): Promise<Regime> =>
  loadRegime(await readRuleFiles(path))

/** The option that names a rule set, such as an older version or one in the making. */
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
