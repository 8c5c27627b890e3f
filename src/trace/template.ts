/** A text with placeholders, taken apart: each name stands between two texts. */
export interface Template {
  readonly names: readonly string[]
  readonly texts: readonly string[]
}

/** Gives the text of a name; undefined leaves the placeholder as it is. */
export type WriteName = (name: string) => string | undefined

/**
 * Takes a text with placeholders apart.
 *
 * @param text - Text with `{name}` in it.
 * @returns Its names, and the texts around them.
 */
export function parseTemplate(text: string): Template {
  const names: string[] = []
  const texts: string[] = []
  let end = 0
  for (let open = text.indexOf('{'); open !== -1; open = text.indexOf('{', end)) {
    const close = text.indexOf('}', open)
    if (close === -1) break
    texts.push(text.slice(end, open))
    names.push(text.slice(open + 1, close))
    end = close + 1
  }
  return { names, texts: [...texts, text.slice(end)] }
}

/**
 * Fills in the placeholders of a template, working out only the texts that stand in it.
 *
 * @param template - The template.
 * @param write - Gives the text of a name.
 * @returns The text.
 */
export function fillTemplate({ names, texts }: Template, write: WriteName): string {
  let text = texts[0]!
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!
    text += (write(name) ?? `{${name}}`) + texts[index + 1]!
  }
  return text
}
