import type { ContentLanguage } from '../language.ts'
import { englishPhrases } from './phrases.ts'

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

const irregular: Readonly<Record<string, string>> = {
  people: 'person',
  children: 'child',
  men: 'man',
  women: 'woman',
  feet: 'foot',
  buses: 'bus',
}

export const english: ContentLanguage = {
  locale: 'en-GB',
  numberWords: {
    ...Object.fromEntries(ones.split(' ').map((word, n) => [word, n])),
    ...Object.fromEntries(tens.split(' ').map((word, i) => [word, 20 + 10 * i])),
    dozen: 12,
    no: 0,
    nobody: 0,
    none: 0,
    free: 0,
    once: 1,
    twice: 2,
    half: 0.5,
  },
  scales: { hundred: 1e2, thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, billion: 1e9, bn: 1e9 },
  articles: ['a', 'an'],
  joiners: ['and'],
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  parts: ['early', 'mid', 'middle', 'late', 'beginning', 'end', 'first', 'last', 'before', 'after'],
  hedges: {
    over: ['more than', 'over', 'above', 'upwards of', 'exceeding'],
    under: ['less than', 'fewer than', 'under', 'below'],
    atLeast: ['at least', 'no fewer than', 'no less than', 'a minimum of'],
    upTo: ['up to', 'at most', 'no more than', 'as many as'],
    about: ['about', 'around', 'roughly', 'some', 'approximately', 'nearly', 'almost', 'an estimated'],
  },
  say: {
    over: (n) => `more than ${n}`,
    under: (n) => `less than ${n}`,
    atLeast: (n) => `at least ${n}`,
    upTo: (n) => `up to ${n}`,
    about: (n) => `about ${n}`,
    range: (from, to) => `${from} to ${to}`,
    million: (n) => `${n} million`,
    one: (unit) =>
      irregular[unit] ??
      unit
        .replace(/(?<=[^aeiou])ies$/, 'y')
        .replace(/(?<=(?:ch|sh|ss|x))es$/, '')
        .replace(/(?<=[^s])s$/, ''),
    percent: (n) => `${n} per cent`,
    time: (hour, minute) =>
      `${hour % 12 || 12}${minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`} ${hour < 12 ? 'am' : 'pm'}`,
    yesNo: { yes: 'yes', no: 'no' },
    oneOf: (from, to) => `between ${from} and ${to}`,
    open: (names) => `${names}, among others`,
    before: (event) => `before ${event}`,
    after: (event) => `after ${event}`,
  },
  phrases: englishPhrases,
}
