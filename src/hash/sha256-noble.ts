import { hmac } from '@noble/hashes/hmac.js'
import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

const toBytes = (data: string | Uint8Array) => (typeof data === 'string' ? utf8ToBytes(data) : data)

/**
 * Hashes with SHA-256.
 *
 * @param data - Bytes; of a text, its UTF-8 bytes.
 * @returns 64 lowercase hexadecimal digits.
 */
export function sha256(data: string | Uint8Array): string {
  return bytesToHex(digest(toBytes(data)))
}

/**
 * Hashes with HMAC-SHA-256 (RFC 2104).
 *
 * @param key - The key; of a text, its UTF-8 bytes.
 * @param data - Bytes; of a text, its UTF-8 bytes.
 * @returns 64 lowercase hexadecimal digits.
 */
export function hmacSha256(key: string | Uint8Array, data: string | Uint8Array): string {
  return bytesToHex(hmac(digest, toBytes(key), toBytes(data)))
}
