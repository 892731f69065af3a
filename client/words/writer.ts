import { once } from '../../questions/wire/once.ts'
import { inLanguage, type Own } from './languages.ts'
import { plainNumber } from './plain-number.ts'
import { counter, type Forms } from './plural.ts'
import { dayIn, moment } from './when.ts'

/** Writes numbers, dates and lists as a locale does: what the tables of words are made with. */
export interface Writer {
  /** The interface's own language, for its words inside content of another. */
  readonly own: Own
  /** A number with its noun. */
  readonly count: (n: number, forms: Forms) => string
  /** A score or a figure: at most two decimals. */
  readonly number: (n: number) => string
  /** An instant, with its time zone. */
  readonly when: (iso: string) => string
  /** A date, as precise as it is written. */
  readonly day: (date: string) => string
  /** An instant's hour and minute. */
  readonly hour: (at: Date) => string
  /** "a, b and c" */
  readonly list: (parts: readonly string[]) => string
}

/** @param locale BCP 47, as `localeFor` gives it. English without a region is written as in Britain. */
export function writerIn(locale: string): Writer {
  const tag = locale === 'en' ? 'en-GB' : locale
  return {
    own: inLanguage(locale),
    count: counter(tag),
    number: numberIn(tag),
    when: moment(tag),
    day: dayIn(tag),
    hour: (at) => at.toLocaleTimeString(tag, { timeStyle: 'short' }),
    list: (parts) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(parts),
  }
}

/** Numbers as a language writes them, with at most two decimals. What these make nothing of has no sign. */
export function numberIn(locale: string): (n: number) => string {
  const format = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }))
  return (n) => plainNumber(locale, n) ?? format().format(Math.abs(n) < 0.005 ? 0 : n)
}
