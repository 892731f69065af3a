import { parse as parseCsv } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { parse as parseGift } from 'gift-pegjs'
import type { XmlElement } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { anki } from '../../questions/formats/anki.ts'
import { csv } from '../../questions/formats/csv.ts'
import type { Exported, Expressed } from '../../questions/formats/format.ts'
import { gift } from '../../questions/formats/gift.ts'
import { jsonLines } from '../../questions/formats/json-lines.ts'
import { moodleXml } from '../../questions/formats/moodle-xml.ts'
import { qti21 } from '../../questions/formats/qti-2.1.ts'
import { qti3 } from '../../questions/formats/qti-3.ts'
import { mixed, nastyQuiz, readXml, textOf, texts, wholeTopics } from '../support/questions/formats-samples.ts'

const [topic] = wholeTopics
if (!topic) throw new Error('no topic')

/** Fifty quizzes, many of them of the same questions, as fifty teachers make them. */
const fifty: readonly Exported[] = Array.from({ length: 50 }, (_, n) => ({
  ...mixed(wholeTopics[n % wholeTopics.length] ?? topic, 10),
  code: `C0DE${String(n).padStart(6, '0')}`,
}))

const packaged = ({ body }: Expressed, path: string): string =>
  strFromU8(unzipSync(body as Uint8Array)[path] ?? new Uint8Array())

const numbers = (xml: string, path: string) => readXml(xml, (root) => texts(root, path))

/** The ids of a file's items, by a reader that is not ours. */
const idsBy: readonly (readonly [string, (quiz: Exported) => readonly string[]])[] = [
  ['moodle', (quiz) => numbers(textOf(moodleXml.express(quiz)), 'question[@type!="category"]/idnumber')],
  [
    'gift',
    (quiz) => parseGift(textOf(gift.express(quiz))).flatMap((read) => ('id' in read && read.id ? [read.id] : [])),
  ],
  ['csv', (quiz) => parseCsv(textOf(csv.express(quiz)), { bom: true, from_line: 2 }).map(([id]) => id ?? '')],
  ['anki', (quiz) => ankiIds(quiz)],
  [
    'json',
    (quiz) =>
      textOf(jsonLines.express(quiz))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
  ],
  ['qti21', (quiz) => packageIds(qti21.express(quiz))],
  ['qti3', (quiz) => packageIds(qti3.express(quiz))],
]

const ankiIds = (quiz: Exported): readonly string[] =>
  parseCsv(textOf(anki.express(quiz)), { delimiter: '\t', comment: '#', comment_no_infix: true }).map(
    ([id]) => id ?? '',
  )

const packageIds = (expressed: Expressed): readonly string[] =>
  readXml(packaged(expressed, 'imsmanifest.xml'), (root) =>
    (root.find('//*[local-name()="resource"]/@identifier') ?? [])
      .map(({ content }) => content)
      .filter((id) => id !== 'test'),
  )

test.each(idsBy)('%s: no two items of fifty quizzes share an id, and each id holds its quiz’s code', (_id, idsOf) => {
  const ids = fifty.map((quiz) => idsOf(quiz))
  for (const [n, quiz] of fifty.entries()) for (const id of ids[n] ?? []) expect(id).toContain(quiz.code)
  expect(ids.flat().length).toBeGreaterThan(300)
  expect(new Set(ids.flat()).size).toBe(ids.flat().length)
})

test('an id is the number in the quiz, and dropping a question leaves the others theirs', () => {
  const quiz = { ...mixed(topic, 5), code: 'ABCDEFGHJK' }
  const dropped = { ...quiz, rulings: [{ item: quiz.items[1]?.id ?? '', is: 'drop' } as const] }
  expect(ankiIds(quiz)).toEqual([1, 2, 3, 4, 5].map((n) => `ABCDEFGHJK-${n}`))
  expect(ankiIds(dropped)).toEqual([1, 3, 4, 5].map((n) => `ABCDEFGHJK-${n}`))
})

const NASTY_TITLE = 'Bridges / dams\nand {locks}'

test('Moodle files a quiz under its title, with names of the stem’s first words, and the tags kind and topic', () => {
  const quiz = { ...mixed(topic, 12), title: NASTY_TITLE }
  readXml(textOf(moodleXml.express(quiz)), (root) => {
    const [first] = root.find('question') as XmlElement[]
    expect(first?.attr('type')?.value).toBe('category')
    expect(texts(root, 'question[1]/category/text')).toEqual(['$course$/top/Bridges // dams and {locks}'])
    const names = texts(root, 'question[tags]/name/text')
    expect(names).toHaveLength(12)
    expect(new Set(names).size).toBe(12)
    for (const [i, name] of names.entries()) {
      expect(name.length).toBeLessThanOrEqual(77)
      expect(quiz.items[i]?.stem.startsWith(name.replace(/( \(\d+\)|…)+$/, ''))).toBe(true)
    }
    const tags = (root.find('question[tags]') as XmlElement[]).map((each) => texts(each, 'tags/tag/text'))
    expect(tags).toEqual(quiz.items.map(({ kind }) => [kind, quiz.topic]))
  })
})

test('GIFT has the category, the names, the ids and the tags, too', () => {
  const quiz = { ...mixed(topic, 12), title: NASTY_TITLE }
  const expressed = gift.express(quiz)
  const out = new Set(expressed.left.filter(({ whole }) => whole).map(({ item }) => item))
  const kept = quiz.items.filter(({ id }) => !out.has(id))
  const [category, ...rest] = parseGift(textOf(expressed))
  expect(category).toMatchObject({ type: 'Category', title: '$course$/top/Bridges // dams and {locks}' })
  const read = rest.flatMap((each) => ('stem' in each && each.type !== 'Description' ? [each] : []))
  expect(read.map(({ tags }) => tags)).toEqual(kept.map(({ kind }) => [kind, quiz.topic]))
  for (const [i, { title }] of read.entries())
    expect(kept[i]?.stem.startsWith((title ?? '?').replace(/( \(\d+\)|…)+$/, ''))).toBe(true)
})

test.each([moodleXml, gift, qti21, qti3, csv, anki].map((format) => [format.label, format] as const))(
  '%s: the topic’s notice stands in the file once, not under every question',
  (_label, format) => {
    const { body } = format.express({ ...nastyQuiz, items: mixed(topic, 20).items, notice: 'All of this is invented.' })
    const whole =
      typeof body === 'string'
        ? body
        : Object.values(unzipSync(body))
            .map((file) => strFromU8(file))
            .join()
    expect(whole.split('All of this is invented.')).toHaveLength(2)
  },
)
