import type { Item, ItemOf } from '../item.ts'
import { feedbackOf, questionOf, whyNot } from './citation.ts'
import type { Exported, Format } from './format.ts'
import {
  forEveryone,
  fractions,
  itemTexts,
  type Limit,
  manyKeys,
  openEnd,
  otherWhole,
  plainFigures,
  sift,
  unsorted,
} from './limits.ts'
import { categoryOf, exportId, namesOf, tagsOf } from './naming.ts'
import { acceptedOf, isAccepted } from './ruled.ts'
import { wholeNumbersOf } from './tolerance.ts'

/**
 * What GIFT's readers put in place of an escaped character while they read: written in a text, it would be read as that
 * character.
 */
const PLACEHOLDER = /&&0(?:10|35|58|61)|&&(?:092|12[356])/

const limits: readonly Limit[] = [
  { whole: true, why: 'GIFT has no question that asks for an order.', meets: ({ shape }) => shape === 'order' },
  manyKeys,
  {
    whole: true,
    why: 'A left side holds “->”, which GIFT takes for the arrow between the sides.',
    meets: (item) => item.shape === 'pairs' && item.left.some((side) => side.includes('->')),
  },
  {
    whole: false,
    why: 'It holds a code such as “&&061”, which GIFT reads as another character.',
    meets: (item, quiz) => itemTexts(item, quiz).some((text) => PLACEHOLDER.test(text)),
  },
  openEnd,
  fractions,
  plainFigures,
  unsorted,
  forEveryone,
  otherWhole,
]

/**
 * GIFT, as Moodle documents and reads it (docs.moodle.org, "GIFT format"; question/format/gift). Texts are marked
 * [plain], so that a "<" in them is a "<".
 */
export const gift: Format = {
  id: 'gift',
  label: 'GIFT',
  extension: 'gift.txt',
  mediaType: 'text/plain; charset=utf-8',
  left: (quiz) => sift(quiz, limits).left,
  express: (quiz) => {
    const { kept, left } = sift(quiz, limits)
    const names = namesOf(quiz)
    const questions = kept.map((item) => question(item, names.get(item.id) ?? item.id, quiz))
    return { body: [category(quiz), ...notice(quiz), ...questions].join('\n'), left }
  },
}

/** Moodle reads a category's name as it stands, with nothing escaped but what a backslash escapes. */
const category = (quiz: Exported): string => `$CATEGORY: ${categoryOf(quiz).replaceAll('\\', '')}\n`

/** What to know of the topic, once: a text without an answer is GIFT's description. */
const notice = ({ title, notice: told }: Exported): readonly string[] =>
  told === undefined ? [] : [`::${text(title)}::[plain]${text(told)}\n`]

function question(item: Item, name: string, quiz: Exported): string {
  const marks = [`[id:${exportId(item, quiz)}]`, ...tagsOf(item, quiz).map((tag) => `[tag:${tag}]`)].join(' ')
  const feedback = `####${feedbackOf(item, quiz).map(text).join('\\n')}`
  return `// ${marks}\n::${text(name)}::[plain]${questionOf(item, quiz).map(text).join('\\n')}{${[...answersOf(item, quiz), feedback].join('\n\t')}\n}\n`
}

function answersOf(item: Item, quiz: Exported): readonly string[] {
  if (item.shape === 'one') {
    const mark = (i: number) => (i === item.key ? '=' : isAccepted(item, i, quiz) ? '~%100%' : '~')
    return ['', ...item.options.map((_, i) => choice(item, i, mark(i), quiz))]
  }
  if (item.shape === 'several')
    return ['', ...item.options.map((_, i) => choice(item, i, `~%${shareOf(item, i)}%`, quiz))]
  if (item.shape === 'pairs') return ['', ...pairsOf(item)]
  if (item.shape === 'order') throw new RangeError(`GIFT cannot express the order "${item.id}".`)
  return numbersOf(item, quiz)
}

/** A bare number is enough, but not for 0, which Moodle takes for no answer: it would drop the whole file. */
function numbersOf(item: ItemOf<'number'>, quiz: Exported): readonly string[] {
  const { min, max } = item.key
  const numbers = wholeNumbersOf(item.key) ?? (min === max ? [min] : [])
  const accepted = acceptedOf(item, quiz)
  const range = numbers.length === 0 ? `${min}..${max}` : undefined
  if (range && accepted.length === 0) return [`#${range}`]
  const exact = [...numbers, ...accepted].map((number) => `=${number}:0`)
  if (!range && exact.length === 1) return [numbers[0] === 0 ? '#=0:0' : `#${numbers[0]}`]
  return ['#', ...(range ? [`=${range}`] : []), ...exact]
}

function choice(item: ItemOf<'one'> | ItemOf<'several'>, index: number, mark: string, quiz: Exported): string {
  const option = item.options[index]
  if (!option) throw new RangeError(`The item "${item.id}" has no option ${index}.`)
  const why = whyNot(item, option, index, quiz)
  return `${mark}${answer(option.text)}${why ? `#${answer(why)}` : ''}`
}

/**
 * Right picks less wrong ones, over all that are right; Moodle, too, gives no less than 0. Its shares have five
 * decimals.
 */
function shareOf({ key }: ItemOf<'several'>, index: number): number {
  return Number(((key.includes(index) ? 100 : -100) / key.length).toFixed(5))
}

/** A right side that belongs to no left one stands alone behind its arrow. */
function pairsOf({ left, right, key }: ItemOf<'pairs'>): readonly string[] {
  const pairs = left.map((side, i) => `=${answer(side)} -> ${text(right[key[i] ?? -1]?.text ?? '')}`)
  const spare = right.flatMap((side, i) => (key.includes(i) ? [] : [`= -> ${text(side.text)}`]))
  return [...pairs, ...spare]
}

/** An answer that starts like a weight or a format's name is told what it is. */
const answer = (raw: string): string => (/^\s*[%[]/.test(raw) ? `[plain]${text(raw)}` : text(raw))

const text = (raw: string): string => raw.replace(/[\\~=#{}:]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')
