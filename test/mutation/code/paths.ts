import { readdirSync } from 'node:fs'
import { relative } from 'node:path'

/** Writes a path as the record does: from the root of the package, with slashes. */
export const toPath = (file: string): string => relative(process.cwd(), file).replaceAll('\\', '/')

/** Names the room of `src` that a source stands in; those directly in `src` have none. */
export const roomOf = (path: string): string => {
  const [, room, file] = path.split('/')
  return file === undefined ? '' : room!
}

/** Lists the modules below a folder at the root of the package, as paths from there, in order. */
export const listModules = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true })
    .map((path) => `${folder}/${String(path).replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort()
