import { mkdirSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Puts files into a folder, and takes out all that was there.
 *
 * @param folder - Path of the folder, from the root of the package.
 * @param files - Gives the text of each file, by its name.
 */
export function replaceFiles(folder: string, files: Readonly<Record<string, () => string>>): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const [name, write] of Object.entries(files)) writeFileSync(`${folder}/${name}`, write())
}
