import type { ContentLanguage } from '../language.ts'
import { englishPhrases } from './phrases.ts'
import { englishReading } from './reading.ts'

const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
  feet: 'foot',
  buses: 'bus',
}

/** The singular of a counted thing. */
const one = (unit: string): string =>
  irregular[unit] ??
  unit
    .replace(/(?<=[^aeiou])ies$/, 'y')
    .replace(/(?<=(?:ch|sh|ss|x))es$/, '')
    .replace(/(?<=[^s])s$/, '')

export const english: ContentLanguage = {
  ...englishReading,
  locale: 'en-GB',
  units: {},
  say: {
    over: (n) => `more than ${n}`,
    under: (n) => `less than ${n}`,
    atLeast: (n) => `at least ${n}`,
    upTo: (n) => `up to ${n}`,
    about: (n) => `about ${n}`,
    range: (from, to) => `${from} to ${to}`,
    million: (n) => `${n} million`,
    one,
    amount: (figure, n, unit) => `${figure} ${n === 1 ? one(unit) : unit}`,
    percent: (n) => `${n} per cent`,
    time: (hour, minute) =>
      `${hour % 12 || 12}${minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`} ${hour < 12 ? 'am' : 'pm'}`,
    date: (written) => written,
    oneOf: (from, to) => `between ${from} and ${to}`,
    open: (names) => `${names}, among others`,
    before: (event) => `before ${event}`,
    after: (event) => `after ${event}`,
  },
  phrases: englishPhrases,
}
