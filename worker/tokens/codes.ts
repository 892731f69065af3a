import { base64url } from 'jose'
import type { Seat } from '../../questions/wire/seat.ts'
import { MOST_SEATS } from '../../questions/wire/settings.ts'

/** Crockford's base 32, in lower case: no i, l, o and u. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const CODE_LENGTH = 10
/** Characters that are worth reading where a code is expected. */
const MOST_TYPED = 4 * CODE_LENGTH
const START_LENGTH = 9
const ATTEMPT_LENGTH = 16
const SEAT_LENGTH = 10
/** What a seat's attempt is called begins with it, and sorts after a tombstone and before every start. */
const SEAT_MARK = '#'
const SEAT_DIGITS = 4

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
  const plain = plainly(typed)
  return isOf(plain, CODE_LENGTH) ? plain : undefined
}

/**
 * Reads a seat's code as people type it, or its link as they paste it.
 *
 * @returns What it says, genuine or not; `undefined` if it cannot be a seat's code.
 */
export function parseSeat(typed: string): Seat | undefined {
  const plain = plainly(typed.replace(/[?#].*$/s, '').replace(/^.*\//s, ''))
  const [secret, number] = [plain.slice(-SEAT_LENGTH), Number(plain.slice(0, -SEAT_LENGTH))]
  const isSeat = /^\d+$/.test(plain.slice(0, -SEAT_LENGTH)) && number >= 1 && number <= MOST_SEATS
  return isSeat && isOf(secret, SEAT_LENGTH) ? seatWith(number, secret) : undefined
}

/** @param bytes At least ten; as good as random. */
export function seatFrom(number: number, bytes: Uint8Array): Seat {
  return seatWith(number, textOf(bytes.slice(0, SEAT_LENGTH)))
}

const seatWith = (number: number, secret: string): Seat => ({ number, code: `${number}-${secret}` })

/** How a seat's attempt is called, by its token, in the store and on the desk: the same however often the seat is begun. */
export const seatAttempt = (seat: number): string => SEAT_MARK + String(seat).padStart(SEAT_DIGITS, '0')

/** How it is called once what was begun before is erased, in milliseconds since 1970: it is another attempt, and only the desk calls it so. */
export const seatAgain = (seat: number, since: number): string => seatAttempt(seat) + timeText(since)

/** The number of the seat whose attempt is called so; `undefined` if it is no seat's. */
export function seatOf(attempt: string): number | undefined {
  const [mark, digits, since] = [attempt.slice(0, 1), attempt.slice(1, 1 + SEAT_DIGITS), attempt.slice(1 + SEAT_DIGITS)]
  const isSeat = mark === SEAT_MARK && digits.length === SEAT_DIGITS && /^\d+$/.test(digits)
  return isSeat && (since === '' || timeOf(since) !== undefined) ? Number(digits) : undefined
}

/** How an attempt is called in the store and on the desk: its start, so that a list is in order of time, and its number; a seat's by its seat. */
export function attemptId(start: number, attempt: string): string {
  if (seatOf(attempt) !== undefined) return attempt
  return timeText(start) + attempt
}

/** A time as text that sorts like it, in milliseconds since 1970. */
export function timeText(time: number): string {
  let digits = ''
  for (let rest = time; digits.length < START_LENGTH; rest = Math.floor(rest / 32))
    digits = ALPHABET.charAt(rest % 32) + digits
  return digits
}

/** The time of such a text, or `undefined` if it is none. */
export function timeOf(text: string): number | undefined {
  if (!isOf(text, START_LENGTH)) return undefined
  return Array.from(text).reduce((time, digit) => time * 32 + ALPHABET.indexOf(digit), 0)
}

/** When an attempt was begun, in milliseconds since 1970, or `undefined` if this is no attempt's id, or a seat's, which does not tell. */
export function startOf(id: string): number | undefined {
  return isOf(id, START_LENGTH + ATTEMPT_LENGTH) ? timeOf(id.slice(0, START_LENGTH)) : undefined
}

function randomText(length: number): string {
  return textOf(crypto.getRandomValues(new Uint8Array(length)))
}

const textOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => ALPHABET.charAt(byte % 32)).join('')

/** What was typed without what people add, leave out or mistake; '' for what is too long for any code. */
function plainly(typed: string): string {
  if (typed.length > MOST_TYPED) return ''
  return typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\s\p{Pd}\u061c\u200e\u200f]/gu, '')
    .replace(/[il]/g, '1')
    .replace(/o/g, '0')
}

function isOf(text: string, length: number): boolean {
  return text.length === length && Array.from(text).every((character) => ALPHABET.includes(character))
}
