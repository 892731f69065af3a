import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { gift } from '../../questions/formats/gift.ts'
import { FAULT_SENTENCES, faultSentence } from '../../questions/readers/fault-sentences.ts'
import { judgeQuiz } from '../../questions/readers/judge-quiz.ts'
import { quizLanguage } from '../../questions/readers/quiz-language.ts'
import { READ_FAULTS } from '../../questions/readers/read-question.ts'
import { wholeTopics } from '../support/questions/formats-samples.ts'
import { flawsOfWording } from '../support/questions/planted-flaws.ts'
import { readText } from '../support/questions/read-quiz.ts'

const escaped = (text: string): string => text.replace(/[~=#{}:\\]/g, '\\$&')

/** A planted flaw as somebody would write it in GIFT. */
function giftOf(line: string): string {
  const [stem = '', ...options] = line.split('|').map((part) => part.trim())
  const marked = options.map((text) => (text.startsWith('*') ? `=${escaped(text.slice(1))}` : `~${escaped(text)}`))
  return `::${escaped(stem)}::[plain]${escaped(stem)}{${marked.join(' ')}}\n\n`
}

test('the flaws that are planted in wording are found in a file of GIFT, each by its check', () => {
  const planted = flawsOfWording.filter(({ line, more }) => line.includes('|') && !line.endsWith('| ') && !more)
  const { questions } = readText(planted.map(({ line }) => giftOf(line)).join(''))
  expect(questions).toHaveLength(planted.length)
  const judged = judgeQuiz(questions, 'en')
  for (const [i, { check, line }] of planted.entries())
    expect(
      judged.questions[i]?.findings.map((finding) => finding.check),
      line,
    ).toContain(check)
})

test('the findings of a quiz that is read back are those that its items have by themselves', () => {
  const [quiz] = wholeTopics.filter(({ language }) => language === 'fr')
  if (!quiz) throw new Error('No French topic.')
  const { questions } = readText(gift.express(quiz).body.toString())
  expect(quizLanguage(questions)).toBe('fr')
  const judged = judgeQuiz(questions, 'fr')
  expect(judged.isWordless).toBe(false)
  // Exports put what the sources say behind the explanation: what stands in it is theirs.
  const blocking = judged.questions.flatMap(({ findings }) =>
    findings.filter(({ level, id }) => level === 'B' && id !== 'explanation-of-key'),
  )
  expect(blocking.length).toBeLessThan(questions.length / 4)
})

test('a robot that always takes the longest answer is seen through, for the whole and for each question', () => {
  const text = Array.from(
    { length: 12 },
    (_, i) => `Who built pier ${i}? {~Ann ~Bob =Catherine of the long pier ~Dan}\n\n`,
  ).join('')
  const { questions, robots, together } = judgeQuiz(readText(text).questions, 'en')
  expect(robots.find(({ robot }) => robot === 'the longest')).toMatchObject({ right: 12, of: 12, chance: 0.25 })
  expect(questions[0]?.guessedBy).toContain('the longest')
  expect(questions[0]?.guessedBy).not.toContain('the first')
  expect(together.map(({ id }) => id)).toEqual(expect.arrayContaining(['key-places', 'key-runs', 'beats-chance']))
  const two = judgeQuiz(readText(text).questions.slice(0, 2), 'en')
  expect(two.robots.find(({ robot }) => robot === 'the longest')).toMatchObject({ right: 2, of: 2 })
  expect(two.together.map(({ id }) => id)).not.toContain('beats-chance')
})

test('a robot scores what the questions say that it guesses, and nothing by lot', () => {
  const text = ['Who sang?{=Ann ~Bob ~Cat}', 'Who rowed?{~Dan =Eve ~Fay}', 'Who slept?{~Gus ~Hal =Ivy}'].join('\n\n')
  const { questions, robots } = judgeQuiz(readText(text).questions, 'en')
  const scores = (robot: (typeof robots)[number]) => questions.filter((one) => one.guessedBy?.includes(robot.robot))
  expect(robots.map(({ right }) => right)).toEqual(robots.map((robot) => scores(robot).length))
  // All options are three letters long: nobody tells them apart by length.
  expect(robots.find(({ robot }) => robot === 'the longest')).toMatchObject({ right: 0, of: 3 })
})

test('one fault is found once: an option that is far too long has one remark for its length', () => {
  const long =
    'a great many gulls that had slept on the roofs of the town all through the long and stormy winter of that year, and for some weeks of spring'
  const [read] = judgeQuiz(readText(`What woke the town?{~a dog ~a bell =${long}}`).questions, 'en').questions
  const ofLength = ['sound-options', 'key-length', 'options-equally-long']
  expect(read?.findings.map(({ id }) => id).filter((id) => ofLength.includes(id))).toEqual(['sound-options'])
})

test('a statement that is true or false is not blamed for having two options or for asking nothing', () => {
  const [read] = judgeQuiz(readText('The pier of Marlowe was sold in June.{T}').questions, 'en').questions
  expect(read?.findings).toEqual([])
  expect(read?.guessedBy?.length).toBeGreaterThan(0)
})

test('short texts, numbers, pairs and orders are judged by what binds them', () => {
  const { questions } = judgeQuiz(
    readText(
      'Which gull is not grey here?{=a heron =heron}\n\nHow many of the 12 boats lie here?{#12}\n\nMatch them.{=a -> b =c -> d}',
    ).questions,
    'en',
  )
  expect(questions[0]?.findings.map(({ id }) => id)).toEqual(expect.arrayContaining(['not-negative']))
  expect(questions[1]?.findings.map(({ id }) => id)).toContain('key-in-question')
  expect(questions.map(({ guessedBy }) => guessedBy)).toEqual([undefined, undefined, undefined])
})

test('where any of several options is right by itself, it is said that a question has one key', () => {
  const [read] = judgeQuiz(readText('Which bird nests at Marlowe? {=heron =%100%gull ~auk}').questions, 'en').questions
  expect(read?.findings.map(({ id }) => id)).toContain('one-key')
})

test('the language of a quiz is told by the file or by its words', () => {
  const of = (text: string) => quizLanguage(readText(`${text} {=a ~b}`).questions)
  expect(of('Which of the birds was seen in the harbour?')).toBe('en')
  expect(of('Quel est l’oiseau que les enfants ont vu dans le port ?')).toBe('fr')
  expect(of('ما هو الطائر الذي رآه الأطفال في الميناء؟')).toBe('ar')
  expect(quizLanguage([], 'fr-CA')).toBe('fr')
  expect(judgeQuiz(readText('ما هو الطائر؟ {=أ ~ب ~ج}').questions, 'ar').isWordless).toBe(true)
})

test('every fault has one plain sentence, and says its place first', () => {
  for (const is of READ_FAULTS) expect(FAULT_SENTENCES[is]('').split(' ').length, is).toBeLessThanOrEqual(20)
  expect(faultSentence({ is: 'xml', line: 12, what: 'unexpected close tag' })).toMatch(/^line 12: .+close tag.+\.$/)
})

const COMMAND = join(import.meta.dirname, '../../questions/commands/items.ts')

test('the command takes a quiz that was made elsewhere, and says what it could not check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quiz-'))
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text)
    return spawnSync(process.execPath, [COMMAND, 'check', join(folder, name)], { encoding: 'utf8' })
  }
  const found = write(
    'quiz.gift',
    '::Q1::Which bird nests at Marlowe? {=heron ~gull ~none of the above}\n\nTell us. {}\n',
  )
  expect(found.stdout).toMatch(/^GIFT, en\n1 Q1 \(line 1\): \d+ of 10 robots guess it\n {2}B3 /)
  expect(found.stdout).toContain('not checked: line 3: This kind of question is not checked: essay.')
  expect(found.status).toBe(1)
  const broken = write('quiz.xml', '<quiz>\n<question>\n</quiz>')
  expect(broken.stderr).toContain('line 3: The XML is broken here')
  expect(broken.status).toBe(2)
})
