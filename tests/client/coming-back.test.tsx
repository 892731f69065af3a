import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { ComingBack } from '../../client/quiz/coming-back.tsx'
import type { QuizState } from '../../client/quiz/state.ts'
import { learningIn } from '../../client/words/learning.ts'
import { card, started } from '../support/client/quiz.ts'
import { tab } from '../support/client/tab.ts'

const handed = [{ at: '2031-03-07T19:47:00Z', proof: 'proof', late: false }]
const closed = { ...card, feedback: 'closed', closes: '2031-03-07T20:00:00Z' } as const
const told = (state: QuizState) =>
  renderToString(<ComingBack state={state} words={learningIn('en')} act={async () => undefined} />)
const at = (part: object): QuizState => ({ step: 'answering', card, at: 0, started, drafts: {}, handed, ...part })

test('what was handed in here is offered as long as nothing is answered, also on a sheet', () => {
  const sheet = { ...card, feedback: 'end' } as const
  expect(told(at({ card: sheet }))).toContain('That was me')
  expect(told(at({ card: sheet, drafts: { one: null, two: '' } }))).toContain('That was me')
  expect(told(at({ card: sheet, drafts: { two: 1 } }))).toBe('')
})

test('of several that were handed in here the last is said, and those before it a tap away', () => {
  const earlier = { at: '2031-03-07T19:40:00Z', proof: 'earlier', late: false }
  expect(told(at({}))).not.toContain('<details')
  const [open = '', folded = ''] = told(at({ handed: [...handed, earlier] })).split('<details>')
  expect(open).toMatch(/^(?=.*19:47)(?!.*19:40)/)
  expect(folded).toMatch(/^<summary>Before that<\/summary>(?=.*19:40)(?!.*19:47)/)
  for (const part of [open, folded]) expect(part).toContain('That was me')
})

test('of a quiz that tells its answers later it is said when, until nobody can begin any more', () => {
  expect(told(at({ card: closed }))).toContain('Results after')
  const over = told({ step: 'gate', door: 'over', name: '', card: closed, handed })
  expect(over).toContain('That was me')
  expect(over).not.toContain('Results after')
  expect(over).not.toContain('Start mine')
})

test('an attempt that its teacher has deleted is said to be gone, and the quiz is not', async () => {
  const { session, state } = tab({ unread: { kind: 'refused', is: 'missing' } })
  await session.act({ type: 'was-me', handed: { at: '2031-03-07T19:47:00Z', proof: 'proof', late: false } })
  expect(state().problem).toMatch(/^There is no such attempt\. Your teacher may have deleted it\./)
})
