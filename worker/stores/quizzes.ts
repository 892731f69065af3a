import * as v from 'valibot'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import type { Challenge } from '../../questions/wire/desk.ts'
import { present } from '../../questions/wire/present.ts'
import type { SourceSheets } from '../../questions/wire/source-sheet.ts'
import { ERASED_AT_ONCE, METADATA_BYTES } from '../limits.ts'
import { expiration, quizErased, type State } from './lifetimes.ts'
import { persist, reached } from './persist.ts'

/*
 * QUIZZES
 *
 *   q:{code}                    Quiz   the immutable quiz: items with keys and receipts, settings, hash of the teacher's key
 *   e:{code}                    State  closing time, rulings, sheets and seats' terms; written at publishing, then whole, only by the key's holder
 *   d:{code}                    0 | 1  0 at publishing, 1 at deletion and never otherwise: no stale write of the state brings a quiz back
 *   k:{code}                    string the hash of a turned key; written only when one is turned, read only for who comes with a key
 *   t:{code}                    SourceSheets  what there is to read of a quiz on own texts; read by the sources' route alone
 *   h:{code}:{attempt}:{item}   ''     a challenge: what a student says is wrong with an item. Metadata { at, since, reason, response, edition }
 *
 * The first five expire a day after the last attempt, a challenge with its attempt. No key is read before it is
 * written: KV remembers for a while that a key was not there. `k:` is the one exception: a turned key may be missed for
 * a minute. Quizzes of before December 2026 have no `d:` until they are deleted. This file alone writes the namespace,
 * so what it reads is what it wrote.
 */

/** Seconds that a location may answer from memory. A quiz never changes; of its state, as little as KV allows. */
const QUIZ_TTL = 86_400
const STATE_TTL = 30

const NEVER_RULED = { revision: 0, rulings: [] } as const

const EDITION = 1
const challengeSchema = v.object({
  at: v.string(),
  since: v.number(),
  reason: v.string(),
  response: v.exactOptional(v.nullable(v.union([v.number(), v.array(v.number())]))),
  edition: v.literal(EDITION),
})

export interface PublishedQuiz {
  readonly quiz: Quiz
  readonly state: State
}

/** A challenge as it is kept. */
interface KeptChallenge extends Challenge {
  /**
   * When its attempt was begun, or at the latest so, in milliseconds since 1970: a seat may be taken again by somebody
   * else.
   */
  readonly since: number
}

export interface Quizzes {
  /** `undefined`: there is none, or it has expired. 'deleted': that is all that is left of it. */
  readonly find: (code: string) => Promise<PublishedQuiz | 'deleted' | undefined>
  /** @param sources What there is to read, where it cannot be worked out again. */
  readonly publish: (published: PublishedQuiz, now: number, sources?: SourceSheets) => Promise<void>
  /** What was kept to read beside a quiz on own texts. */
  readonly sourcesOf: (code: string) => Promise<SourceSheets | undefined>
  readonly setState: (quiz: Quiz, state: State, now: number) => Promise<void>
  /** Says for good that a quiz is deleted. */
  readonly bury: (quiz: Quiz, now: number) => Promise<void>
  /** Removes the quiz itself. That it was deleted stays. */
  readonly remove: (code: string) => Promise<void>
  /** The hash of the key that was put in the place of the published one; `undefined` where none was. */
  readonly turnedKey: (code: string) => Promise<string | undefined>
  readonly turnKey: (quiz: Quiz, keyHash: string, now: number) => Promise<void>
  /**
   * One write; a challenge of the same attempt to the same item is overwritten. @param expires Milliseconds since 1970.
   */
  readonly challenge: (code: string, kept: KeptChallenge, expires: number, now: number) => Promise<void>
  /** All challenges of a quiz: one list for every 1,000. */
  readonly challengesOf: (code: string) => Promise<readonly KeptChallenge[]>
  /** Deletes a quiz's challenges, or those of one attempt. @returns Whether some are left. */
  readonly eraseChallenges: (code: string, attempt?: string) => Promise<boolean>
}

