import { readingWords } from '../languages/languages.ts'
import { numbersIn } from '../reading/numbers.ts'
import { readWritten, typeOfWritten } from '../reading/written.ts'
import { readQuantity, unitOfAll } from '../reading/written-quantity.ts'
import { wordsOf } from '../text/normal-form.ts'
import { measureOf } from '../values/units.ts'
import { isRecord } from '../wire/record.ts'
import { vagueDates } from './vague-dates.ts'
import { withinSentence, withoutArticle } from './value-words.ts'

type Fields = Record<string, unknown>

/** Names the sort of answer, and counts nothing. */
const YEAR = /^(?:year|date|année)$/i

/** "1,340 donors" of a fact that counts people. */
const COUNTED = /^(.*\d[\d.,\s]*(?:\s(?:millions?|milliards?|billion|thousand|hundred|dozen))?)\s+\p{L}[\p{L}\s'’-]*$/u

const MOST_NOUNS = 24

/** In characters. A longer value is nobody's figure, and to look for its parts takes the square of its length. */
const LONGEST_VALUE = 120

/**
 * Puts right how an assistant writes the values of a fact: a year is a date, a score a text, a mood is said of the
 * whole fact, and a figure stands without what it counts where the fact calls that otherwise.
 *
 * @param ids The sources, under which claims have their values.
 */
export function mendValues(fields: Fields, ids: readonly string[], language: string): Fields {
  const claims = Array.isArray(fields.claims) ? fields.claims : []
  const values = claims.flatMap((claim) => writtenIn(claim, ids))
  const moods = claims.flatMap((claim) => (isRecord(claim) && typeof claim.mood === 'string' ? [claim.mood] : []))
  const bare = claims.map((claim) => (isRecord(claim) ? withoutMood(claim) : claim))
  const whole: Fields = {
    ...fields,
    claims: bare,
    ...(moods.length > 0 && fields.mood === undefined ? { mood: moods[0] } : {}),
  }
  const unit = typeof fields.unit === 'string' ? fields.unit.trim() : undefined
  if (fields.type !== undefined || values.length === 0) return whole
  if (values.some((value) => value.length > LONGEST_VALUE)) return whole
  if (unit !== undefined && YEAR.test(unit) && values.every((value) => /^(?:1\d|20)\d\d$/.test(value))) {
    const { unit: _, ...rest } = whole
    return { ...rest, type: 'date' }
  }
  const dated = vagueDates(bare, ids, language)
  if (dated !== undefined) {
    const { unit: _, ...rest } = whole
    return { ...rest, type: 'date', claims: dated }
  }
  const { type, unit: own } = readAs(values, unit, language)
  if (own !== unit) return mendValues({ ...whole, unit: own }, ids, language)
  if (type === 'name' || type === 'text') return { ...whole, claims: inOneWording(bare, ids, language) }
  // « L'hiver 1956 » is no day, and "109 years ago" no year: they are words.
  const isNone = (value: string) =>
    !readWritten(withoutNoun(value, unit, language), { type, unit, language }).ok ||
    (type === 'quantity' && (isScore(value, language) || isNobody(value, unit, language)))
  if (values.some(isNone)) return { ...whole, type: 'text' }
  if (type !== 'quantity') return whole
  return {
    ...whole,
    claims: bare.map((claim) => withValue(claim, ids, (value) => withinSentence(withoutNoun(value, unit, language)))),
  }
}

/** The type of values, in the unit that they name themselves where the fact names none of theirs. */
function readAs(values: readonly string[], unit: string | undefined, language: string) {
  const type = typeOfWritten(values, unit, language)
  const named = measureOf(unit ?? '') || /date|time/.test(type) ? undefined : unitOfAll(values, language)
  if (named === undefined && type !== 'name' && type !== 'text') return { type, unit }
  if (named !== undefined) return { type: 'quantity' as const, unit: named }
  // "144" beside "close on 150 entrants": what is counted is called by another name.
  const isFigure = values.some((value) => readQuantity(value, unit, language).ok)
  const bare = isFigure ? values.map((value) => withoutNoun(value, unit, language)) : values
  return { type: typeOfWritten(bare, unit, language), unit }
}

/** "The Skarrow Rose" is the Skarrow Rose: two that differ by their article say the same, as the first says it. */
function inOneWording(claims: readonly unknown[], ids: readonly string[], language: string): readonly unknown[] {
  const known = new Map<string, string>()
  const bare = (value: string) => withoutArticle(wordsOf(value), language).join(' ')
  return claims.map((claim) =>
    withValue(claim, ids, (value) => {
      const key = bare(value)
      if (key === '') return value
      known.set(key, known.get(key) ?? value)
      return known.get(key) ?? value
    }),
  )
}

const writtenIn = (claim: unknown, ids: readonly string[]): readonly string[] =>
  isRecord(claim) ? ids.flatMap((id) => (typeof claim[id] === 'string' ? [claim[id]] : [])) : []

function withoutMood({ mood: _, ...claim }: Fields): Fields {
  return claim
}

/** Whoever asks who wants nobody's name, and no nought. */
export const isNobody = (value: string, unit: string | undefined, language: string): boolean =>
  /^person/i.test(unit ?? '') && /^\D*$/.test(value) && numbersIn(value, readingWords(language))[0]?.n === 0

/** "29–28", « 29 à 28 », "nine votes to four": no range runs downwards. "From £40 to £30" is a change. */
function isScore(value: string, language: string): boolean {
  const [first, second, ...more] = numbersIn(value, readingWords(language)).map(({ n }) => n)
  const isChange = /^(?:from|de) |\p{Sc}/iu.test(value) || (first ?? 0) > MOST_SCORED
  const isTo = /(?:[-–:]|(?<!\p{L})(?:to|à))\s?[\p{L}\d]+$/u.test(value.trim())
  return first !== undefined && second !== undefined && more.length === 0 && first > second && isTo && !isChange
}

/** Nobody scores more. */
const MOST_SCORED = 999

/** A claim with its value mended, where that is words under the id of its source. */
export function withValue<T>(claim: T, ids: readonly string[], mended: (value: string) => string): T {
  if (!isRecord(claim)) return claim
  const id = ids.find((own) => typeof claim[own] === 'string')
  const value = id === undefined ? undefined : claim[id]
  return id === undefined || typeof value !== 'string' ? claim : { ...claim, [id]: mended(value) }
}

function withoutNoun(value: string, unit: string | undefined, language: string): string {
  if (measureOf(unit ?? '') !== undefined || readQuantity(value, unit, language).ok) return value
  const [, figure] = COUNTED.exec(value) ?? []
  const isShort = figure !== undefined && value.length - figure.length <= MOST_NOUNS
  return isShort && readQuantity(figure, unit, language).ok ? figure : value
}
