import { expect } from 'vitest'
import { footnote, test } from '../support/served.ts'
import { desk, publish, send, start, submit } from '../support/worker/calls.ts'

test('a quiz with made-up names asks for none, gives each attempt one and tells its student; the desk has the same', async () => {
  const published = await publish(footnote, { names: 'nicknames' })
  const card = await (await footnote.fetch(`/api/quizzes/${published.code}`)).json()
  expect(card).toMatchObject({ askName: false })
  const started = await start(footnote, published.code)
  expect(started.name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/)
  await submit(footnote, published.code, started.token, {})
  expect((await desk(footnote, published)).attempts.map(({ name }) => name)).toEqual([started.name])
  const page = await (await footnote.fetch(`/q/${published.code}?lang=fr`)).text()
  expect(page).toMatch(/Vous êtes <?!?-?-?\p{Lu}/u)
})

test('where names are asked or there are none, no name is made up', async () => {
  const none = await publish(footnote, { names: 'none' })
  expect((await start(footnote, none.code)).name).toBeUndefined()
  const named = await publish(footnote, { names: 'names' })
  expect((await start(footnote, named.code, 'Ann')).name).toBeUndefined()
  const refused = await send(footnote, 'POST', `/api/quizzes/${named.code}/attempts`, {})
  expect(refused.status).toBe(422)
})

test('personal links go with no names', async () => {
  const wanted = { topic: 'bridge-closure', count: 4, feedback: 'each', seats: 3, names: 'nicknames' }
  expect((await send(footnote, 'POST', '/api/quizzes', wanted)).status).toBe(422)
})
