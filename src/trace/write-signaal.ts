import { joinParts, writeText } from '../hash/write-canonical.js'
import type { Signaal } from './decision-trace.js'

interface Written {
  readonly signaal: Signaal
  readonly text: string
}

const write = ({ code, ernst, pad, stap, tekst }: Signaal): string =>
  joinParts(
    `{"code":${writeText(code)},"ernst":"${ernst}","pad":${writeText(pad)},`,
    `${stap === undefined ? '' : `"stap":${writeText(stap)},`}"tekst":${writeText(tekst)}}`,
  )

const isSame = (one: Signaal, other: Signaal) =>
  one.code === other.code &&
  one.stap === other.stap &&
  one.ernst === other.ernst &&
  one.pad === other.pad

/**
 * Makes the writer of the signalen of one regime.
 *
 * Those about a step are mostly the same in one trace as in the next, so it remembers the last of
 * each text, of which there are as many as rules and steps; of the others it remembers nothing.
 *
 * @returns Writes a signaal in its RFC 8785 form.
 */
export function createSignaalWriter(): (signaal: Signaal) => string {
  const last = new Map<string, Written>()
  return (signaal) => {
    if (signaal.stap === undefined) return write(signaal)
    const known = last.get(signaal.tekst)
    if (known !== undefined && isSame(known.signaal, signaal)) return known.text
    const text = write(signaal)
    last.set(signaal.tekst, { signaal: { ...signaal }, text })
    return text
  }
}
