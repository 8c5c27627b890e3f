import { createHmac, hash } from 'node:crypto'

/**
 * Hashes with SHA-256.
 *
 * @param data - Bytes; of a text, its UTF-8 bytes.
 * @returns 64 lowercase hexadecimal digits.
 */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data, 'hex')
}

/**
 * Hashes with HMAC-SHA-256 (RFC 2104).
 *
 * @param key - The key; of a text, its UTF-8 bytes.
 * @param data - Bytes; of a text, its UTF-8 bytes.
 * @returns 64 lowercase hexadecimal digits.
 */
export function hmacSha256(key: string | Uint8Array, data: string | Uint8Array): string {
  return createHmac('sha256', key).update(data).digest('hex')
}
