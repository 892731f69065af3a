import { parse as parseCsv } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { type GIFTQuestion, parse as parseGift } from 'gift-pegjs'
import type { XmlElement } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import type { Exported, Expressed, Format } from '../../questions/formats/format.ts'
import { formats } from '../../questions/formats/formats.ts'
import { gift } from '../../questions/formats/gift.ts'
import type { Item } from '../../questions/item.ts'
import type { Ruling } from '../../questions/wire/ruling.ts'
import { nastyQuiz, readXml, textOf, texts } from '../support/questions/formats-samples.ts'

const WHY = 'The radio says so, too.'

/** An item of each shape, from plain text. */
const items: readonly Item[] = nastyQuiz.items.filter(({ id }) => id.endsWith('-3'))
const [one, several, number, order, pairs] = items.map(({ id }) => id)

const ruled = (...rulings: readonly Ruling[]): Exported => ({ ...nastyQuiz, items, rulings })

/** Another answer to each, none of which the key accepts. */
const accepting = ruled(
  { item: one ?? '', is: 'accept', response: 2, why: WHY },
  { item: several ?? '', is: 'accept', response: [1], why: WHY },
  { item: number ?? '', is: 'accept', response: 40, why: WHY },
  { item: order ?? '', is: 'accept', response: [0, 1, 2], why: WHY },
  { item: pairs ?? '', is: 'accept', response: [0, 2], why: WHY },
)

const formatOf = (id: string): Format => {
  const format = formats.find((each) => each.id === id)
  if (!format) throw new Error(id)
  return format
}

/** All that a file holds, as one text. */
function wholeOf({ body }: Expressed): string {
  return typeof body === 'string'
    ? body
    : Object.values(unzipSync(body))
        .map((file) => strFromU8(file))
        .join('\n')
}

test.each(formats.map(({ id }) => id))('%s: a dropped question is not in the file, and is listed', (id) => {
  const [dropped] = items
  const quiz = ruled({ item: one ?? '', is: 'drop' }, { item: one ?? '', is: 'accept', response: 2 })
  const { body, left } = formatOf(id).express(quiz)
  // The others keep their numbers, so the file is not that of the quiz without it; what only it says is not there.
  const [whole, without] = [ruled(), quiz].map((each) => wholeOf(formatOf(id).express(each)))
  const own = id === 'aiken' ? 'ANSWER:' : id === 'qti3' || id === 'qti21' ? `item-${quiz.code}-1"` : `${quiz.code}-1`
  expect(whole).toContain(own)
  expect(without).not.toContain(own)
  expect(body.length).toBeLessThan(formatOf(id).express(ruled()).body.length)
  expect(left.filter(({ item }) => item === dropped?.id)).toEqual([
    { item: one, why: 'You dropped this question: it counts for nobody.', whole: true },
  ])
})

test('where a format marks by one key alone, what was ruled is listed and nothing else is', () => {
  const listed = (quiz: Exported) => {
    const plain = ruled()
    const before = (format: Format) => new Set(format.express(plain).left.map(({ item, why }) => `${item} ${why}`))
    return Object.fromEntries(
      formats.map((format) => {
        const known = before(format)
        const added = format.express(quiz).left.filter(({ item, why }) => !known.has(`${item} ${why}`))
        expect(added.every(({ why, whole }) => /^You (accepted|gave)/.test(why) && !whole)).toBe(true)
        return [format.id, added.map(({ item }) => item)]
      }),
    )
  }
  const nothing = { qti3: [], qti21: [], csv: [], anki: [], json: [] }
  expect(listed(accepting)).toEqual({
    ...nothing,
    moodle: [several, order, pairs],
    gift: [several, pairs],
    aiken: [one],
  })
  const giving = ruled(...items.map(({ id }): Ruling => ({ item: id, is: 'everyone' })))
  expect(listed(giving)).toEqual({
    ...nothing,
    moodle: [one, several, number, order, pairs],
    gift: [one, several, number, pairs],
    aiken: [one],
  })
})

