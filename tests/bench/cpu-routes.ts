import type { Started } from '../../questions/wire/attempt.ts'
import type { Problem } from '../../questions/wire/problem.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { seed } from '../support/e2e/seed.ts'
import type { Footnote } from '../support/footnote.ts'
import { anyResponse, anyResponses, bearer, send, start } from '../support/worker/calls.ts'
import { fewFacts, type PostedTopic, postedQuiz, postedTopic, withProse } from '../support/worker/posted-topic.ts'

/** Milliseconds of our own CPU: what the free plan gives a request, and what an own topic of ten items may take. */
const FREE = 10
const OWN_TOPIC = 25
/** Bytes of a topic with articles that are as long as they may be. */
const LONG = 300_000

type Headers = Readonly<Record<string, string>>

/** A request of the bench. */
export interface Route {
  readonly ask: (headers: Headers) => Promise<{ readonly status: number }>
  /** The most milliseconds; absent where it is named and not held to any. */
  readonly most?: number
}

/** Every route that a person waits for, on the shipped topic that is largest. */
export async function routesOf(footnote: Footnote): Promise<Readonly<Record<string, Route>>> {
  const settings = { topic: 'white-helmets', count: 10, feedback: 'end' } as const
  const small = await publish(footnote, settings)
  const class300 = await publish(footnote, { ...settings, askName: true })
  await seed(footnote, class300, 300)
  const class1000 = await publish(footnote, { ...settings, askName: true })
  await seed(footnote, class1000, 1000)

  const got =
    (path: string, key?: string): Route['ask'] =>
    async (headers) => {
      const response = await footnote.fetch(path, {
        headers: { ...headers, ...(key === undefined ? {} : bearer(key)) },
      })
      await response.arrayBuffer()
      return response
    }
  const get = (path: string, key?: string): Route => ({ ask: got(path, key), most: FREE })
  const api = (path: string, body: unknown, key?: string): Route => ({
    ask: (headers) => send(footnote, 'POST', path, body, { ...headers, ...(key === undefined ? {} : bearer(key)) }),
    most: FREE,
  })
  return {
    ...pages(get, small.code),
    ...(await student(footnote, api)),
    publishing: api('/api/quizzes', settings),
    'ten items of an own topic of ten facts': {
      ...api('/api/quizzes', await own(fewFacts(postedTopic(), 10))),
      most: OWN_TOPIC,
    },
    'ten items of an own topic, all of the bridge': {
      ...api('/api/quizzes', await own(postedTopic())),
      most: OWN_TOPIC,
    },
    // Four articles of 60 KB: named, and not held to it.
    'ten items of an own topic of long articles': {
      ask: api('/api/quizzes', await own(withProse(postedTopic(), LONG))).ask,
    },
    // A bank is built of it: named, and not held to it.
    'an own topic of twelve facts without its items': {
      ask: api('/api/quizzes', drawn(fewFacts(postedTopic(), 12))).ask,
    },
    'a change of the state': stateOf(footnote, small),
    'the desk of 300': get(`/api/quizzes/${class300.code}/results`, class300.key),
    'the CSV of 300': get(`/api/quizzes/${class300.code}/results.csv`, class300.key),
    // Over 300 attempts: named, and not held to it.
    'the desk of 1,000': { ask: got(`/api/quizzes/${class1000.code}/results`, class1000.key) },
    'the CSV of 1,000': { ask: got(`/api/quizzes/${class1000.code}/results.csv`, class1000.key) },
    'the list of exports': get(`/api/quizzes/${small.code}/export`, small.key),
    ...exportsOf(get, small),
    health: get('/api/health'),
  }
}

/** An own topic with ten items of it. */
const own = async (topic: PostedTopic): Promise<object> => ({ ...(await postedQuiz(10, topic)), feedback: 'end' })

/** The same without its items: the server draws them. */
const drawn = (ledger: PostedTopic): object => ({ ledger, count: 10, feedback: 'end' })

const pages = (get: (path: string) => Route, code: string): Record<string, Route> => ({
  'the start page': get('/'),
  'a topic’s page': get('/topics/white-helmets'),
  'a topic’s cards': get('/topics/white-helmets/cards'),
  'the review of /new': get('/new?topic=white-helmets'),
  'a topic’s items': get('/api/topics/white-helmets'),
  'a quiz': get(`/q/${code}`),
  'a quiz in a frame': get(`/embed/${code}`),
  'a paper': get(`/print/${code}`),
  'a quiz’s card': get(`/api/quizzes/${code}`),
})

async function student(
  footnote: Footnote,
  api: (path: string, body: unknown) => Route,
): Promise<Record<string, Route>> {
  const end = await publish(footnote, { topic: 'white-helmets', count: 10, feedback: 'end' })
  const each = await publish(footnote, { topic: 'white-helmets', count: 10, feedback: 'each' })
  const begun = await start(footnote, end.code)
  const answered = await start(footnote, each.code)
  const [item] = answered.items
  const sheet = { token: begun.token, responses: anyResponses(begun) }
  const at = `/api/quizzes/${end.code}`
  const { body } = await send<{ proof: string } & Problem>(footnote, 'POST', `${at}/submissions`, sheet)
  return {
    'an attempt begun': api(`${at}/attempts`, {}),
    'an answer': api(`/api/quizzes/${each.code}/answers`, {
      token: answered.token,
      item: item?.id,
      response: item && anyResponse(item),
    }),
    'a sheet handed in': api(`${at}/submissions`, sheet),
    'a review': api(`${at}/review`, { proof: body.proof }),
    practice: api(`${at}/practice`, { proof: body.proof, items: begun.items.map(({ id }) => id) }),
  }
}

function stateOf(footnote: Footnote, { code, key }: { readonly code: string; readonly key: string }): Route {
  let revision = 0
  return {
    // What is replayed changes nothing.
    ask: (headers) => {
      const counts = 'x-bench-replay' in headers ? revision : revision++
      const state = { closes: null, rulings: [], revision: counts }
      return send<Started>(footnote, 'PUT', `/api/quizzes/${code}/state`, state, { ...headers, ...bearer(key) })
    },
    most: FREE,
  }
}

const exportsOf = (
  get: (path: string, key: string) => Route,
  { code, key }: { readonly code: string; readonly key: string },
): Record<string, Route> =>
  Object.fromEntries(
    ['csv', 'moodle', 'qti3'].map((format) => [
      `an export as ${format}`,
      get(`/api/quizzes/${code}/export/${format}`, key),
    ]),
  )
