import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h, s } from 'hastscript'
import { hashBase64 } from '../hash/hash-base64.js'
import { replaceControls } from './replace-controls.js'

export { h, s }

/**
 * An element of a page, made by {@link h}, or by {@link s} in a drawing; a text is given to them as it
 * is, and is always shown as text.
 */
export type HtmlElement = Element

/** What a page consists of. */
export interface Page {
  /** Title of the document; names no person, as it ends up in tabs and file names. */
  readonly title: string
  /** The one stylesheet. */
  readonly css: string
  /** What is in `<main>`. */
  readonly content: readonly HtmlElement[]
}

// nothing is loaded or run; the one style is named by its hash
const describePolicy = (css: string) => `default-src 'none'; style-src 'sha256-${hashBase64(css)}'`

// before it is written, as writing turns some control characters into references
const clean = (element: HtmlElement) =>
  JSON.parse(JSON.stringify(element), (_key, value: unknown) =>
    typeof value === 'string' ? replaceControls(value) : value,
  ) as HtmlElement

/**
 * Writes a whole HTML document that stands alone: no script, no request, one stylesheet.
 *
 * @param page - What it consists of.
 * @returns The document in Dutch, ending with a line break; control characters are replaced.
 */
export function renderPage({ title, css, content }: Page): string {
  const head = h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: describePolicy(css) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    h('style', css),
  ])
  const html = h('html', { lang: 'nl' }, [head, h('body', [h('main', [...content])])])
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, clean(html)] })}\n`
}
