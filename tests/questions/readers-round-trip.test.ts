import { expect, test } from 'vitest'
import { aiken } from '../../questions/formats/aiken.ts'
import { csv } from '../../questions/formats/csv.ts'
import type { Exported, Expressed, Format } from '../../questions/formats/format.ts'
import { gift } from '../../questions/formats/gift.ts'
import { jsonLines } from '../../questions/formats/json-lines.ts'
import { moodleXml } from '../../questions/formats/moodle-xml.ts'
import { qti21 } from '../../questions/formats/qti-2.1.ts'
import { qti3 } from '../../questions/formats/qti-3.ts'
import type { ReadQuestion } from '../../questions/readers/read-question.ts'
import { readQuiz } from '../../questions/readers/read-quiz.ts'
import { everything, expectQuiz, type ReadBack } from '../support/questions/formats-samples.ts'
import { decodeQuiz } from '../support/questions/read-quiz.ts'

/** Readers trim texts and join blanks. */
const joined = (text: string): string => text.replace(/\s+/g, ' ').trim()
/** XML cannot say these, and HTML has no blank lines. */
const twins: readonly (readonly [Format, { readonly saysKind: boolean }])[] = [
  [gift, { saysKind: true }],
  [moodleXml, { saysKind: true }],
  [aiken, { saysKind: false }],
  [csv, { saysKind: true }],
  [qti21, { saysKind: false }],
  [qti3, { saysKind: false }],
  [jsonLines, { saysKind: true }],
]

function backOf({ stem, answer }: ReadQuestion): ReadBack {
  if (answer.is === 'number') {
    const ends = answer.ranges.flat()
    return { stem, options: [], key: [Math.min(...ends), Math.max(...ends)] }
  }
  if (answer.is === 'text') return { stem, options: [], key: answer.accepted }
  if (answer.is === 'pairs') {
    const key = answer.left.map((left, i) => `${left} → ${answer.right[answer.key[i] ?? -1]}`)
    return { stem, options: answer.right, key }
  }
  const key = answer.is === 'choice' ? answer.keys : answer.key
  return { stem, options: answer.options, key: key.map((i) => answer.options[i] ?? '') }
}

const SHAPES = { one: 'choice', several: 'choice', number: 'number', order: 'order', pairs: 'pairs' }

function questionsIn({ body }: Expressed, name: string): readonly ReadQuestion[] {
  const read = readQuiz(typeof body === 'string' ? { name, text: body } : { name, bytes: body }, decodeQuiz)
  if (!read.ok) throw new Error(JSON.stringify(read.fault))
  expect(read.unread.filter(({ is }) => is !== 'text-only')).toEqual([])
  return read.questions
}

function kept({ items }: Exported, { left }: Expressed) {
  const out = new Set(left.filter(({ whole }) => whole).map(({ item }) => item))
  return items.filter(({ id }) => !out.has(id))
}

test.each(
  twins.flatMap(([format, says]) => everything.map((quiz) => [format.id, quiz.topic, format, says, quiz] as const)),
)('%s, %s: every item that we write is read back as it was', (_format, _topic, format, { saysKind }, quiz) => {
  const expressed = format.express(quiz)
  const read = questionsIn(expressed, `quiz.${format.extension}`)
  expectQuiz(quiz, expressed, read.map(backOf), { as: joined, feedback: false })
  for (const [i, item] of kept(quiz, expressed).entries()) {
    const { answer, kind } = read[i] ?? {}
    expect(answer?.is, item.id).toBe(SHAPES[item.shape])
    if (answer?.is === 'choice') expect(answer.many, item.id).toBe(item.shape === 'several')
    expect(kind, item.id).toBe(saysKind ? item.kind : undefined)
  }
})

test('a bare text is recognised without its name, and an archive by its bytes', () => {
  for (const [format] of twins)
    for (const quiz of everything.slice(0, 2)) {
      const expressed = format.express(quiz)
      expect(questionsIn(expressed, '').length, format.id).toBe(kept(quiz, expressed).length)
    }
})
