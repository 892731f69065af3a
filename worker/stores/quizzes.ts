import type { Quiz } from '../../questions/quiz.ts'
import { expiration, quizErased, type State } from '../lifetimes.ts'
import { persist, reached } from './persist.ts'

/*
 * QUIZZES
 *
 *   q:{code}   Quiz   the immutable quiz: items with keys and receipts, settings, hash of the teacher's key
 *   e:{code}   State  closing time and rulings in force, deleted; written at publishing, then whole, only by the key's holder
 *
 * Both expire a day after the last attempt. No key is read before it is written: KV remembers for a while that a key was not there. This
 * file alone writes the namespace, so what it reads is what it wrote.
 */

/** Seconds that a location may answer from memory. A quiz never changes; of its state, as little as KV allows. */
const QUIZ_TTL = 86_400
const STATE_TTL = 30

const NEVER_RULED = { revision: 0, rulings: [] } as const

export interface Published {
  readonly quiz: Quiz
  readonly state: State
}

export interface Quizzes {
  /** `undefined`: there is none, or it has expired. 'deleted': its state is all that is left of it. */
  readonly find: (code: string) => Promise<Published | 'deleted' | undefined>
  readonly publish: (published: Published, now: number) => Promise<void>
  readonly setState: (quiz: Quiz, state: State, now: number) => Promise<void>
  /** Removes the quiz itself. Its state stays, to say that it was deleted. */
  readonly remove: (code: string) => Promise<void>
}

/** All of it throws `StoreUnavailable` where KV does. */
export function quizzesIn(namespace: KVNamespace): Quizzes {
  const setState = (quiz: Quiz, state: State, now: number) =>
    persist(() =>
      namespace.put(`e:${quiz.code}`, JSON.stringify(state), { expiration: expiration(quizErased(quiz), now) }),
    )
  return {
    find: async (code) => {
      const [quiz, state] = await reached(
        Promise.all([
          namespace.get<Quiz>(`q:${code}`, { type: 'json', cacheTtl: QUIZ_TTL }),
          namespace.get<State>(`e:${code}`, { type: 'json', cacheTtl: STATE_TTL }),
        ]),
      )
      // What was written before there were rulings has none.
      if (quiz) return { quiz, state: state ? { ...NEVER_RULED, ...state } : stateOf(quiz) }
      return state?.deleted ? 'deleted' : undefined
    },
    // The state first: once a quiz can be seen its state can.
    publish: async ({ quiz, state }, now) => {
      await setState(quiz, state, now)
      await persist(() =>
        namespace.put(`q:${quiz.code}`, JSON.stringify(quiz), { expiration: expiration(quizErased(quiz), now) }),
      )
    },
    setState,
    remove: (code) => persist(() => namespace.delete(`q:${code}`)),
  }
}

/** The state of a quiz as it is published; also what holds where a location does not see the state yet. */
export function stateOf({ settings }: Quiz): State {
  const closes = settings.closes === undefined ? {} : { closes: settings.closes }
  return { edition: 1, revision: 0, ...closes, rulings: [], deleted: false }
}
