import { replaceControls } from './replace-controls.js'

const WIDTH = 88

// a number stays with its percent sign or currency
const BREAK = / (?![ %\d])|(?<!\b[A-Z]{3}) (?=\d)/

/**
 * Breaks a text into lines between words; its own line breaks stay, other control characters are
 * replaced.
 *
 * @param text - The text.
 * @param indent - Spaces before the first line.
 * @param hanging - Spaces before the lines after it; the same by default.
 * @returns Lines of at most 88 characters, but for a word that is longer.
 */
export function wrapText(text: string, indent: number, hanging = indent): string {
  const lines: string[] = []
  for (const paragraph of replaceControls(text).split('\n')) {
    let line = ' '.repeat(lines.length === 0 ? indent : hanging)
    let isEmpty = true
    for (const word of paragraph.split(BREAK)) {
      if (!isEmpty && line.length + 1 + word.length > WIDTH) {
        lines.push(line)
        line = ' '.repeat(hanging)
        isEmpty = true
      }
      line += isEmpty ? word : ` ${word}`
      isEmpty = false
    }
    lines.push(line)
  }
  return lines.join('\n')
}
