import { readdirSync, readFileSync } from 'node:fs'

const ROOT = new URL('../../', import.meta.url)

/** Reads a file of the repository as text. */
export const readText = (file: string): string => readFileSync(new URL(file, ROOT), 'utf8')

/** Reads a JSON file of the repository. */
export const readJson = (file: string): unknown => JSON.parse(readText(file))

const listFolder = (folder: string, extension: string): readonly string[] =>
  readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith(extension))
    .sort()

/** Every page that people write, by its path from the root. */
export const pages: readonly string[] = [
  'README.md',
  'rules/README.md',
  ...listFolder('docs/', '.md').filter((file) => !file.startsWith('docs/api/')),
]

/** Every rule file that holds now, by its path from the root. */
export const ruleFiles: readonly string[] = listFolder('rules/', '.json').filter(
  (file) => !file.startsWith('rules/archief/'),
)

/** A fenced block of a page. */
export interface Block {
  /** Page and line, to name it in a test. */
  readonly place: string
  readonly language: string
  readonly code: string
  /** What the comment on the line above says it is taken from. */
  readonly origin: Origin | undefined
}

/** Where the content of a block comes from. */
export interface Origin {
  /** A file itself, or the trace of the case in it. */
  readonly kind: 'uit' | 'trace'
  readonly file: string
  /** JSON Pointer into it. */
  readonly pointer: string
}

const FENCED = /(?:<!-- (uit|trace): ([^ #]+)(?:#(\S*))? -->\n\n)?^```(\w*)\n([\s\S]*?)^```$/gm

/** Lists the fenced blocks of a page. */
export function listBlocks(page: string): readonly Block[] {
  const text = readText(page)
  return [...text.matchAll(FENCED)].map((match) => {
    const [, kind, file, pointer = '', language = '', code = ''] = match
    const line = text.slice(0, match.index).split('\n').length
    return {
      place: `${page}:${String(line)}`,
      language,
      code,
      origin:
        file === undefined ? undefined : { kind: kind === 'uit' ? 'uit' : 'trace', file, pointer },
    }
  })
}

/** The text of a page without its fenced blocks. */
export const readProse = (page: string): string => readText(page).replace(FENCED, '')

const toSlug = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-')

/** Lists the anchors that the headings of a page make. */
export const listAnchors = (page: string): readonly string[] =>
  [...readProse(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => toSlug(heading))
