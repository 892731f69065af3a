import { expect } from 'vitest'
import { footnote, test } from '../support/served.ts'
import { desk, publish, send, start, submit } from '../support/worker/calls.ts'
import { hiddenFields, post, stateOf } from '../support/worker/pages.ts'

/** Under what name the attempt that a page is about stands. */
const nameOn = (page: string): string | undefined => {
  const state = stateOf(page)
  return 'started' in state ? state.started.name : undefined
}

test('a quiz with made-up names asks for none, gives each attempt one and tells its student; the desk has the same', async () => {
  const published = await publish(footnote, { names: 'nicknames' })
  const card = await (await footnote.fetch(`/api/quizzes/${published.code}`)).json()
  expect(card).toMatchObject({ askName: false })
  const started = await start(footnote, published.code)
  expect(started.name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/)
  await submit(footnote, published.code, started.token, {})
  expect((await desk(footnote, published)).attempts.map(({ name }) => name)).toEqual([started.name])
  const page = await (await footnote.fetch(`/q/${published.code}?lang=fr`)).text()
  expect(page.replaceAll(/<[^>]*>/g, '')).toContain(`Tu es ${nameOn(page)}.`)
})

test('where names are made up nobody brings one: a name that is sent is refused, by a call and by a form', async () => {
  const { code } = await publish(footnote, { names: 'nicknames', minutes: 20 })
  for (const name of ['Ann', '']) {
    const refused = await send(footnote, 'POST', `/api/quizzes/${code}/attempts`, { name })
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: 'name' }] } })
    const sent = await post(footnote, `/q/${code}`, { step: 'start', name })
    expect([sent.status, stateOf(sent.text).step]).toEqual([422, 'gate'])
  }
  const asked = await (await footnote.fetch(`/q/${code}`)).text()
  expect(asked).not.toContain('name="name"')
  const begun = await post(footnote, `/q/${code}`, { ...hiddenFields(asked), factor: '1' })
  expect(nameOn(begun.text)).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/)
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
