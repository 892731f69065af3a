import { contentLanguage, readingWords } from '../languages/languages.ts'
import type { Ledger } from '../ledger.ts'
import type { Quantity, Value } from '../ledger-value.ts'
import { remember } from '../text/remember.ts'
import { dayOf, extentOf, isPlainDate, spansOf } from './date.ts'
import { boundOf } from './quantity.ts'
import { isCurrency, unitName } from './units.ts'

const symbols: Readonly<Record<string, string>> = { GBP: '£', USD: '$', EUR: '€', CAD: 'C$' }
const MILLION = 1_000_000

const moneyFormat = remember(
  (locale) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
)
// A formatter costs a hundred times what it then formats.
const numberFormat = remember((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }))
/** The figures of a topic are few, and each is said many times. */
const figureIn = remember((locale) => remember((figure) => numberFormat(locale).format(Number(figure))))
const listFormat = remember((locale) => new Intl.ListFormat(locale))
const dateFormat = (options: Intl.DateTimeFormatOptions) =>
  remember((locale) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
    return remember((date) => format.format(new Date(date)))
  })
const yearFormat = dateFormat({ year: 'numeric' })
const monthFormat = dateFormat({ year: 'numeric', month: 'long' })
const dayFormat = dateFormat({ year: 'numeric', month: 'long', day: 'numeric' })

/**
 * A value in the words of a language: "more than 400 people", "21 July 2018", "Canada, France and Germany".
 *
 * @param fact Whose `unit` counts where a quantity names none.
 * @param ledger Gives the language, and the events that an order names.
 */
export function formatValue(
  value: Value,
  fact: { readonly unit?: string | undefined },
  ledger: Pick<Ledger, 'language' | 'facts'>,
): string {
  const { say, locale } = contentLanguage(ledger.language)
  const event = (id: string) => ledger.facts.find((f) => f.id === id)?.event ?? id
  if ('date' in value) return value.words ?? formatDate(value.date, ledger.language)
  if ('time' in value) return value.words ?? formatTime(value.time, value.until, ledger.language)
  if ('yesNo' in value) return readingWords(ledger.language).yesNo[value.yesNo]
  if ('name' in value) return value.name
  if ('text' in value) return value.text
  if ('before' in value) return say.before(event(value.before))
  if ('after' in value) return say.after(event(value.after))
  if ('names' in value) {
    return value.open ? say.open(value.names.join(', ')) : listFormat(locale).format(value.names)
  }
  return formatQuantity(value, fact.unit ?? '', ledger.language)
}

function formatQuantity(quantity: Quantity, factUnit: string, language: string): string {
  const { say } = contentLanguage(language)
  const unit = unitName(quantity.unit ?? factUnit)
  const figure = (n: number) => formatFigure(n, unit, language)
  if ('is' in quantity) return withUnit(figure(quantity.is), quantity.is, unit, language)
  if ('from' in quantity)
    return withUnit(say.range(figure(quantity.from), figure(quantity.to)), quantity.to, unit, language)
  const [bound, n] = boundOf(quantity)
  return say[bound](withUnit(figure(n), n, unit, language))
}

/** A unit as it is written beside a number that is typed: "£", "cm", "people"; in French "euros", "centimètres". */
export function unitLabel(unit: string, language: string): string {
  const name = unitName(unit)
  return contentLanguage(language).units[name]?.[1] ?? symbols[name] ?? name
}

/** A number as the language writes it; whole millions and tenths of them in words. */
export function formatNumber(n: number, language: string): string {
  const { say, locale } = contentLanguage(language)
  const plain = (x: number) => figureIn(locale)(String(x))
  const millions = n / MILLION
  return Math.abs(n) >= MILLION && Number.isInteger(Math.round(millions * 1e4) / 1e2)
    ? say.million(plain(millions))
    : plain(n)
}

const formatFigure = (n: number, unit: string, language: string): string =>
  `${symbolOf(unit, language)}${isCurrency(unit) && !Number.isInteger(n) && Math.abs(n) < MILLION ? inHundredths(n, language) : formatNumber(n, language)}`

/** £6.50 */
const inHundredths = (n: number, language: string): string => moneyFormat(contentLanguage(language).locale).format(n)

/** What stands before a figure; nothing where the language writes the unit out behind it. */
const symbolOf = (unit: string, language: string): string =>
  unit in contentLanguage(language).units ? '' : (symbols[unit] ?? '')

function withUnit(figure: string, n: number, unit: string, language: string): string {
  const { say } = contentLanguage(language)
  if (unit === '') return figure
  if (symbolOf(unit, language) !== '') return figure
  return unit === 'percent' ? say.percent(figure) : say.amount(figure, n, unit)
}

/** A time of day in words: "6.40 am", "between 6.40 am and 7 am". */
export function formatTime(time: string, until: string | undefined, language: string): string {
  const { say } = contentLanguage(language)
  const plain = (clock: string) => {
    const [hour = 0, minute = 0] = clock.split(':').map(Number)
    return say.time(hour, minute)
  }
  return until === undefined ? plain(time) : say.oneOf(plain(time), plain(until))
}

/** A date of EDTF in words. A set of days is "between" its first and its last. */
export function formatDate(date: string, language: string): string {
  const { say } = contentLanguage(language)
  if (isPlainDate(date)) return formatPlain(date, language)
  const spans = spansOf(date)
  if (!spans) return date
  const [start, end] = extentOf(spans)
  const [first, last] = [dayOf(start), dayOf(end - 1)]
  const sameMonth = first.slice(0, 7) === last.slice(0, 7)
  return say.oneOf(
    sameMonth ? say.date(String(Number(first.slice(8)))) : formatPlain(first, language),
    formatPlain(last, language),
  )
}

function formatPlain(date: string, language: string): string {
  const { say, locale } = contentLanguage(language)
  const format = date.length >= 10 ? dayFormat : date.length >= 7 ? monthFormat : yearFormat
  const day = say.date(format(locale)(date.slice(0, 10)))
  return date.length > 10 ? `${date.slice(11, 16)}, ${day}` : day
}
