import { expect, test } from 'vitest'
import { challenger } from '../../client/quiz/challenger.ts'
import type { Change } from '../../client/quiz/change.ts'
import { reduce } from '../../client/quiz/reduce.ts'
import type { QuizState } from '../../client/quiz/state.ts'
import type { Reply, Trouble } from '../../client/reply.ts'
import { learningIn } from '../../client/words/learning.ts'
import type { Noted } from '../../questions/wire/challenge.ts'
import type { NewChallenge } from '../../questions/wire/student-requests.ts'
import { card, sheet, started, verdictOf } from '../support/client/quiz.ts'

const words = learningIn('en')
const feedback: QuizState = {
  step: 'feedback',
  card,
  started,
  drafts: { one: 2 },
  at: 0,
  verdict: { ...verdictOf('one'), response: 2 },
}
const result: QuizState = { step: 'result', card, items: started.items, sheet }

const noted: Reply<Noted> = { ok: true, value: { received: true } }
const failed = (trouble: Partial<Trouble>): Reply<never> => ({
  ok: false,
  trouble: { kind: 'refused', title: '', ...trouble },
})

/** A page in this state, before a server that answers so. */
function page(state: QuizState, reply: Reply<Noted> = noted) {
  const sent: NewChallenge[] = []
  const seen: (string | undefined)[] = []
  const challenge = challenger({
    state: () => state,
    change: (change: Change) => {
      state = reduce(state, change)
      seen.push(state.challenges?.one?.is)
    },
    api: {
      challenge: async (one) => {
        sent.push(one)
        return reply
      },
    },
    words,
  })
  return { challenge, sent, seen, state: () => state }
}

test('during the attempt a challenge goes out with its token and what was answered; then it is said to be sent, and the text stays', async () => {
  const { challenge, sent, seen, state } = page(feedback)
  await challenge('one', 'The book says otherwise.')
  expect(sent).toEqual([{ token: 'token', item: 'one', reason: 'The book says otherwise.', response: 2 }])
  expect(seen).toEqual(['sending', 'sent'])
  expect(state().challenges).toEqual({ one: { is: 'sent', text: 'The book says otherwise.' } })
})

test('of an item that was passed without a connection, with the answer that its verdict is about', async () => {
  const { challenge, sent } = page({ ...feedback, caughtUp: [{ ...verdictOf('two'), response: 1 }] })
  await challenge('two', 'Why?')
  expect(sent).toMatchObject([{ token: 'token', item: 'two', response: 1 }])
})

test('after the attempt it goes out with the proof and without the answer', async () => {
  const { challenge, sent } = page(result)
  await challenge('one', 'Why?')
  expect(sent).toEqual([{ token: 'proof', item: 'one', reason: 'Why?' }])
})

test('nothing but space is not sent', async () => {
  const { challenge, sent, state } = page(result)
  await challenge('one', ' \n ')
  expect(sent).toEqual([])
  expect(state().challenges?.one).toMatchObject({ is: 'failed', problem: words.challenge.empty(300) })
})

test.each<[string, Partial<Trouble>, string]>([
  ['without a connection', { kind: 'offline' }, words.challenge.offline],
  ['where it is refused as too long', { is: 'invalid', errors: [{ path: 'reason', message: 'At most' }] }, '300'],
  ['where there are too many', { kind: 'busy', is: 'too-many' }, words.problems['too-many']],
])('%s it is said not to have been sent, and the text stays', async (_, trouble, said) => {
  const { challenge, state } = page(feedback, failed(trouble))
  await challenge('one', 'Why?')
  const now = state().challenges?.one
  expect(now).toMatchObject({ is: 'failed', text: 'Why?' })
  expect(now?.is === 'failed' && now.problem).toContain(said)
})

test('pressed twice it is sent once, and after that it can be sent again', async () => {
  const { challenge, sent } = page(feedback)
  await Promise.all([challenge('one', 'Once.'), challenge('one', 'Once.')])
  expect(sent).toHaveLength(1)
  await challenge('one', 'Better.')
  expect(sent.map(({ reason }) => reason)).toEqual(['Once.', 'Better.'])
})

test('what was said during the attempt is still known on the result', async () => {
  const { challenge, state } = page({ ...feedback, at: 1, verdict: verdictOf('two'), outcome: sheet })
  await challenge('two', 'Why?')
  const after = reduce(state(), { type: 'moved-on' })
  expect(after).toMatchObject({ step: 'result', challenges: { two: { is: 'sent' } } })
})
