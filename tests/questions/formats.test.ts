import { expect, test } from 'vitest'
import { questionOf } from '../../questions/formats/citation.ts'
import type { Exported } from '../../questions/formats/format.ts'
import { formats } from '../../questions/formats/formats.ts'
import { jsonLines } from '../../questions/formats/json-lines.ts'
import {
  everything,
  expectQuiz,
  expressedBy,
  mixed,
  nastyQuiz,
  type ReadBack,
  textOf,
} from '../support/questions/formats-samples.ts'

/** Of every topic enough items that each kind is among them. */
const some = everything.map((quiz) => mixed(quiz, 40))

test('the formats are what a teacher is offered, each with an address and a file name of its own', () => {
  expect(formats.map(({ id }) => id)).toEqual(['moodle', 'gift', 'qti3', 'qti21', 'aiken', 'csv', 'anki', 'json'])
  expect(new Set(formats.map(({ extension }) => extension)).size).toBe(formats.length)
})

test.each(formats.map((format) => [format.id, format] as const))(
  '%s: the same quiz gives the same bytes, on every clock',
  (_id, format) => {
    const zone = process.env.TZ
    const [first, ...others] = ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'].map((name) => {
      process.env.TZ = name
      return some.map((quiz) => format.express(quiz))
    })
    process.env.TZ = zone
    for (const other of others) expect(other).toEqual(first)
  },
)

test.each(formats.map((format) => [format.id, format] as const))(
  '%s: an item is in the file, or listed as left out',
  (_id, format) => {
    const empty = format.express({ ...nastyQuiz, items: [] })
    for (const item of some.flatMap(({ items }) => items)) {
      const { body, left } = format.express({ ...nastyQuiz, items: [item] })
      const out = left.some(({ whole }) => whole)
      expect(body.length > empty.body.length, item.id).toBe(!out)
      for (const loss of left)
        expect(loss).toEqual({ item: item.id, why: expect.stringMatching(/^.+\.$/s), whole: out })
    }
  },
)

test('which shapes each format leaves out', () => {
  const out = Object.fromEntries(
    formats.map((format) => {
      const left = new Set(everything.flatMap((quiz) => lostIn(quiz, format.express(quiz).left)))
      return [format.id, [...left].sort()]
    }),
  )
  expect(out).toEqual({
    moodle: [],
    gift: ['order', 'pairs'],
    qti3: [],
    qti21: [],
    aiken: ['number', 'order', 'pairs', 'several'],
    csv: [],
    anki: [],
    json: [],
  })
})

/** The shapes of the items left out. Of GIFT's pairs it is one of the nasty ones, which holds GIFT's arrow. */
function lostIn({ items }: Exported, left: ReturnType<(typeof formats)[number]['express']>['left']): readonly string[] {
  const out = new Set(left.filter(({ whole }) => whole).map(({ item }) => item))
  return items.filter(({ id }) => out.has(id)).map(({ shape }) => shape)
}

test.each(expressedBy(jsonLines))(
  '%s: every line of JSON is an item in the form of items written elsewhere',
  (_topic, quiz, expressed) => {
    const lines = textOf(expressed)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const read = lines.map((line): ReadBack => {
      const key = [line.key].flat().map((index: number) => line.options?.[index])
      return {
        stem: questionOf(line, quiz).join('\n'),
        options: line.options ?? [],
        key: line.options
          ? line.left
            ? line.left.map((side: string, i: number) => `${side} → ${key[i]}`)
            : key
          : [line.key - line.tolerance, line.key + line.tolerance],
        feedback: [line.explanation, JSON.stringify(line.receipts)].join('\n'),
        whys: (line.whys ?? []).filter((why: string | null) => why !== null),
      }
    })
    expectQuiz(quiz, expressed, read, { feedback: false })
    expect(lines.map(({ explanation, receipts, facts, kind }) => ({ explanation, receipts, facts, kind }))).toEqual(
      quiz.items.map(({ explanation, receipts, facts, kind }) => ({ explanation, receipts, facts, kind })),
    )
  },
)
