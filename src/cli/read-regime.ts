import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import opdrachtregelTeksten from '../../rules/teksten/opdrachtregel.json' with { type: 'json' }
import { listRegimes, loadRegime, type Regime, type RuleFiles } from '../index.js'
import { UsageError, type Call, type Option } from './command.js'

const readJson = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(file, 'utf8')) as unknown

async function readFolder(folder: string): Promise<RuleFiles> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  const files = names.map(async (name) => [name, await readJson(join(folder, name))] as const)
  return Object.fromEntries(await Promise.all(files))
}

async function readFiles(path: string): Promise<RuleFiles> {
  try {
    const isFolder = (await stat(path)).isDirectory()
    return isFolder ? await readFolder(path) : ((await readJson(path)) as RuleFiles)
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
export const readRegime = async (path: string): Promise<Regime> => loadRegime(await readFiles(path))

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
