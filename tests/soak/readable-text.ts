import { below, type Random } from '../../questions/random.ts'

const MONTHS = [
  ...['January', 'Feb', 'March', 'Apr', 'May', 'June', 'Jul', 'Aug', 'Sept', 'Oct', 'November', 'Dec'],
  ...['janvier', 'févr', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'oct', 'nov', 'déc'],
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'Dez'],
]
/** Below each of them: a month, a day, a minute, a year. */
const LIMITS = [13, 32, 60, 2_100]
const BETWEEN = ['-', '/', '.', ' ', ', ', '. ', ':', ',', "'", '\u00a0', '\u202f']
const AROUND = ['%', '€', '$', '£', ' %', ' €', 'e5', 'E-3', ' PM', 'am', 'er', 'st', 'th', 'h', 'km', ' Uhr', '°', '½']
const WORDS = [
  'TRUE',
  'false',
  'vrai',
  'Faux',
  'wahr',
  'FALSCH',
  'Ann',
  'Jean-Paul II',
  'ليلى',
  'Bold Tapir',
  'April June',
]

/** What some country's spreadsheet may take for a number, a day, a time, a fraction, an amount or a truth. */
export function readableText(random: Random): string {
  const from = (list: readonly string[]) => list[below(list.length, random)] ?? ''
  const number = () => String(below(LIMITS[below(LIMITS.length, random)] ?? 1, random)).padStart(below(4, random), '0')
  const made = [
    () => from(WORDS),
    () => [number(), number()].join(from(BETWEEN)),
    () => [number(), number(), number()].join(from(BETWEEN)),
    () => [number(), from(MONTHS), number()].join(from(BETWEEN)),
    () => [number(), from(MONTHS)].join(from(BETWEEN)),
    () => [from(MONTHS), number()].join(from(BETWEEN)),
    () => [from(MONTHS), number(), number()].join(from(BETWEEN)),
    () => number() + from(BETWEEN) + number() + from(AROUND),
    () => from(['$', '£', '€', '+', '-', '(', '~', '≈ ']) + number() + from(BETWEEN) + number(),
    () => number() + from(AROUND),
    () => `${number()} ${below(9, random)}/${below(9, random)}`,
    () => `(${number()})`,
  ]
  return made[below(made.length, random)]?.() ?? ''
}
