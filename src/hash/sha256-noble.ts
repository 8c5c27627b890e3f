import { hmac } from '@noble/hashes/hmac.js'
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

/**
 * Hashes a text with HMAC-SHA-256 (RFC 2104).
 *
 * @param key - the key; of a text, its UTF-8 bytes
 * @param text - any text; its UTF-8 bytes are hashed
 * @returns 64 lowercase hexadecimal digits
 */
export function hmacSha256(key: string | Uint8Array, text: string): string {
  const bytes = typeof key === 'string' ? utf8ToBytes(key) : key
  return bytesToHex(hmac(digest, bytes, utf8ToBytes(text)))
}
