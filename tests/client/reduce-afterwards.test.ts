import { expect, test } from 'vitest'
import type { Change } from '../../client/quiz/change.ts'
import { reduce } from '../../client/quiz/reduce.ts'
import type { QuizState } from '../../client/quiz/state.ts'
import { card, sheet, started, verdictOf } from '../support/client/quiz.ts'

const answering: QuizState = { step: 'answering', card, at: 0, started, drafts: { one: 0 }, ends: 5 }
const result: QuizState = { step: 'result', card, items: started.items, sheet }
const begin: Change = { type: 'practising', practice: started, round: 0, proof: 'proof' }
const after = (state: QuizState, ...changes: readonly Change[]) => changes.reduce<QuizState>(reduce, state)

test('the clock ends an attempt in each of its steps, and the result says so', () => {
  const told = after(answering, { type: 'judged', verdict: verdictOf('one') })
  for (const state of [answering, told, after(answering, { type: 'reviewed' })]) {
    const sending = after(state, { type: 'timed-out' })
    expect(sending).toMatchObject({ step: 'sending', timeUp: true, drafts: { one: 0 } })
    expect(after(sending, { type: 'acknowledged', outcome: sheet })).toMatchObject({ step: 'result', timeUp: true })
  }
})

test('the end of the time goes with the attempt from step to step, and not beyond', () => {
  expect(after(answering, { type: 'judged', verdict: verdictOf('one') }, { type: 'moved-on' })).toMatchObject({
    ends: 5,
  })
  const done = after(answering, { type: 'timed-out' }, { type: 'acknowledged', outcome: sheet })
  expect(done).not.toHaveProperty('ends')
})

test('a practice round holds what was missed in it, and the result it began from', () => {
  const wrong = { ...verdictOf('one'), correct: false }
  const round = after(result, begin, { type: 'filled', drafts: { one: 1 } }, { type: 'judged', verdict: wrong })
  expect(round).toMatchObject({ step: 'practising', at: 0, missed: ['one'], verdict: wrong })
  const next = after(round, { type: 'moved-on' })
  expect(next).toMatchObject({ at: 1, verdict: undefined })
  const again = after(next, { type: 'judged', verdict: verdictOf('two') }, { ...begin, round: 1 })
  expect(again).toMatchObject({ round: 1, at: 0, missed: [], drafts: {}, marked: { sheet } })
})

test('once all of a round was right it is not offered again; before its end, or with a mistake, it is', () => {
  const marked: Change = { type: 'marked', marked: { items: started.items, sheet } }
  const first = after(result, begin, { type: 'judged', verdict: verdictOf('one') })
  expect(after(first, marked)).not.toHaveProperty('isPractised')
  const second = after(first, { type: 'moved-on' }, { type: 'judged', verdict: verdictOf('two') })
  for (const state of [second, after(second, { type: 'moved-on' })])
    expect(after(state, marked)).toMatchObject({ step: 'result', isPractised: true })
  const wrong = after(first, { type: 'judged', verdict: { ...verdictOf('one'), correct: false } })
  const last = after(wrong, { type: 'moved-on' }, { type: 'judged', verdict: verdictOf('two') })
  expect(after(last, marked)).not.toHaveProperty('isPractised')
})

test('a round changes nothing of the result', () => {
  const back = after(
    result,
    begin,
    { type: 'judged', verdict: verdictOf('one') },
    { type: 'marked', marked: { items: started.items, sheet } },
  )
  expect(back).toEqual(result)
})

test('going on without a verdict leads to the next item, and from the last one to the wait', () => {
  const cut = after(answering, { type: 'troubled', problem: 'No connection.', cutOff: true })
  const next = after(cut, { type: 'went-on' })
  expect(next).toMatchObject({ step: 'answering', at: 1, drafts: { one: 0 } })
  expect(next).not.toHaveProperty('cutOff')
  expect(next).not.toHaveProperty('problem')
  expect(after(next, { type: 'went-on' })).toMatchObject({ step: 'sending' })
})

test('a page that is shown again asks whose attempt it is; a result has none', () => {
  expect(after(answering, { type: 'returned' })).toMatchObject({ resumed: true })
  expect(after(result, { type: 'returned' })).toBe(result)
})
