import { base64url } from 'jose'
import { typedText } from '../../questions/text/typed-text.ts'
import type { Seat } from '../../questions/wire/seat.ts'
import { MOST_SEATS } from '../../questions/wire/settings.ts'

/** Crockford's base 32, in lower case: no i, l, o and u. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const CODE_LENGTH = 10
/** Characters that are worth reading where a code is expected: a whole link may be typed there. */
const MOST_TYPED = 300
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
 * Reads a code as people type it and as links bring it: in either case, with spaces and hyphens, i or l for 1, o for 0,
 * in brackets, with a full stop, in a whole link, in a sentence.
 *
 * @returns The code as it is stored, or `undefined` if it cannot be one.
 */
export function parseCode(typed: string): string | undefined {
  if (typed.length > MOST_TYPED) return undefined
  const text = codePart(typedText(typed))
  const plain = plainly(text)
  if (isOf(plain, CODE_LENGTH)) return plain
  const said = Array.from(text.matchAll(CODE_IN_A_SENTENCE), ([code]) => code)
  const numbered = said.filter((code) => /\d/.test(code))
  const [code = '', ...others] = new Set((numbered.length > 0 ? numbered : said.filter(isSetApart)).map(plainly))
  return isOf(code, CODE_LENGTH) && others.length === 0 ? code : undefined
}

/**
 * Ten letters and digits together or in two groups, a word of their own. Letters of a script that parts no words may
 * touch it.
 */
const CODE_IN_A_SENTENCE = /(?<![\p{Script=Latin}\p{N}])[a-z0-9]{5}[\s\p{Pd}]?[a-z0-9]{5}(?![\p{Script=Latin}\p{N}])/giu

/** One code in forty has no digit. It is told from two words by its hyphen or its capitals. */
const isSetApart = (code: string): boolean => /\p{Pd}/u.test(code) || code === code.toUpperCase()

/** The part of a link where its code stands; of anything else, all. */
function codePart(text: string): string {
  const path = text.replace(/[?#].*/s, '')
  const [, behind] = /^(?:.*\/)?(?:q|embed|results|print|preview|board)\/+([^/]+)/is.exec(path) ?? []
  const parts = path.split('/').filter((part) => part.trim() !== '')
  return behind ?? (parts.length > 1 ? (parts.at(-1) ?? '') : text)
}

/**
 * Reads a seat's code as people type it, or its link as they paste it.
 *
 * @returns What it says, genuine or not; `undefined` if it cannot be a seat's code.
 */
export function parseSeat(typed: string): Seat | undefined {
  if (typed.length > MOST_TYPED) return undefined
  const path = typedText(typed).replace(/[?#].*/s, '')
  const plain = plainly(path.split('/').findLast((part) => /[\p{L}\p{N}]/u.test(part)) ?? '')
  const [secret, number] = [plain.slice(-SEAT_LENGTH), Number(plain.slice(0, -SEAT_LENGTH))]
  const isSeat = /^\d+$/.test(plain.slice(0, -SEAT_LENGTH)) && number >= 1 && number <= MOST_SEATS
  return isSeat && isOf(secret, SEAT_LENGTH) ? seatWith(number, secret) : undefined
}

/** @param bytes At least ten; as good as random. */
export function seatFrom(number: number, bytes: Uint8Array): Seat {
  return seatWith(number, textOf(bytes.slice(0, SEAT_LENGTH)))
}

const seatWith = (number: number, secret: string): Seat => ({ number, code: `${number}-${secret}` })

/**
 * How a seat's attempt is called, by its token, in the store and on the desk: the same however often the seat is begun.
 */
export const seatAttempt = (seat: number): string => SEAT_MARK + String(seat).padStart(SEAT_DIGITS, '0')

/**
 * How it is called once what was begun before is erased, in milliseconds since 1970: it is another attempt, and only
 * the desk calls it so.
 */
export const seatAgain = (seat: number, since: number): string => seatAttempt(seat) + timeText(since)

/** The number of the seat whose attempt is called so; `undefined` if it is no seat's. */
export function seatOf(attempt: string): number | undefined {
  const [mark, digits, since] = [attempt.slice(0, 1), attempt.slice(1, 1 + SEAT_DIGITS), attempt.slice(1 + SEAT_DIGITS)]
  const isSeat = mark === SEAT_MARK && digits.length === SEAT_DIGITS && /^\d+$/.test(digits)
  return isSeat && (since === '' || timeOf(since) !== undefined) ? Number(digits) : undefined
}

/**
 * How an attempt is called in the store and on the desk: its start, so that a list is in order of time, and its number;
 * a seat's by its seat.
 */
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

/**
 * When an attempt was begun, in milliseconds since 1970, or `undefined` if this is no attempt's id, or a seat's, which
 * does not tell.
 */
export function startOf(id: string): number | undefined {
  return isOf(id, START_LENGTH + ATTEMPT_LENGTH) ? timeOf(id.slice(0, START_LENGTH)) : undefined
}

function randomText(length: number): string {
  return textOf(crypto.getRandomValues(new Uint8Array(length)))
}

const textOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => ALPHABET.charAt(byte % 32)).join('')

/** What people write between two groups, and `=` where a mail broke the line. */
const BETWEEN_GROUPS = /[\s\p{Pd}\p{Pc}.·−+=]/gu

/**
 * A typed text without what people add, leave out or mistake. What cannot belong to a code is dropped from its ends.
 */
function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(BETWEEN_GROUPS, '')
    .replace(/[il]/g, '1')
    .replace(/o/g, '0')
}

function isOf(text: string, length: number): boolean {
  return text.length === length && Array.from(text).every((character) => ALPHABET.includes(character))
}
