import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * Hashes a text with SHA-256.
 *
 * @param text - any text; its UTF-8 bytes are hashed
 * @returns 64 lowercase hexadecimal digits
 */
export function sha256(text: string): string {
  return bytesToHex(digest(utf8ToBytes(text)))
}
