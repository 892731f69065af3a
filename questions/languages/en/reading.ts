import type { ReadingWords } from '../language.ts'
import { englishTimes } from './times.ts'

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

const nobody = /\bno one\b/g
/** "7½" in its normal form. */
const fraction = /(\d)(1⁄2|1⁄4|3⁄4)/g
const FRACTIONS: Readonly<Record<string, string>> = { '1⁄2': '.5', '1⁄4': '.25', '3⁄4': '.75' }
/** "Four and a half hours", "two and three quarters". */
const andAPart = new RegExp(
  `\\b(\\d{1,3}|${ones.split(' ').slice(1).join('|')}) and (a half|a quarter|three[ -]quarters)\\b(?! dozen)`,
  'g',
)
/** No part of a longer number, and of no rate: "60 miles an hour", "half an hour". */
const FREE = '(?<![\\p{L}\\d.,-]|(?:half|hundred|thousand|and|\\d|s) )'
/** "An hour and a half", "2 million and a half": the part stands behind what is measured. */
const andAPartBehind = new RegExp(
  `${FREE}(an?|\\d{1,3}|${ones.split(' ').slice(1).join('|')}) ((?:hour|day|week|month|year|decade|mile|kilometre|metre|kilo|tonne|pint|litre)s?|million|billion) and (a half|a quarter|three[ -]quarters)\\b(?!-| of )`,
  'gu',
)
/** "An hour and twenty minutes" */
const hoursAndMinutes = new RegExp(
  `${FREE}(an|\\d{1,2}|${ones.split(' ').slice(1).join('|')}) hours? (?:and )?(\\d{1,2}|(?:${tens.split(' ').slice(0, 4).join('|')})(?:-\\p{L}+)?|${ones.split(' ').slice(1).join('|')}) (?=minutes?\\b(?! (?:later|of|from|in|before|after)\\b))`,
  'gu',
)
const smallFigure = (words: string): number =>
  Number(words) ||
  words.split('-').reduce((sum, word) => {
    const [one, ten] = [ones.split(' ').indexOf(word), tens.split(' ').indexOf(word)]
    return sum + (one >= 0 ? one : ten >= 0 ? 20 + 10 * ten : 1)
  }, 0)
/** "A quarter of a million", "three quarters of an hour" */
const ofAScale = /\b(a|three)[ -]quarters? of an? (million|billion|hour)\b/g
const PARTS: Readonly<Record<string, string>> = { half: '.5', quarter: '.25', three: '.75' }

/** With an "s", or without: what was made of the words before it is told from them by the words that stay. */
const otherNumber = (unit: string): string =>
  /on$/.test(unit) ? unit : unit.endsWith('s') ? unit.slice(0, -1) : `${unit}s`

const withPart = (word: string, part: string): string =>
  `${/^\d/.test(word) ? word : Math.abs(ones.split(' ').indexOf(word))}${PARTS[/half|three|quarter/.exec(part)?.[0] ?? '']}`

