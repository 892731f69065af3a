import { expect, test } from 'vitest'
import { localEngine } from '../../client/pages/studio/local-engine.ts'
import { emptyStudioDraft, topicOf, withText } from '../../client/pages/studio/studio-draft.ts'
import { sha256 } from '../../questions/commands/files.ts'
import { HARBOUR_POST, LUND_COURIER } from '../support/e2e/studio-texts.ts'
import { readText } from '../support/questions/read-quiz.ts'

const engine = localEngine(sha256)

async function judged(quiz: string) {
  let draft = emptyStudioDraft('draft0', 'en')
  for (const text of [HARBOUR_POST, LUND_COURIER]) draft = withText(draft, await engine.take(text))
  return engine.join(topicOf(draft), readText(quiz).questions)
}

test('a quiz made elsewhere is joined to the sentences that prove its answers, and confirmed by nobody yet', async () => {
  const { judged: facts, unjoined } =
    await judged(`::built::In which year was the market hall built? {=1894 ~1854 ~1901}

Who runs the bakery across the square? {=Mira Odell ~Ann Tull ~Tobin Hale}

How many homes had a power failure? {#640}

What is the capital of France? {=Paris ~Lyon ~Nice}
`)
  expect(facts.map(({ fact }) => fact?.ask?.[0])).toEqual([
    'In which year was the market hall built?',
    'Who runs the bakery across the square?',
    'How many homes had a power failure?',
  ])
  expect(facts.filter(({ outcome }) => outcome === 'refused')).toEqual([])
  expect(facts[0]?.evidence[0]?.source).toBe('storm-tears-the-roof')
  expect(facts[1]?.fact?.distractors).toEqual([
    { value: 'Ann Tull', why: 'No source gives this answer.' },
    { value: 'Tobin Hale', why: expect.stringContaining('Tobin Hale said the town needs 2.4 million crowns') },
  ])
  expect(unjoined).toEqual([{ stem: 'What is the capital of France?', why: 'nowhere' }])
})

test('a wrong answer that no sentence gives is never joined', async () => {
  const { judged: facts, unjoined } = await judged('In which year was the market hall built? {=1901 ~1894}\n')
  expect(facts).toEqual([])
  expect(unjoined).toEqual([{ stem: 'In which year was the market hall built?', why: 'nowhere' }])
})

test.each([
  ['Who was in the hall? {~%50%Pell Arden ~%50%Sena Roth ~Ann Tull}', 'several'],
  ['The hall was full when the roof came down. {FALSE}', 'false'],
  ['The market hall was built in 1894. {TRUE}', 'true'],
  ['How many homes had a power failure? {#600..700}', 'not-one'],
])('a question that becomes no fact is told why: %s', async (question, why) => {
  const { unjoined } = await judged(`${question}\n`)
  expect(unjoined.map((one) => one.why)).toEqual([why])
})
