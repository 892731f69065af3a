import { base64url } from 'jose'

/** Crockford's base 32, in lower case: no i, l, o and u. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const CODE_LENGTH = 10
const START_LENGTH = 9
const ATTEMPT_LENGTH = 16

/** A quiz's code: 10 characters of base 32, 50 random bits. */
export const newCode = (): string => randomText(CODE_LENGTH)

/** An attempt's number: 16 characters of base 32, 80 random bits. */
export const newAttempt = (): string => randomText(ATTEMPT_LENGTH)

/** The teacher's key: 128 random bits as 22 characters of base64url. */
export function newKey(): string {
  return base64url.encode(crypto.getRandomValues(new Uint8Array(16)))
}

/**
 * Reads a code as people type it: in either case, with spaces and hyphens, i or l for 1, o for 0.
 *
 * @returns The code as it is stored, or `undefined` if it cannot be one.
 */
export function parseCode(typed: string): string | undefined {
  if (typed.length > 4 * CODE_LENGTH) return undefined
  const plain = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[il]/g, '1')
    .replace(/o/g, '0')
  return isOf(plain, CODE_LENGTH) ? plain : undefined
}

/** How an attempt is called in the store and on the desk: its start, so that a list is in order of time, and its number. */
export function attemptId(start: number, attempt: string): string {
  let digits = ''
  for (let rest = start; digits.length < START_LENGTH; rest = Math.floor(rest / 32))
    digits = ALPHABET.charAt(rest % 32) + digits
  return digits + attempt
}

/** When an attempt was begun, in milliseconds since 1970, or `undefined` if this is no attempt's id. */
export function startOf(id: string): number | undefined {
  if (!isOf(id, START_LENGTH + ATTEMPT_LENGTH)) return undefined
  return Array.from(id.slice(0, START_LENGTH)).reduce((start, digit) => start * 32 + ALPHABET.indexOf(digit), 0)
}

function randomText(length: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => ALPHABET.charAt(byte % 32)).join('')
}

function isOf(text: string, length: number): boolean {
  return text.length === length && Array.from(text).every((character) => ALPHABET.includes(character))
}
