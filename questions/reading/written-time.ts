import { readingWords } from '../languages/languages.ts'
import { normalForm } from '../text/normal-form.ts'
import { clockAtMinute } from '../values/clock.ts'
import { minutesNear } from './dates.ts'
import { type ReadValue, unread } from './read-value.ts'

const HALF_A_DAY = 720

/**
 * Reads a time of day as its author writes it: "6.40 am", "18:30", "between 6.30 am and 7 am", "shortly before 7 am". A
 * vague one allows the minutes that its language's words do; its own words are kept.
 */
export function readTime(written: string, language: string): ReadValue {
  const words = readingWords(language)
  const text = normalForm(written)
  const [first, second, ...more] = [...new Set(words.times(text))].sort((a, b) => a - b)
  if (first === undefined) return unread(`“${written}” is no time of day. Write "6.40 am" or "18:40", in quotes.`)
  if (more.length > 0) return unread(`“${written}” holds several times. Write one, or two claims.`)
  if (second !== undefined) {
    if (second - first === HALF_A_DAY && !/\d.*\d/.test(text))
      return unread(`“${written}” may be morning or evening. Write "7 am" or "7 pm".`)
    return { ok: true, value: { time: clockAtMinute(first), until: clockAtMinute(second), words: written } }
  }
  const near = Object.entries(words.nearTimes).find(([vague]) => text.replace(/^(?:at|à) /, '').startsWith(`${vague} `))
  if (near) {
    const [from, until] = minutesNear(first, near[1])
    return { ok: true, value: { time: clockAtMinute(from), until: clockAtMinute(until), words: written } }
  }
  if (/[^\d\s.:-]/.test(text.replace(words.timeWords, '')))
    return unread(`“${written}” is more than a time of day. Write "6.40 am" or "shortly before 7 am".`)
  return { ok: true, value: { time: clockAtMinute(first) } }
}
