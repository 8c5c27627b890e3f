import { createHmac, hash } from 'node:crypto'

/**
 * Hashes a text with SHA-256.
 *
 * @param text - any text; its UTF-8 bytes are hashed
 * @returns 64 lowercase hexadecimal digits
 */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex')
}

/**
 * Hashes a text with HMAC-SHA-256 (RFC 2104).
 *
 * @param key - the key; of a text, its UTF-8 bytes
 * @param text - any text; its UTF-8 bytes are hashed
 * @returns 64 lowercase hexadecimal digits
 */
export function hmacSha256(key: string | Uint8Array, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex')
}
