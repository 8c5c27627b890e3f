import type { JsonBytes } from '../hash/json-bytes.js'
import { encodeUtf8 } from '../hash/utf8.js'
import { writeCanonical, type Write } from '../hash/write-canonical.js'
import type { Signaal } from './decision-trace.js'

interface Written {
  readonly signaal: Signaal
  readonly bytes: Uint8Array
}

const prepare = ({ code, ernst, pad, stap, tekst }: Signaal): Uint8Array =>
  encodeUtf8(JSON.stringify({ code, ernst, pad, stap, tekst }))

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
export function createSignaalWriter(): Write<Signaal> {
  const last = new Map<string, Written>()
  return (output: JsonBytes, signaal) => {
    if (signaal.stap === undefined) {
      writeCanonical(output, signaal)
      return
    }
    const known = last.get(signaal.tekst)
    if (known !== undefined && isSame(known.signaal, signaal)) {
      output.addBytes(known.bytes)
      return
    }
    const bytes = prepare(signaal)
    last.set(signaal.tekst, { signaal: { ...signaal }, bytes })
    output.addBytes(bytes)
  }
}
