import { expect } from 'vitest'
import type { Started } from '../../../questions/wire/attempt.ts'
import type { Desk } from '../../../questions/wire/desk.ts'
import type { Response as Given, WireItem } from '../../../questions/wire/item.ts'
import type { Problem } from '../../../questions/wire/problem.ts'
import type { Published } from '../../../questions/wire/published.ts'
import type { NewState } from '../../../questions/wire/teacher-requests.ts'

/** What answers requests: the built Worker, or its app in this process. */
export interface Server {
  fetch(path: string, init?: RequestInit): Promise<Response>
}

export interface Answered<T> {
  readonly status: number
  readonly headers: Headers
  readonly body: T
}

/** A refused submission comes with its slip. */
export type Refusal = Problem & { readonly slip?: string }

/** Sends JSON and reads JSON; what kind of answer it is, the test says. */
export async function send<T = Refusal>(
  server: Server,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answered<T>> {
  const json = { 'Content-Type': 'application/json', ...headers }
  const sent = body === undefined ? { headers } : { body: JSON.stringify(body), headers: json }
  const response = await server.fetch(path, { method, ...sent })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

export const bearer = (key: string) => ({ Authorization: `Bearer ${key}` })

/** Publishes a quiz on the invented topic; practice with four items and no name unless a test says otherwise. */
export async function publish(server: Server, settings: Readonly<Record<string, unknown>> = {}): Promise<Published> {
  const request = { topic: 'bridge-closure', count: 4, feedback: 'each', ...settings }
  const { status, body } = await send<Published>(server, 'POST', '/api/quizzes', request)
  expect(status, JSON.stringify(body)).toBe(201)
  return body
}

export async function start(server: Server, code: string, name?: string): Promise<Started> {
  const path = `/api/quizzes/${code}/attempts`
  const { status, body } = await send<Started>(server, 'POST', path, name === undefined ? {} : { name })
  expect(status, JSON.stringify(body)).toBe(201)
  return body
}

/** Hands in; T is what the answer is. */
export function submit<T = Refusal>(
  server: Server,
  code: string,
  token: string,
  responses: unknown,
  slip?: string,
): Promise<Answered<T>> {
  return send<T>(server, 'POST', `/api/quizzes/${code}/submissions`, { token, responses, ...(slip ? { slip } : {}) })
}

/** What a proof says when it is read back. */
export const readProof = (server: Server, proof: string): Promise<{ readonly late: boolean }> =>
  send<{ readonly late: boolean }>(server, 'POST', '/api/proofs', { proof }).then(({ body }) => body)

export async function desk(server: Server, { code, key }: Pick<Published, 'code' | 'key'>): Promise<Desk> {
  const { status, body } = await send<Desk>(server, 'GET', `/api/quizzes/${code}/results`, undefined, bearer(key))
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

/** Changes a quiz's state from what the desk shows. */
export async function change(
  server: Server,
  published: Published,
  to: Partial<NewState>,
): Promise<Answered<Desk & Refusal>> {
  const { revision, rulings, settings } = await desk(server, published)
  const state: NewState = { revision, rulings, closes: settings.closes ?? null, ...to }
  return send<Desk & Refusal>(server, 'PUT', `/api/quizzes/${published.code}/state`, state, bearer(published.key))
}

/** Something that every item takes for an answer. */
export function anyResponse({ shape, options = [], left = [] }: WireItem): Given {
  if (shape === 'one') return 0
  if (shape === 'several') return [0]
  if (shape === 'number') return 1
  return shape === 'order' ? options.map((_, i) => i) : left.map(() => 0)
}

export const anyResponses = ({ items }: Started): Record<string, Given> =>
  Object.fromEntries(items.map((item) => [item.id, anyResponse(item)]))