/** All of it throws `StoreUnavailable` where KV does. */
export function quizzesIn(namespace: KVNamespace): Quizzes {
  /** A value that lasts as long as the quiz. */
  const put = (key: string, value: unknown, quiz: Quiz, now: number) =>
    persist(() => namespace.put(key, JSON.stringify(value), { expiration: expiration(quizErased(quiz), now) }))
  const setState = (quiz: Quiz, state: State, now: number) => put(`e:${quiz.code}`, state, quiz, now)
  return {
    find: async (code) => {
      const [quiz, state, deletion] = await reached(
        Promise.all([
          namespace.get<Quiz>(`q:${code}`, { type: 'json', cacheTtl: QUIZ_TTL }),
          namespace.get<State>(`e:${code}`, { type: 'json', cacheTtl: STATE_TTL }),
          namespace.get<number>(`d:${code}`, { type: 'json', cacheTtl: STATE_TTL }),
        ]),
      )
      const deleted = deletion === 1 || state?.deleted === true
      // What was written before there were rulings has none.
      if (quiz) return { quiz, state: { ...NEVER_RULED, ...(state ?? stateOf(quiz)), deleted } }
      return deleted ? 'deleted' : undefined
    },
    // The quiz last: once it can be seen the rest can.
    publish: async ({ quiz, state }, now, sources) => {
      const kept = sources === undefined ? [] : [put(`t:${quiz.code}`, sources, quiz, now)]
      await Promise.all([setState(quiz, state, now), put(`d:${quiz.code}`, 0, quiz, now), ...kept])
      await put(`q:${quiz.code}`, quiz, quiz, now)
    },
    sourcesOf: async (code) =>
      (await reached(namespace.get<SourceSheets>(`t:${code}`, { type: 'json', cacheTtl: QUIZ_TTL }))) ?? undefined,
    setState,
    bury: (quiz, now) => put(`d:${quiz.code}`, 1, quiz, now),
    remove: async (code) => {
      for (const kind of ['q', 'e', 'k', 't']) await persist(() => namespace.delete(`${kind}:${code}`))
    },
    turnedKey: async (code) =>
      (await reached(namespace.get<string>(`k:${code}`, { type: 'json', cacheTtl: STATE_TTL }))) ?? undefined,
    turnKey: (quiz, keyHash, now) => put(`k:${quiz.code}`, keyHash, quiz, now),
    challenge: (code, { attempt, item, ...said }, expires, now) => {
      const metadata = metadataOf(said)
      return persist(() =>
        namespace.put(`h:${code}:${attempt}:${item}`, '', { expiration: expiration(expires, now), metadata }),
      )
    },
    challengesOf: async (code) => {
      const challenges: KeptChallenge[] = []
      let cursor: string | undefined
      do {
        const page = await reached(namespace.list<unknown>({ prefix: `h:${code}:`, ...present({ cursor }) }))
        challenges.push(...page.keys.flatMap(({ name, metadata }) => challengeOf(name, metadata) ?? []))
        cursor = page.list_complete ? undefined : page.cursor
      } while (cursor !== undefined)
      return challenges
    },
    eraseChallenges: async (code, attempt) => {
      const prefix = attempt === undefined ? `h:${code}:` : `h:${code}:${attempt}:`
      const page = await reached(namespace.list({ prefix }))
      const now = page.keys.slice(0, ERASED_AT_ONCE.challenges)
      const deleted = await Promise.allSettled(now.map(({ name }) => namespace.delete(name)))
      return now.length < page.keys.length || deleted.some(({ status }) => status === 'rejected')
    },
  }
}

/** The state of a quiz as it is published; also what holds where a location does not see the state yet. */
export function stateOf({ settings }: Quiz): State {
  const closes = settings.closes === undefined ? {} : { closes: settings.closes }
  return { edition: 1, revision: 0, ...closes, rulings: [], deleted: false }
}

/**
 * What stands beside a challenge's key. An answer that does not fit there is left out: the desk has it once it is
 * handed in.
 */
export function metadataOf({ at, since, reason, response }: Omit<KeptChallenge, 'attempt' | 'item'>): object {
  const said = { at, since, reason, edition: EDITION }
  const whole = { ...said, ...present({ response }) }
  return new TextEncoder().encode(JSON.stringify(whole)).length <= METADATA_BYTES ? whole : said
}

/** What a key and its metadata say; `undefined` for what this file did not write. */
function challengeOf(key: string, metadata: unknown): KeptChallenge | undefined {
  const [, , attempt, item] = key.split(':')
  const parsed = v.safeParse(challengeSchema, metadata)
  if (attempt === undefined || item === undefined || !parsed.success) return undefined
  const { edition: _, ...said } = parsed.output
  return { attempt, item, ...said }
}
