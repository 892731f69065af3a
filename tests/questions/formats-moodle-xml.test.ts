import type { XmlElement } from 'libxml2-wasm'
import { expect, test } from 'vitest'
import { moodleXml } from '../../questions/formats/moodle-xml.ts'
import {
  contentOf,
  expectQuiz,
  expressedBy,
  htmlText,
  nastyQuiz,
  type ReadBack,
  readXml,
  textOf,
  texts,
} from '../support/questions/formats-samples.ts'

// Moodle publishes no schema. The file is read by libxml2, and its structure is checked against the documentation
// (docs.moodle.org, "Moodle XML format") and, for ordering, against what Moodle's own question type exports.

const html = (element: XmlElement, path: string): readonly string[] => texts(element, path).map(htmlText)

function readBack(question: XmlElement): ReadBack {
  const type = question.attr('type')?.value
  const common = {
    stem: html(question, 'questiontext/text')[0] ?? '',
    feedback: html(question, 'generalfeedback/text')[0] ?? '',
  }
  const options = html(question, 'answer/text')
  const fractions = question.find('answer/@fraction').map(({ content }) => Number(content))
  if (type === 'multichoice')
    return {
      ...common,
      options,
      key: options.filter((_, i) => (fractions[i] ?? 0) > 0),
      whys: html(question, 'answer/feedback/text'),
    }
  if (type === 'ordering')
    return { ...common, options, key: fractions.map((_, i) => options[fractions.indexOf(i + 1)] ?? '') }
  if (type === 'numerical') {
    const tolerances = texts(question, 'answer/tolerance').map(Number)
    const ends = options.flatMap((middle, i) => [-1, 1].map((way) => Number(middle) + way * (tolerances[i] ?? NaN)))
    return { ...common, options: [], key: [Math.min(...ends), Math.max(...ends)] }
  }
  const pairs = question
    .find('subquestion')
    .map((pair) => [html(pair as XmlElement, 'text')[0], texts(pair as XmlElement, 'answer/text')[0]])
  return {
    ...common,
    options: [...new Set(pairs.map(([, right]) => right ?? ''))],
    key: pairs.filter(([left]) => left !== '').map(([left, right]) => `${left} → ${right}`),
  }
}

const questions = (root: XmlElement): readonly XmlElement[] =>
  root.find('question[not(@type="category" or @type="description")]') as XmlElement[]
const lineBreaks = (text: string): string => text.replace(/\r\n?/g, '\n')

test.each(expressedBy(moodleXml))('%s: libxml2 reads back every item', (_topic, quiz, expressed) => {
  const read = readXml(textOf(expressed), (root) => questions(root).map(readBack))
  expectQuiz(quiz, expressed, read, { as: lineBreaks })
})

test.each(expressedBy(moodleXml))(
  '%s: every question has the parts that Moodle documents for its type',
  (_topic, _quiz, expressed) => {
    const parts: Record<string, readonly string[]> = {
      multichoice: ['single', 'shuffleanswers', 'answernumbering', 'answer/@fraction'],
      numerical: ['answer/tolerance'],
      matching: ['shuffleanswers', 'subquestion/answer/text'],
      ordering: ['layouttype', 'selecttype', 'selectcount', 'gradingtype', 'showgrading', 'shownumcorrect'],
    }
    readXml(textOf(expressed), (root) => {
      expect(root.name).toBe('quiz')
      for (const question of questions(root)) {
        const type = question.attr('type')?.value ?? ''
        const wanted = [
          'name/text',
          'questiontext[@format="html"]/text',
          'generalfeedback/text',
          'defaultgrade',
          ...(parts[type] ?? ['?']),
        ]
        expect(wanted.filter((path) => question.find(path).length === 0)).toEqual([])
      }
    })
  },
)

test('Moodle earns as we do: right picks less wrong ones over all that are right, and pairs in the right order', () => {
  readXml(textOf(moodleXml.express(nastyQuiz)), (root) => {
    const several = root.find('question[idnumber="H0N3YB33S7-2"]/answer/@fraction').map(contentOf)
    expect(several).toEqual(['50', '-50', '50'])
    expect(root.find('question[@type="ordering"]/gradingtype').map(contentOf)[0]).toBe('RELATIVE_ALL_PREVIOUS_AND_NEXT')
  })
})

test('a character that XML cannot write is replaced, and the item is listed', () => {
  const [item] = nastyQuiz.items
  if (!item) throw new Error('no item')
  const { exhibit: _, ...bare } = item
  const expressed = moodleXml.express({ ...nastyQuiz, items: [{ ...bare, stem: 'a\u0000b\ud800c' }] })
  expect(readXml(textOf(expressed), (root) => questions(root).map(readBack)[0]?.stem)).toBe('a\ufffdb\ufffdc')
  expect(expressed.left).toEqual([
    { item: item.id, why: 'It holds a character that XML cannot write; “\ufffd” stands in its place.', whole: false },
  ])
})
