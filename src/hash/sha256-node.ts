import { hash } from 'node:crypto'

/**
 * Hashes a text with SHA-256.
 *
 * @param text - any text; its UTF-8 bytes are hashed
 * @returns 64 lowercase hexadecimal digits
 */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex')
}
