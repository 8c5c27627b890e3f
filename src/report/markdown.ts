import type { Code, Heading, List, Paragraph, PhrasingContent, Table, TableRow } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toMarkdown, type Options } from 'mdast-util-to-markdown'
import { replaceControls } from './replace-controls.js'

/** A part of a Markdown text. */
export type MarkdownBlock = Code | Heading | List | Paragraph | Table

/** How the cells of a column stand. */
export type Alignment = 'left' | 'center'

// what GFM would read as a link or as struck out, though no brackets are around it
const bareMarkup: Options = {
  unsafe: [
    { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', inConstruct: 'phrasing' },
    { character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing' },
    { character: ':', before: '[ps]', after: '\\/', inConstruct: 'phrasing' },
    { character: '~', inConstruct: 'phrasing' },
  ],
}

/** Text as it is, whatever marks it holds; a table has no line breaks, so there they are spaces. */
const toPhrasing = (text: string): PhrasingContent[] =>
  replaceControls(text)
    .split('\n')
    .flatMap((line, index): PhrasingContent[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      { type: 'text', value: line },
    ])

/**
 * Makes a heading.
 *
 * @param depth - 1 for the title.
 * @param text - Its text.
 * @returns The heading.
 */
export const heading = (depth: Heading['depth'], text: string): Heading => ({
  type: 'heading',
  depth,
  children: toPhrasing(text),
})

/**
 * Makes a paragraph.
 *
 * @param text - Its text; line breaks stay.
 * @returns The paragraph.
 */
export const paragraph = (text: string): Paragraph => ({
  type: 'paragraph',
  children: toPhrasing(text),
})

/**
 * Makes a list.
 *
 * @param texts - The texts of its items; line breaks stay.
 * @returns The list.
 */
export const list = (texts: readonly string[]): List => ({
  type: 'list',
  spread: false,
  children: texts.map((text) => ({ type: 'listItem', children: [paragraph(text)] })),
})

/**
 * Makes a block of code.
 *
 * @param lang - Its language.
 * @param text - The code; it stays as it is, whatever marks it holds.
 * @returns The block.
 */
export const codeBlock = (lang: string, text: string): Code => ({
  type: 'code',
  lang,
  value: replaceControls(text),
})

/**
 * Makes a table.
 *
 * @param columns - Heading and alignment of each column.
 * @param rows - The texts of the cells, row by row.
 * @returns The table.
 */
export const table = (
  columns: readonly (readonly [string, Alignment])[],
  rows: readonly (readonly string[])[],
): Table => ({
  type: 'table',
  align: columns.map(([, alignment]) => alignment),
  children: [columns.map(([text]) => text), ...rows].map((cells): TableRow => ({
    type: 'tableRow',
    children: cells.map((text) => ({ type: 'tableCell', children: toPhrasing(text) })),
  })),
})

/**
 * Writes Markdown with GFM tables. Texts are shown as they are: raw HTML, links, pipes and other
 * marks in them are escaped.
 *
 * @param blocks - The parts, in order.
 * @returns The text, ending with a line break.
 */
export const renderMarkdown = (blocks: readonly MarkdownBlock[]): string =>
  toMarkdown(
    { type: 'root', children: [...blocks] },
    // one long cell would pad every row
    { extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), bareMarkup] },
  )
