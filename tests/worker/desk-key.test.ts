import { expect, test } from 'vitest'
import { bearer, publish, send } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { alter } from '../support/worker/records.ts'

test('a key is turned: the new one opens the desk and the old one does not; to turn it to the same again changes nothing', async () => {
  const server = inProcess()
  const { code, key } = await publish(server)
  const next = 'q83vEjRWeJCrze8SNFZ4kA'
  const path = `/api/quizzes/${code}/key`
  const opens = async (secret: string) =>
    (await send(server, 'GET', `/api/quizzes/${code}/results`, undefined, bearer(secret))).status
  expect((await send(server, 'POST', path, { key: next })).status).toBe(401)
  expect((await send(server, 'POST', path, { key: next }, bearer(next))).status).toBe(403)
  for (const short of [next.slice(0, 11), `${next}A`, '', `${next.slice(0, 21)}B`])
    expect((await send(server, 'POST', path, { key: short }, bearer(key))).status).toBe(422)
  expect(await opens(key)).toBe(200)
  expect(await send(server, 'POST', path, { key: next }, bearer(key))).toMatchObject({
    status: 200,
    body: { turned: true },
  })
  expect([await opens(key), await opens(next)]).toEqual([403, 200])
  expect((await send(server, 'POST', path, { key: next }, bearer(next))).status).toBe(200)
  expect(JSON.stringify([...server.quizzes.data])).not.toContain(next)
})

test('a desk’s key is compared to its last digit, at half its length and with one bit turned', async () => {
  const server = inProcess()
  const { code, key } = await publish(server)
  const status = async (secret: string) =>
    (await send(server, 'GET', `/api/quizzes/${code}/results`, undefined, bearer(secret))).status
  const last = String.fromCharCode(key.charCodeAt(0) ^ 1)
  for (const wrong of [key.slice(0, 11), `${last}${key.slice(1)}`, `${key}${key}`])
    expect(await status(wrong)).toBe(403)
  const { keyHash } = JSON.parse(server.quizzes.data.get(`q:${code}`)?.value ?? '')
  for (let i = 0; i < keyHash.length; i += 1) {
    const turned = (Number.parseInt(keyHash[i], 16) ^ 1).toString(16)
    alter(server.quizzes, `q:${code}`, { keyHash: keyHash.slice(0, i) + turned + keyHash.slice(i + 1) })
    expect(await status(key), `digit ${i}`).toBe(403)
  }
  alter(server.quizzes, `q:${code}`, { keyHash: keyHash.slice(0, 32) })
  expect(await status(key)).toBe(403)
  alter(server.quizzes, `q:${code}`, { keyHash })
  expect(await status(key)).toBe(200)
})
