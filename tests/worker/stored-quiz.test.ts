import { expect, test } from 'vitest'
import { bearer, desk, publish, send } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { memoryKv } from '../support/worker/memory-kv.ts'

test('no stale write of the state brings a deleted quiz back', async () => {
  const server = inProcess()
  const { code, key } = await publish(server)
  const kept = ['q', 'e'].map((kind) => [`${kind}:${code}`, server.quizzes.data.get(`${kind}:${code}`)] as const)
  expect((await send(server, 'DELETE', `/api/quizzes/${code}`, undefined, bearer(key))).status).toBe(200)
  for (const [name, stored] of kept) if (stored) server.quizzes.data.set(name, stored)
  expect((await send(server, 'GET', `/api/quizzes/${code}`)).status).toBe(410)
  expect((await send(server, 'POST', `/api/quizzes/${code}/attempts`, {})).status).toBe(410)
})

test('what can change of a quiz is kept in no place for longer than KV asks for', async () => {
  const kept = new Map<string, number>()
  const kv = memoryKv()
  const quizzes = {
    ...kv,
    get: (key: string, options?: { readonly cacheTtl?: number }) => {
      kept.set(key.slice(0, 1), options?.cacheTtl ?? 60)
      return kv.get(key)
    },
  }
  const server = inProcess({ quizzes })
  await desk(server, await publish(server))
  expect(Object.fromEntries(kept)).toEqual({ q: 86_400, e: 30, d: 30, k: 30 })
})
