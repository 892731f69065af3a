import { parse as parseCsv } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { parse as parseGift } from 'gift-pegjs'
import { expect, test } from 'vitest'
import { csv } from '../../questions/formats/csv.ts'
import type { Exported } from '../../questions/formats/format.ts'
import { gift } from '../../questions/formats/gift.ts'
import { jsonLines } from '../../questions/formats/json-lines.ts'
import { moodleXml } from '../../questions/formats/moodle-xml.ts'
import { qti21 } from '../../questions/formats/qti-2.1.ts'
import type { Item } from '../../questions/item.ts'
import type { Range } from '../../questions/values/quantity.ts'
import { nastyQuiz, readXml, textOf, texts } from '../support/questions/formats-samples.ts'

const plain = nastyQuiz.items.find(({ shape }) => shape === 'number')

function asking(min: number, max = min, others: Partial<Range> = {}): Exported {
  if (plain?.shape !== 'number') throw new Error('no number')
  const item: Item = {
    ...plain,
    stem: 'How many?',
    key: { min, max, minOpen: false, maxOpen: false, whole: true, ...others },
  }
  return { ...nastyQuiz, items: [item] }
}

const moodleAnswers = (quiz: Exported) =>
  readXml(textOf(moodleXml.express(quiz)), (root) => ({
    right: texts(root, 'question/answer[@fraction="100"]/text'),
    within: texts(root, 'question/answer/tolerance'),
  }))

/** The numbers that a parser of GIFT that is not ours finds right. */
function giftAnswers(quiz: Exported) {
  const read = parseGift(textOf(gift.express(quiz))).find(({ type }) => type === 'Numerical')
  if (read?.type !== 'Numerical') throw new Error('no number')
  return Array.isArray(read.choices) ? read.choices.map(({ text }) => text) : read.choices
}

const whysOf = (quiz: Exported) => [moodleXml, gift].map((format) => format.left(quiz).map(({ why }) => why))
const FRACTIONS = 'Its range has too many whole numbers to list them; there a fraction between its ends is right, too.'
const ROUNDED = 'An end of its range has more digits than that file can hold; there it is rounded.'

test('a key of exactly 0 is an answer of GIFT with a tolerance: Moodle takes a bare 0 for no answer, and drops the file', () => {
  const file = textOf(gift.express(asking(0)))
  expect(file).toContain('{#=0:0\n')
  expect(file).not.toMatch(/\{#0\s/)
  expect(giftAnswers(asking(0))).toMatchObject([{ number: 0, range: 0 }])
  expect(moodleAnswers(asking(0))).toEqual({ right: ['0'], within: ['0'] })
})

test.each([
  [27, 30, [27, 28, 29, 30]],
  [-1, 1, [-1, 0, 1]],
  [630, 679, Array.from({ length: 50 }, (_, i) => 630 + i)],
] as const)('from %i to %i every whole number is an answer of its own, and no fraction is right', (min, max, all) => {
  const quiz = asking(min, max)
  expect(moodleAnswers(quiz)).toEqual({ right: all.map(String), within: all.map(() => '0') })
  expect(giftAnswers(quiz)).toMatchObject(all.map((number) => ({ type: 'range', number, range: 0 })))
  for (const whys of whysOf(quiz)) expect(whys).not.toContain(FRACTIONS)
})

test('whole numbers that are too many to list stay a range, and the list says that a fraction is right there', () => {
  const quiz = asking(630, 680)
  expect(moodleAnswers(quiz)).toEqual({ right: ['655'], within: ['25'] })
  expect(giftAnswers(quiz)).toMatchObject({ type: 'high-low', numberLow: 630, numberHigh: 680 })
  for (const whys of whysOf(quiz)) expect(whys).toContain(FRACTIONS)
})

test('a measured range whose middle and tolerance do not give its ends back is announced', () => {
  const exact = asking(2.25, 2.75, { whole: false })
  const rounded = asking(1.2345678901234, 2.75, { whole: false })
  expect(moodleXml.left(exact).map(({ why }) => why)).not.toContain(ROUNDED)
  expect(moodleXml.left(rounded).map(({ why }) => why)).toContain(ROUNDED)
  expect(jsonLines.left(rounded).map(({ why }) => why)).toContain(ROUNDED)
})

test('that Moodle takes plain figures only is said of every number, and of nothing else', () => {
  const one = { ...nastyQuiz, items: nastyQuiz.items.slice(0, 1) }
  const PLAIN = 'Moodle takes plain figures only: “38,0” and “2.3 million” are wrong there.'
  for (const whys of whysOf(asking(38))) expect(whys).toContain(PLAIN)
  for (const whys of whysOf(one)) expect(whys).not.toContain(PLAIN)
})

test('CSV and JSON say that only whole numbers are right; QTI asks whether the response is one', () => {
  const [row] = parseCsv(textOf(csv.express(asking(27, 30))), { bom: true, columns: true }) as Record<string, string>[]
  expect(row).toMatchObject({ 'At least': '27', 'At most': '30', 'Whole number': 'yes' })
  expect(JSON.parse(textOf(jsonLines.express(asking(27, 30))))).toMatchObject({
    key: 28.5,
    tolerance: 1.5,
    whole: true,
  })
  const measured = textOf(jsonLines.express(asking(27, 30, { whole: false })))
  expect(JSON.parse(measured)).not.toHaveProperty('whole')
  const files = unzipSync(qti21.express(asking(27, 30)).body as Uint8Array)
  const [, xml] = Object.entries(files).find(([path]) => path.startsWith('items/')) ?? []
  expect(strFromU8(xml ?? new Uint8Array())).toContain('<round>')
})

test('each ordering question says that Moodle may show how many are right: without that, Moodle stops the whole import', () => {
  readXml(textOf(moodleXml.express(nastyQuiz)), (root) => {
    const orders = root.find('question[@type="ordering"]').length
    expect(orders).toBeGreaterThan(10)
    expect(texts(root, 'question[@type="ordering"]/shownumcorrect')).toEqual(Array.from({ length: orders }, () => '1'))
  })
})
