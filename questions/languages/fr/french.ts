import type { ContentLanguage } from '../language.ts'
import { singular } from './content.ts'
import { frenchPhrases } from './phrases.ts'
import { frenchReading } from './reading.ts'
import { frenchUnits } from './units.ts'
import { day } from './words.ts'

/** French has one of anything below two: « 1,5 kilo ». */
const isOne = (n: number): boolean => Math.abs(n) < 2

const numberOf = (figure: string): number => Number(figure.replace(/\s/g, '').replace(',', '.'))

/**
 * A noun and the adjectives after it in the singular, up to a preposition: « mètres cubes », « élèves de troisième ».
 */
function one(unit: string): string {
  const [, noun = unit, rest = ''] = /^(.+?)(\s(?:de|du|des|à|au|aux|en|sur|par|pour)\s.*|\sd’.*)?$/u.exec(unit) ?? []
  return noun.split(' ').map(singular).join(' ') + rest
}

/** « 2,3 millions d’euros », « 180 millions de litres »; « 184 pêcheurs » */
const joined = (figure: string, noun: string): string => {
  if (!/millions?$|milliards?$/.test(figure)) return `${figure} ${noun}`
  return /^[aeiouyéèêh]/i.test(noun) ? `${figure} d’${noun}` : `${figure} de ${noun}`
}

/** « 7 h 15 », at midnight « 0 h ». */
const clock = (hour: number, minute: number): string =>
  `${hour}\u00a0h${minute === 0 ? '' : `\u00a0${String(minute).padStart(2, '0')}`}`

export const french: ContentLanguage = {
  ...frenchReading,
  locale: 'fr-FR',
  units: frenchUnits,
  say: {
    over: (n) => `plus de ${n}`,
    under: (n) => `moins de ${n}`,
    atLeast: (n) => `au moins ${n}`,
    upTo: (n) => `jusqu’à ${n}`,
    about: (n) => `environ ${n}`,
    range: (from, to) => `entre ${from} et ${to}`,
    million: (n) => `${n} ${isOne(numberOf(n)) ? 'million' : 'millions'}`,
    one,
    amount: (figure, n, unit) => {
      const [single, several] = frenchUnits[unit] ?? [one(unit), unit]
      return joined(figure, isOne(n) ? single : several)
    },
    percent: (n) => `${n}\u00a0%`,
    time: clock,
    date: (written) => written.replace(/^1(?= \p{L}|$)/u, '1er'),
    oneOf: (from, to) => `entre ${day(from)} et ${day(to)}`,
    open: (names) => `${names}, entre autres`,
    before: (event) => `avant ${event}`,
    after: (event) => `après ${event}`,
  },
  phrases: frenchPhrases,
}
