import { encodeUtf8, encodeUtf8Into, MOST_BYTES } from './utf8.js'

/** A character that JSON text cannot hold as it is: a quote, a backslash, a control or a surrogate. */
const SPECIAL = /[^ !#-[\]-\uD7FF\uE000-\uFFFF]/

/** Bytes to begin with; room that a value needed is kept for the next. */
const ROOM = 1_024

/** Up to this many characters, a loop costs less than the encoder. */
const FEW = 40

const QUOTE = 0x22
const BACKSLASH = 0x5c
const SPACE = 0x20
const TILDE = 0x7e

/** So many texts that come again are remembered; then it begins anew, so one value cannot fill it. */
const KEPT = 1_000

/** JSON in UTF-8 while it is written, to digest. */
export class JsonBytes {
  private bytes = new Uint8Array(ROOM)
  private length = 0
  private readonly kept = new Map<string, Uint8Array>()

  /**
   * Adds bytes.
   *
   * @param piece - UTF-8, such as `encodeUtf8` gives.
   */
  addBytes(piece: Uint8Array): void {
    this.reserve(piece.length)
    this.bytes.set(piece, this.length)
    this.length += piece.length
  }

  /**
   * Adds JSON as it is.
   *
   * @param json - JSON text, or a part of it.
   */
  addJson(json: string): void {
    this.reserve(json.length * MOST_BYTES)
    if (json.length > FEW || !this.addShort(json, false)) this.encodeAtEnd(json)
  }

  /**
   * Adds a text as JSON: the same as `JSON.stringify` writes.
   *
   * @param text - Any text.
   */
  addText(text: string): void {
    this.reserve(text.length * MOST_BYTES + 2)
    const start = this.length
    this.bytes[this.length++] = QUOTE
    const isAdded = text.length > FEW ? this.addLong(text) : this.addShort(text, true)
    if (isAdded) {
      this.bytes[this.length++] = QUOTE
    } else {
      this.length = start
      this.addJson(JSON.stringify(text))
    }
  }

  /**
   * Adds a text that comes again and again as JSON, such as a JSON Pointer, and remembers it.
   *
   * @param text - Any text that says nothing about a person.
   */
  addRepeated(text: string): void {
    const known = this.kept.get(text)
    if (known !== undefined) {
      this.addBytes(known)
      return
    }
    if (this.kept.size === KEPT) this.kept.clear()
    const bytes = encodeUtf8(JSON.stringify(text))
    this.kept.set(text, bytes)
    this.addBytes(bytes)
  }

  /**
   * Writes a value, digests its bytes and forgets them.
   *
   * @param value - The value.
   * @param write - Adds its JSON.
   * @param digest - Works out the digest, before it returns.
   * @returns The digest.
   */
  digest<Value>(
    value: Value,
    write: (output: JsonBytes, value: Value) => void,
    digest: (bytes: Uint8Array) => string,
  ): string {
    // one that failed halfway left its part
    this.length = 0
    write(this, value)
    const digested = digest(this.bytes.subarray(0, this.length))
    this.bytes.fill(0, 0, this.length)
    return digested
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return
    const wider = new Uint8Array((this.length + more) * 2)
    wider.set(this.bytes.subarray(0, this.length))
    this.bytes = wider
  }

  /** Adds characters of ASCII, of a text those that stand for themselves; nothing where it has others. */
  private addShort(json: string, isText: boolean): boolean {
    const { bytes, length } = this
    for (let index = 0; index < json.length; index++) {
      const code = json.charCodeAt(index)
      if (code > TILDE) return false
      if (isText && (code < SPACE || code === QUOTE || code === BACKSLASH)) return false
      bytes[length + index] = code
    }
    this.length += json.length
    return true
  }

  private addLong(text: string): boolean {
    if (SPECIAL.test(text)) return false
    this.encodeAtEnd(text)
    return true
  }

  private encodeAtEnd(text: string): void {
    this.length += encodeUtf8Into(text, this.bytes, this.length)
  }
}
