import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { quizApi } from '../../client/quiz/api.ts'
import { deliver } from '../../client/quiz/delivery.ts'
import { card, sheet, started, verdictOf } from '../support/client/quiz.ts'

// What is not ours is never final: a school's filter, a hotel's login page or another service may answer in our place,
// and it may pass.

const PROBLEM = 'application/problem+json'

/** What stands in the way, as status, content type and body. */
const foreign: readonly (readonly [number, string, string])[] = [
  200, 204, 302, 400, 401, 403, 404, 405, 407, 409, 410, 413, 415, 422, 451, 500, 511,
].flatMap((status) =>
  [
    ['text/html', '<!doctype html><title>Log in to the network</title>'],
    [PROBLEM, JSON.stringify({ type: 'about:blank', title: 'Forbidden', status })],
    [
      PROBLEM,
      JSON.stringify({ type: 'https://filter.example/blocked', title: 'Blocked', status, detail: 'A rule says so.' }),
    ],
    ['application/json', '{"error":'],
    ['application/json', ''],
  ].map(([type = '', body = '']) => [status, type, status === 204 ? '' : body] as const),
)

let server: Server
let base = ''
let answer: (path: string) => readonly [number, string, string]

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      const [status, type, body] = answer(request.url ?? '')
      response.writeHead(status, { 'Content-Type': type, ...(status === 302 ? { Location: '/login' } : {}) }).end(body)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  base = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : ''
})
afterAll(() => server.close())

const ours = (body: unknown) => () => [200, 'application/json', JSON.stringify(body)] as const
const calls = {
  start: { ask: () => quizApi(card.code).start('Ada'), takes: ours(started) },
  answer: { ask: () => quizApi(card.code).answer('token', 'one', 0), takes: ours(verdictOf('one')) },
  submission: { ask: () => quizApi(card.code).submit('token', { one: 0 }, undefined), takes: ours(sheet) },
} as const

/** The page's addresses are paths: here they are asked of this server. */
const realFetch = globalThis.fetch
beforeAll(() => {
  globalThis.fetch = (input, init) => realFetch(new URL(String(input), base), init)
})
afterAll(() => {
  globalThis.fetch = realFetch
})

test.each(Object.keys(calls) as (keyof typeof calls)[])(
  'no foreign answer to a %s is final, and what is sent again arrives',
  async (name) => {
    const { ask, takes } = calls[name]
    for (const one of foreign) {
      let times = 0
      answer = (path) => {
        if (path === '/login') return [200, 'text/html', '<title>Log in</title>']
        times += 1
        return times === 1 ? one : takes()
      }
      const delayed: string[] = []
      const reply = await deliver<unknown>({
        send: ask,
        pause: async () => {},
        delayed: ({ kind }) => delayed.push(kind),
        random: () => 0,
      })
      expect([reply.ok, delayed.length], one.join(' ')).toEqual([true, 1])
      expect(delayed).not.toContain('refused')
    }
  },
)

test('a refusal of ours is final, but one that has not got the quiz may be a place that it has not reached yet', async () => {
  const refused = (is: string, status: number) =>
    [status, PROBLEM, JSON.stringify({ type: `urn:footnote:${is}`, title: 'No', status })] as const
  const replies = [refused('missing', 404), refused('forged', 403)]
  answer = () => replies.shift() ?? calls.submission.takes()
  const delayed: (string | undefined)[] = []
  const reply = await deliver<unknown>({
    send: calls.submission.ask,
    pause: async () => {},
    delayed: ({ is }) => delayed.push(is),
    random: () => 0,
  })
  expect(delayed).toEqual(['missing'])
  expect(reply).toMatchObject({ ok: false, trouble: { kind: 'refused', is: 'forged' } })
})
