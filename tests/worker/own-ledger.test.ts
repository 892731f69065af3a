import { expect } from 'vitest'
import { footnote, test } from '../support/served.ts'
import { desk, publish, send } from '../support/worker/calls.ts'
import { fewFacts, postedQuiz, postedTopic } from '../support/worker/posted-topic.ts'

test('a teacher’s own ledger is published once it is verified against its own texts, and refused with the place of what is wrong', async () => {
  const { ledger, items } = await postedQuiz(5, postedTopic())
  const own = await publish(footnote, { topic: undefined, count: undefined, ledger, items })
  expect((await desk(footnote, own)).open).toBe(false)

  const [fact, ...facts] = ledger.facts
  const unsaid = { ...fact, claims: [{ gazette: '6.40 am', quote: 'nobody ever said this' }] }
  const refused = await send(footnote, 'POST', '/api/quizzes', {
    ledger: { ...ledger, facts: [unsaid, ...facts] },
    items,
    feedback: 'each',
  })
  expect(refused.status).toBe(422)
  expect(refused.body.errors?.map(({ path }) => path)).toContain('ledger.facts[0].claims[0].quote')

  const textless = structuredClone(ledger)
  delete textless.sources.gazette?.text
  const unproven = await send(footnote, 'POST', '/api/quizzes', { ledger: textless, items, feedback: 'each' })
  expect(unproven.body.errors?.map(({ path }) => path)).toEqual(['ledger.sources.gazette'])
})

test('an item of an own topic that the ledger does not bear out is refused at its place, and so is a topic of many facts without its items', async () => {
  const { ledger, items } = await postedQuiz(5, postedTopic())
  const post = (body: object) => send(footnote, 'POST', '/api/quizzes', { feedback: 'each', ...body })
  const at = async (body: object) => (await post(body)).body.errors?.map(({ path }) => path)
  const chosen = items.findIndex(({ key }) => key !== undefined)
  const forged = items.map((item, i) => (i === chosen ? { ...item, key: item.key === 0 ? 1 : 0 } : item))
  expect(await at({ ledger, items: forged })).toEqual([`items[${chosen}]`])
  const reworded = items.map((item, i) => (i === chosen ? { ...item, stem: 'Who let the dragons in?' } : item))
  expect(new Set(await at({ ledger, items: reworded }))).toEqual(new Set([`items[${chosen}].stem`]))
  expect(await at({ ledger })).toEqual(['items'])
  expect(await at({ ledger, items: ['some-choice-1'] })).toEqual(['items'])
  expect(await at({ topic: 'bridge-closure', items })).toEqual(['items'])
})

test('a topic of a few facts is published without its items', async () => {
  const ledger = fewFacts(postedTopic(), 6)
  const { status, body } = await send(footnote, 'POST', '/api/quizzes', { ledger, feedback: 'each' })
  expect(status, JSON.stringify(body)).toBe(201)
})
