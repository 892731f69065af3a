import type { Item } from '../item.ts'
import { questionOf } from './citation.ts'
import type { Exported, Format } from './format.ts'
import { itemTexts, type Limit, sift, unsorted } from './limits.ts'
import { rulingsOn } from './ruled.ts'

/** A line that Aiken's readers take for an option or for the answer, whatever it was meant to be: "U. S. forces …". */
const OPTION_OR_ANSWER = /^(?:[A-Z][).]\s|ANSWER:)/

const limits: readonly Limit[] = [
  {
    whole: true,
    why: 'Aiken knows only questions with one right option.',
    meets: ({ shape }) => shape !== 'one',
  },
  {
    whole: true,
    why: 'It begins like an option or an answer of Aiken and would be read as one.',
    meets: (item, quiz) => OPTION_OR_ANSWER.test(inOneLine(questionOf(item, quiz).join(' '))),
  },
  {
    whole: false,
    why: 'Aiken has no place for an explanation, for what its sources say, or for why an option is wrong.',
    meets: () => true,
  },
  {
    whole: false,
    why: 'You accepted another answer or gave everybody the point; Aiken marks by one right option alone.',
    meets: (item, quiz) => rulingsOn(item, quiz).length > 0,
  },
  {
    whole: false,
    why: 'Aiken keeps each text on one line; line breaks became spaces.',
    meets: (item, quiz) => itemTexts(item, quiz).some((text) => /[\r\n]/.test(text.trim())),
  },
  unsorted,
]

/** Aiken, as Moodle documents and reads it (docs.moodle.org, "Aiken format"; question/format/aiken). */
export const aiken: Format = {
  id: 'aiken',
  label: 'Aiken',
  extension: 'aiken.txt',
  mediaType: 'text/plain; charset=utf-8',
  left: (quiz) => sift(quiz, limits).left,
  express: (quiz) => {
    const { kept, left } = sift(quiz, limits)
    return { body: kept.map((item) => question(item, quiz)).join('\n'), left }
  },
}

function question(item: Item, quiz: Exported): string {
  if (item.shape !== 'one') throw new RangeError(`Aiken cannot express the item "${item.id}".`)
  const options = item.options.map(({ text }, i) => `${letter(i)}. ${inOneLine(text)}`)
  return [inOneLine(questionOf(item, quiz).join(' ')), ...options, `ANSWER: ${letter(item.key)}`, ''].join('\n')
}

const letter = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index)
const inOneLine = (text: string): string => text.trim().replace(/\s*[\r\n]+\s*/g, ' ')
