import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { ProgressLine } from '../../client/pages/studio/progress-line.tsx'
import { studio } from '../../client/words/en/studio.ts'
import { writerIn } from '../../client/words/writer.ts'

const say = studio(writerIn('en'))
const shown = (facts: number, core: number, questions: number, missing: number) => {
  const enough = {
    facts,
    core,
    disagreements: 0,
    questions,
    missing: { facts: missing, core: 0 },
    enough: missing === 0,
  }
  const html = renderToString(
    <ProgressLine appraisal={{ enough, yields: {}, agreements: {}, problems: [] }} say={say} />,
  )
  return html.replace(/<[^>]*>/g, '')
}

test('what there is makes a quiz of its own length, and nobody is told what a longer one lacks', () => {
  expect([shown(1, 0, 1, 9), shown(6, 2, 6, 4), shown(2, 0, 0, 10), shown(10, 6, 10, 0)]).toEqual([
    '1 fact. Enough for a quiz of 1 question. More facts make it longer.',
    '6 facts and 2 of them in the core of the story. Enough for a quiz of 6 questions. More facts make it longer.',
    '2 facts. No question can be made yet. Each fact says what it needs for more questions.',
    '10 facts and 6 of them in the core of the story. Enough for a quiz of ten.',
  ])
})

test('a fact asks one question of a quiz, in as many ways as there are', () => {
  expect([0, 1, 2].map(say.facts.gives)).toEqual([
    'It gives no question yet.',
    'It gives a question.',
    'It gives a question, which can be asked in 2 ways.',
  ])
})
