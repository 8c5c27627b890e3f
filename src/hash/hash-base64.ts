import { sha256 } from '#sha256'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

// three hexadecimals are twelve bits, and so are two characters of base64
function encode(digits: string): string {
  const bits = Number.parseInt(digits, 16)
  return ALPHABET.charAt(bits >> 6) + ALPHABET.charAt(bits & 63)
}

/**
 * Hashes a text as a Content-Security-Policy and an integrity attribute write it.
 *
 * @param text - Any text.
 * @returns SHA-256 of its UTF-8 bytes in base64, such as `47DEQpj8…SuFU=`.
 */
export function hashBase64(text: string): string {
  // 64 digits are not a multiple of three; what they lack is zero, and marked with `=`
  const groups = sha256(text).padEnd(66, '0').match(/.{3}/g)!
  return groups.map(encode).join('').replace(/.$/, '=')
}