/** How English values are read. */
export const englishReading: ReadingWords = {
  decimal: '.',
  beforeNumbers: (text) =>
    text
      .replace(nobody, 'nobody')
      .replace(fraction, (_, whole: string, part: string) => `${whole}${FRACTIONS[part] ?? ''}`)
      .replace(
        hoursAndMinutes,
        (_, hours: string, minutes: string) => `${60 * smallFigure(hours) + smallFigure(minutes)} `,
      )
      .replace(ofAScale, (_, count: string, scale: string) => `0${PARTS[count === 'a' ? 'quarter' : count]} ${scale}`)
      .replace(
        andAPartBehind,
        (_, word: string, unit: string, part: string) => `${withPart(word, part)} ${otherNumber(unit)}`,
      )
      .replace(andAPart, (_, word: string, part: string) => withPart(word, part)),
  numberWords: {
    ...Object.fromEntries(ones.split(' ').map((word, n) => [word, n])),
    ...Object.fromEntries(tens.split(' ').map((word, i) => [word, 20 + 10 * i])),
    no: 0,
    nobody: 0,
    none: 0,
    free: 0,
    once: 1,
    twice: 2,
    half: 0.5,
  },
  scales: { dozen: 12, hundred: 1e2, thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, billion: 1e9, bn: 1e9 },
  articles: ['a', 'an'],
  joiners: ['and'],
  ranges: ['to', 'and', '-'],
  openers: ['between', 'from'],
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
  shortMonths: {
    jan: 0,
    feb: 1,
    mar: 2,
    apr: 3,
    jun: 5,
    jul: 6,
    aug: 7,
    sep: 8,
    sept: 8,
    oct: 9,
    nov: 10,
    dec: 11,
  },
  weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  ordinals:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
      ' ',
    ),
  parts: [
    'spring',
    'summer',
    'autumn',
    'early',
    'mid',
    'middle',
    'late',
    'beginning',
    'end',
    'first',
    'last',
    'before',
    'after',
  ],
  notHedges: ['hand over', 'handed over', 'hands over', 'handing over', 'turned over'],
  hedges: {
    over: ['more than', 'over', 'above', 'upwards of', 'exceeding', 'in excess of'],
    under: ['less than', 'fewer than', 'under', 'below'],
    atLeast: ['at least', 'no fewer than', 'no less than', 'a minimum of'],
    upTo: ['up to', 'at most', 'no more than', 'as many as', 'as much as', 'a maximum of', 'within'],
    about: [
      'about',
      'around',
      'roughly',
      'some',
      'approximately',
      'nearly',
      'almost',
      'an estimated',
      'barely',
      'close on',
      'close to',
    ],
  },
  degrees: ['little', 'just', 'slightly', 'well', 'far', 'bit'],
  ...englishTimes,
  nearTimes: {
    'shortly before': [-30, -1],
    'just before': [-30, -1],
    'shortly after': [1, 30],
    'just after': [1, 30],
    'soon after': [1, 30],
    'a little before': [-30, -1],
    'a little after': [1, 30],
    around: [-15, 15],
    about: [-15, 15],
  },
  yesNo: { yes: 'yes', no: 'no' },
  unitWords: {
    mm: ['millimetre', 'millimeter'],
    cm: ['centimetre', 'centimeter'],
    m: ['metre', 'meter'],
    km: ['kilometre', 'kilometer', 'kms'],
    in: ['inch', 'inches'],
    ft: ['foot', 'feet'],
    yd: ['yard'],
    miles: ['mile', 'mi'],
    'km/h': ['kilometre an hour', 'kilometres an hour', 'kilometre per hour', 'kilometres per hour', 'kph', 'kmh'],
    mph: ['mile an hour', 'miles an hour', 'mile per hour', 'miles per hour'],
    knots: ['knot'],
    degrees: ['degree', '°', '°c', 'c', 'degree celsius', 'degrees celsius'],
    km2: ['square kilometre', 'square kilometres', 'sq km'],
    g: ['gram', 'gramme'],
    kg: ['kilogram', 'kilo'],
    tonnes: ['tonne', 't'],
    lb: ['pound', 'lbs'],
    ha: ['hectare'],
    acres: ['acre'],
    seconds: ['second', 'sec', 's'],
    minutes: ['minute', 'min'],
    hours: ['hour', 'h', 'hr'],
    days: ['day'],
    weeks: ['week'],
    months: ['month'],
    years: ['year', 'years old', 'year old'],
    percent: ['per cent', 'percent', '%', 'pct'],
    GBP: ['£', 'pounds', 'gbp', 'sterling'],
    USD: ['$', 'dollars', 'dollar', 'usd', 'us dollars', 'us$'],
    EUR: ['€', 'euros', 'euro', 'eur'],
    CAD: ['c$', 'canadian dollars', 'cad'],
    francs: ['franc'],
  },
}
