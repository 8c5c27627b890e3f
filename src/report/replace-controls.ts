// what a profile brings along must not steer a terminal or disturb a page
const CONTROL = /[^\P{Cc}\n]/gu

/**
 * Makes a text safe to show: line breaks stay, other control characters are replaced.
 *
 * @param text - Any text.
 * @returns The text with U+FFFD for each control character; a Windows line break becomes `\n`.
 */
export const replaceControls = (text: string): string =>
  text.replaceAll('\r\n', '\n').replace(CONTROL, '\ufffd')
