import { type GIFTQuestion, parse } from 'gift-pegjs'
import { expect, test } from 'vitest'
import { gift } from '../../questions/formats/gift.ts'
import {
  everything,
  expectQuiz,
  expressedBy,
  nastyQuiz,
  type ReadBack,
  textOf,
} from '../support/questions/formats-samples.ts'

/**
 * gift-pegjs, which is not ours, leaves the right sides of pairs undecoded (its rule PlainText); Moodle's own reader
 * decodes them.
 */
const decoded = (text: string): string =>
  text
    .replaceAll('&&010', '\n')
    .replace(/&&(0(?:35|58|61|92)|12[356]);/g, (_, code) => String.fromCharCode(Number(code)))

/** Readers trim texts and join blanks. */
const joined = (text: string): string => decoded(text).replace(/\s+/g, ' ').trim()

/** Not the category, and not the notice. */
const asks = ({ type }: GIFTQuestion): boolean => type !== 'Category' && type !== 'Description'

function readBack(question: GIFTQuestion): ReadBack {
  if (!('globalFeedback' in question)) throw new Error(`${question.type} is no question`)
  const common = { stem: question.stem.text, feedback: question.globalFeedback?.text ?? '' }
  if (question.type === 'MC') {
    const { choices } = question
    const right = choices.filter(({ isCorrect, weight }) => isCorrect || (weight ?? 0) > 0)
    return {
      ...common,
      options: choices.map(({ text }) => text.text),
      key: right.map(({ text }) => text.text),
      whys: choices.flatMap(({ feedback }) => feedback?.text ?? []),
    }
  }
  if (question.type === 'Matching') {
    const pairs = question.matchPairs.map(({ subquestion, subanswer }) => [subquestion.text, subanswer] as const)
    const key = pairs.filter(([left]) => left !== '').map(([left, right]) => `${decoded(left)} → ${decoded(right)}`)
    return { ...common, options: [...new Set(pairs.map(([, right]) => right))], key }
  }
  if (question.type !== 'Numerical') throw new Error(`Unexpected: ${question.type}`)
  if (Array.isArray(question.choices)) {
    // A count's numbers, each exact.
    const numbers = question.choices.map(({ text }) => ('number' in text ? (text.number ?? NaN) : NaN))
    return { ...common, options: [], key: [Math.min(...numbers), Math.max(...numbers)] }
  }
  const { type, number, numberLow, numberHigh } = question.choices
  return { ...common, options: [], key: (type === 'simple' ? [number, number] : [numberLow, numberHigh]) as number[] }
}

test.each(expressedBy(gift))(
  '%s: a parser of GIFT that is not ours reads back every item',
  (_topic, quiz, expressed) => {
    const read = parse(textOf(expressed)).filter(asks).map(readBack)
    expectQuiz(quiz, expressed, read, { as: joined })
  },
)

test('the shares of several right options are those of our marking, to the five decimals that Moodle knows', () => {
  const weights = parse(textOf(gift.express(nastyQuiz))).flatMap((question) =>
    question.type === 'MC' && question.choices.some(({ weight }) => weight !== null)
      ? [question.choices.map(({ weight }) => weight)]
      : [],
  )
  expect(new Set(weights.map(String))).toEqual(new Set(['50,-50,50']))
})

test('what GIFT cannot say is listed', () => {
  const whys = everything.flatMap((quiz) =>
    gift.express(quiz).left.map(({ item, why, whole }) => ({ item, why, whole })),
  )
  const whole = new Set(whys.filter((loss) => loss.whole).map(({ why }) => why))
  expect(whole).toEqual(
    new Set([
      'GIFT has no question that asks for an order.',
      'A left side holds “->”, which GIFT takes for the arrow between the sides.',
    ]),
  )
  expect(whys).toContainEqual({
    item: 'nasty-number-0',
    why: 'An end of its range is not right here, but will count as right there.',
    whole: false,
  })
})
