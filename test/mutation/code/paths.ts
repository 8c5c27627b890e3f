import { readdirSync } from 'node:fs'
import { relative } from 'node:path'

/** Writes a path as the record does: from the root of the package, with slashes. */
export const toPath = (file: string): string => relative(process.cwd(), file).replaceAll('\\', '/')

/** Lists the modules below a folder at the root of the package, as paths from there, in order. */
export const listModules = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map((path) => `${folder}/${String(path).replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
