import type { QuizApi } from '../../../client/quiz/api.ts'
import type { Change } from '../../../client/quiz/change.ts'
import { reduce } from '../../../client/quiz/reduce.ts'
import { savedAttempt } from '../../../client/quiz/saved-attempt.ts'
import { openSession } from '../../../client/quiz/session.ts'
import type { QuizState } from '../../../client/quiz/state.ts'
import type { Reply, Trouble } from '../../../client/reply.ts'
import { type SafeStorage, safeStorage, type TextStorage } from '../../../client/safe-storage.ts'
import { learningIn } from '../../../client/words/learning.ts'
import { card, sheet, started, verdictOf } from './quiz.ts'

interface TabOptions {
  readonly storage: TextStorage
  readonly replies: readonly Reply<typeof sheet>[]
  readonly feedback: 'each' | 'end'
  readonly state: QuizState
  /** Why the result cannot be read. */
  readonly unread: Partial<Trouble>
  /** Whether an answer cannot be checked. */
  readonly isCut: () => boolean
  /** The page's monotonic clock, and the server's: `undefined` where it cannot be asked. Milliseconds. */
  readonly clock: { monotonic: number; readonly server: () => number | undefined }
}

export const memory = (): SafeStorage =>
  safeStorage(() => {
    throw new Error('no storage')
  })
export const acknowledged: Reply<typeof sheet> = { ok: true, value: sheet }
export const failed = (trouble: Partial<Trouble>): Reply<never> => ({
  ok: false,
  trouble: { kind: 'offline', title: '', ...trouble },
})

/** A tab with the quiz, on a storage that others may share, before a server that answers submissions so. */
export function tab({
  storage = memory(),
  replies = [acknowledged],
  feedback = 'each',
  ...more
}: Partial<TabOptions> = {}) {
  let state: QuizState = more.state ?? { step: 'answering', card: { ...card, feedback }, at: 0, started, drafts: {} }
  const sent: unknown[][] = []
  const api: QuizApi = {
    start: async () => ({ ok: true, value: started }),
    answer: async (_token, item) => (more.isCut?.() ? failed({}) : { ok: true, value: verdictOf(item) }),
    submit: async (...submission) => {
      sent.push(submission)
      return replies[sent.length - 1] ?? acknowledged
    },
    review: async () => failed(more.unread ?? { kind: 'refused', title: 'The answers are not shown yet' }),
    practise: async (_receipt, items) => ({
      ok: true,
      value: { token: 'practice', items: started.items.filter(({ id }) => items.includes(id)) },
    }),
    answerPractice: async (_token, item) => ({ ok: true, value: { ...verdictOf(item), correct: item === 'one' } }),
    challenge: async () => ({ ok: true, value: { received: true } }),
    sources: async () => failed({}),
    time: async () => {
      const now = more.clock?.server()
      return now === undefined ? failed({}) : { ok: true, value: { now: new Date(now).toISOString() } }
    },
  }
  const session = openSession({
    state: () => state,
    change: (change: Change) => {
      state = reduce(state, change)
    },
    api,
    saved: savedAttempt(storage, card.code),
    pause: { wait: () => new Promise((end) => setTimeout(end)), cutShort: () => {} },
    random: () => 0,
    monotonic: () => more.clock?.monotonic ?? 1_000_000,
    words: learningIn('en'),
    reload: () => {},
  })
  return { session, storage, sent, state: () => state }
}
