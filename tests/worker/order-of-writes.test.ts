import { expect, test } from 'vitest'
import { attemptId, newAttempt } from '../../worker/tokens/codes.ts'
import { bearer, publish, send } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { type MemoryKv, memoryKv } from '../support/worker/memory-kv.ts'

// The store knows no transactions: what is written first is what others see where the rest is late or fails.

/** A store that notes when each write begins and when it has landed. */
function noting(notes: string[]): MemoryKv {
  const kv = memoryKv()
  const noted = async <T>(what: string, act: () => Promise<T>): Promise<T> => {
    notes.push(`${what}…`)
    const done = await act()
    notes.push(what)
    return done
  }
  return {
    ...kv,
    put: (key, value, options) => noted(`put ${key}`, () => kv.put(key, value, options)),
    delete: (key) => noted(`delete ${key}`, () => kv.delete(key)),
  }
}

/** Puts so many submissions into a quiz's scores. */
async function fill({ scores }: { readonly scores: MemoryKv }, code: string, count: number): Promise<void> {
  const metadata = { seconds: 60, responses: [0], edition: 1 }
  const expiration = Date.now() / 1000 + 86_400
  for (let i = 0; i < count; i += 1) {
    const key = `s:${code}:${attemptId(Date.now() + i, newAttempt())}:${'x'.repeat(22)}0`
    await scores.put(key, '', { metadata, expiration })
  }
}

test('a quiz is written last, once all that belongs to it has landed', async () => {
  const notes: string[] = []
  const { code } = await publish(inProcess({ quizzes: noting(notes) }))
  expect(notes.slice(-2)).toEqual([`put q:${code}…`, `put q:${code}`])
  expect(notes).toHaveLength(6)
})

test('a deletion is said first, then its tombstone is set, then keys go', async () => {
  const notes: string[] = []
  const server = inProcess({ quizzes: noting(notes), scores: noting(notes) })
  const { code, key } = await publish(server)
  await fill(server, code, 1)
  notes.length = 0
  await send(server, 'DELETE', `/api/quizzes/${code}`, undefined, bearer(key))
  const told = [`put d:${code}`, `put s:${code}:!`].flatMap((write) => [`${write}…`, write])
  expect(notes.slice(0, 4)).toEqual(told)
  expect(notes.slice(4).every((note) => note.startsWith('delete '))).toBe(true)
})

test('a large quiz is erased in several requests, none of which asks for more than a request may, and its tombstones stay', async () => {
  const server = inProcess()
  const { code, key } = await publish(server)
  await fill(server, code, 1_100)
  const [first] = server.scores.data.keys()
  const attempt = first?.split(':')[2] ?? ''
  const path = `/api/quizzes/${code}`
  await send(server, 'DELETE', `${path}/attempts/${attempt}`, undefined, bearer(key))
  const operations = () =>
    [server.quizzes, server.scores].reduce((sum, { counts }) => sum + Object.values(counts).reduce((a, b) => a + b), 0)
  const left: unknown[] = []
  for (let i = 0; i < 2; i += 1) {
    const before = operations()
    left.push((await send<unknown>(server, 'DELETE', path, undefined, bearer(key))).body)
    expect(operations() - before).toBeLessThanOrEqual(1_000)
  }
  expect(left).toEqual([{ left: true }, { left: false }])
  expect([...server.scores.data.keys()].sort()).toEqual([`s:${code}:!`, `s:${code}:${attempt}:!`])
})

test('what is said against a quiz is kept for thirty days, with nothing of who said it', async () => {
  const server = inProcess()
  const { code } = await publish(server)
  const headers = { 'CF-Connecting-IP': '203.0.113.7' }
  await send(server, 'POST', `/api/quizzes/${code}/reports`, { reason: 'It names a child.' }, headers)
  const [[key, { value, metadata, expiration }] = ['', { value: '?', metadata: {}, expiration: 0 }]] = [
    ...server.quizzes.data,
  ].filter(([name]) => name.startsWith('r:'))
  expect(key).toMatch(new RegExp(`^r:${code}:\\w{16}$`))
  expect([value, metadata]).toEqual(['', { at: expect.any(String), reason: 'It names a child.' }])
  expect(expiration).toBeCloseTo(Date.now() / 1000 + 30 * 86_400, -2)
})
