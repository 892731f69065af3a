import type { Sheet, Started } from '../../../questions/wire/attempt.ts'
import type { Verdict, WireItem } from '../../../questions/wire/item.ts'
import type { QuizCard } from '../../../questions/wire/quiz-card.ts'

const item = (id: string): WireItem => ({
  id,
  kind: 'choice',
  stem: `What of ${id}?`,
  shape: 'one',
  options: ['a', 'b', 'c'],
})

/** A quiz of two items with three options each, as a student's page knows it. */
export const card: QuizCard = {
  code: 'ABCDE12345',
  title: 'A quiz',
  language: 'en',
  items: 2,
  feedback: 'each',
  askName: false,
}
export const started: Started = { token: 'token', items: [item('one'), item('two')] }

export const verdictOf = (id: string): Verdict => ({
  item: id,
  credit: 1,
  correct: true,
  response: 0,
  key: 0,
  keyText: 'a',
  explanation: 'It is a.',
  standing: 'corroborated',
  independent: 2,
  receipts: [],
})

export const sheet: Sheet = {
  score: 2,
  max: 2,
  late: false,
  items: [verdictOf('one'), verdictOf('two')],
  proof: 'proof',
}