test.each(formats.map(({ id }) => id).filter((id) => id !== 'aiken' && id !== 'json'))(
  '%s: the feedback says what is accepted, with the reason, and that the teacher worded a question',
  (id) => {
    const worded = items.map((item): Item => ({ ...item, reworded: true }))
    const said = wholeOf(formatOf(id).express({ ...accepting, items: worded }))
    const written = worded.length - (id === 'gift' ? 1 : 0)
    expect(said.split('The teacher accepts another answer too').length - 1).toBe(written)
    expect(said.split(WHY).length - 1).toBe(written)
    expect(said.split('The teacher worded this question.').length - 1).toBe(written)
    const giving = ruled({ item: number ?? '', is: 'everyone', why: WHY })
    const given = wholeOf(formatOf(id).express(giving)).replaceAll('\\:', ':')
    expect(given).toContain(`The teacher gives everyone the point. Why: ${WHY}`)
  },
)

test.each(formats.map(({ id }) => id).filter((id) => id !== 'aiken' && id !== 'json'))(
  '%s: of a French quiz a student reads French alone',
  (id) => {
    const worded = items.map((item): Item => ({ ...item, reworded: true }))
    const giving = { item: number ?? '', is: 'everyone', why: WHY } as const
    for (const quiz of [accepting, ruled(giving)]) {
      const said = wholeOf(formatOf(id).express({ ...quiz, language: 'fr', items: worded })).replaceAll('\\:', ':')
      expect(said).toMatch(/Le professeur (?:accepte aussi|donne le point)/)
      expect(said).toContain('Le professeur a formulé cette question.')
      expect(said).toMatch(/Source\u00a0: .*paragraphe 3 sur 9/)
      expect(said).toContain('selon a driver')
      expect(said).not.toMatch(/The teacher|paragraph 3|according to|worked out|Why: /)
    }
  },
)

test('Moodle gives an accepted option and an accepted number the whole point, and no longer says why the option is wrong', () => {
  readXml(textOf(formatOf('moodle').express(accepting)), (root) => {
    const of = (id: string | undefined, path: string) =>
      root.find(
        `question[idnumber="${ruled().code}-${items.findIndex((item) => item.id === id) + 1}"]/${path}`,
      ) as XmlElement[]
    const answers = of(one, 'answer')
    expect(answers.map((answer) => answer.attr('fraction')?.value)).toEqual(['0', '100', '100'])
    expect(answers.map((answer) => texts(answer, 'feedback/text').length)).toEqual([1, 0, 0])
    const numbers = of(number, 'answer')
    expect(numbers.map((answer) => [texts(answer, 'text')[0], texts(answer, 'tolerance')[0]])).toEqual([
      ['2.375', '4.875'],
      ['40', '0'],
    ])
    expect(numbers.map((answer) => answer.attr('fraction')?.value)).toEqual(['100', '100'])
  })
})

test('a parser of GIFT that is not ours reads an accepted option with the whole point, and both numbers', () => {
  const read = parseGift(textOf(gift.express(accepting)))
  const of = (type: GIFTQuestion['type']) => read.find((question) => question.type === type)
  const choice = of('MC')
  if (choice?.type !== 'MC') throw new Error('no choice')
  expect(choice.choices.map(({ isCorrect, weight }) => (isCorrect ? 100 : weight))).toEqual([null, 100, 100])
  const typed = of('Numerical')
  if (typed?.type !== 'Numerical' || !Array.isArray(typed.choices)) throw new Error('no numbers')
  expect(typed.choices.map(({ text }) => text)).toMatchObject([
    { type: 'high-low', numberLow: -2.5, numberHigh: 7.25 },
    { type: 'range', number: 40, range: 0 },
  ])
})

test('CSV numbers what is accepted as it numbers keys; JSON holds the rulings that decide', () => {
  const rows = parseCsv(textOf(formatOf('csv').express(accepting)), { bom: true, columns: true }) as readonly Record<
    string,
    string
  >[]
  expect(rows.map((row) => row['Also right 1'])).toEqual(['3', '2', '40', '1 2 3', '1 3'])
  const useless = ruled(
    { item: one ?? '', is: 'accept', response: 1 },
    { item: several ?? '', is: 'everyone', why: WHY },
  )
  const lines = textOf(formatOf('json').express(useless)).trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line).rulings)).toEqual([
    undefined,
    [{ is: 'everyone', why: WHY }],
    undefined,
    undefined,
    undefined,
  ])
})
