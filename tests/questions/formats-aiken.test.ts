import { expect, test } from 'vitest'
import { aiken } from '../../questions/formats/aiken.ts'
import { everything, expectQuiz, expressedBy, type ReadBack, textOf } from '../support/questions/formats-samples.ts'

/**
 * No parser of Aiken could be had from npm, so this one is transcribed from the format's documentation
 * (docs.moodle.org, "Aiken format") and from the rules by which Moodle's importer reads each line: an option is a
 * capital letter, "." or ")" and a blank; "ANSWER:" ends a question; any other line is a question's text, and replaces
 * one that came before it.
 */
function parseAiken(body: string): readonly ReadBack[] {
  const questions: ReadBack[] = []
  let [stem, options]: [string, string[]] = ['', []]
  for (const line of body.split('\n').map((text) => text.trim())) {
    if (line.length < 2) continue
    if (/^[A-Z][).][ \t]/.test(line)) options.push(line.slice(2).trim())
    else if (line.startsWith('ANSWER:')) {
      const right = line.slice('ANSWER:'.length).trim().charCodeAt(0) - 'A'.charCodeAt(0)
      questions.push({ stem, options, key: [options[right] ?? ''] })
      ;[stem, options] = ['', []]
    } else stem = line
  }
  return questions
}

const inOneLine = (text: string): string => text.trim().replace(/\s*[\r\n]+\s*/g, ' ')

test.each(expressedBy(aiken))('%s: every item with one right option comes back', (_topic, quiz, expressed) => {
  expectQuiz(quiz, expressed, parseAiken(textOf(expressed)), { as: inOneLine, feedback: false })
})

test('every item is listed: without its explanation and sources, or left out', () => {
  for (const quiz of everything) {
    const { left } = aiken.express(quiz)
    expect(new Set(left.map(({ item }) => item))).toEqual(new Set(quiz.items.map(({ id }) => id)))
    const out = new Set(left.filter(({ whole }) => whole).map(({ item }) => item))
    for (const { id, shape } of quiz.items) if (shape !== 'one') expect(out).toContain(id)
  }
})

test.each(['U. S. forces left.', 'A) or B?', 'ANSWER: what?'])(
  'a question that reads like a line of another kind is left out: %s',
  (stem) => {
    const [quiz] = everything
    const item = quiz?.items.find(({ shape }) => shape === 'one')
    if (!quiz || !item) throw new Error('no item')
    const { body, left } = aiken.express({ ...quiz, items: [{ ...item, stem }] })
    expect(body).toBe('')
    expect(left).toEqual([
      { item: item.id, why: 'It begins like an option or an answer of Aiken and would be read as one.', whole: true },
    ])
  },
)
