import { expect } from 'vitest'
import type { PracticeRound, Sheet } from '../../questions/wire/attempt.ts'
import type { Response, Verdict } from '../../questions/wire/item.ts'
import type { QuizCard } from '../../questions/wire/quiz-card.ts'
import type { Ruling } from '../../questions/wire/ruling.ts'
import { footnote, test } from '../support/served.ts'
import { bearer, change, desk, publish, send, start, submit } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { post, stateOf } from '../support/worker/pages.ts'

/** A quiz whose forms all stand as it does, taken once with a wrong answer to every item. */
async function taken(settings: object = {}, server: Parameters<typeof send>[0] = footnote) {
  const published = await publish(server, { shuffle: false, feedback: 'end', count: 20, ...settings })
  const { code } = published
  const { token, items } = await start(server, code)
  const { body: sheet } = await submit<Sheet>(server, code, token, {})
  const chosen = items.filter(({ shape }) => shape === 'one').slice(0, 3)
  const keys = new Map(sheet.items.map(({ item, key }) => [item, key]))
  const wrong = new Map(chosen.map(({ id }): [string, number] => [id, keys.get(id) === 0 ? 1 : 0]))
  const second = await start(server, code)
  const handed = await submit<Sheet>(server, code, second.token, Object.fromEntries(wrong))
  const [first = '', other = ''] = chosen.map(({ id }) => id)
  const answer = wrong.get(first) ?? 0
  const review = async () =>
    (await send<{ sheet: Sheet }>(server, 'POST', `/api/quizzes/${code}/review`, { proof: handed.body.proof })).body
      .sheet
  return { published, code, items, review, first, other, answer, max: items.length }
}

const verdictOn = (item: string, { items }: Sheet): Verdict | undefined =>
  items.find((verdict) => verdict.item === item)

test('an accepted answer earns its point on the desk, in the table and in the student’s review, which says so; undone, all is as it was', async () => {
  const { published, review, first, answer, max } = await taken()
  const [before, sheet] = [await desk(footnote, published), await review()]
  expect(sheet).toMatchObject({ score: 0, max })
  expect(verdictOn(first, sheet)).toMatchObject({ correct: false, credit: 0 })

  const ruling: Ruling = { item: first, is: 'accept', response: answer, why: 'The book gives it too.' }
  const ruled = await change(footnote, published, { rulings: [ruling] })
  expect(ruled).toMatchObject({ status: 200, body: { revision: 1, rulings: [ruling] } })
  const scores = ({ attempts }: { attempts: readonly { score: number; max: number }[] }) =>
    attempts.map(({ score, max: most }) => [score, most])
  expect(scores(ruled.body)).toEqual([
    [0, max],
    [1, max],
  ])
  expect(ruled.body).toEqual(await desk(footnote, published))
  expect(verdictOn(first, await review())).toMatchObject({
    correct: true,
    credit: 1,
    ruling: { is: 'accept', why: 'The book gives it too.' },
  })
  const csv = await footnote.fetch(`/api/quizzes/${published.code}/results.csv`, { headers: bearer(published.key) })
  expect(await csv.text()).toContain(`"1","${max}"`)

  const undone = await change(footnote, published, { rulings: [] })
  expect(undone.body).toEqual({ ...before, revision: 2 })
  expect({ ...(await review()), proof: '' }).toEqual({ ...sheet, proof: '' })
})

test('an item that was dropped counts neither in a score nor among the most; where everyone has the point, who left it out has it too', async () => {
  const { published, review, first, other, max } = await taken()
  const { body } = await change(footnote, published, {
    rulings: [
      { item: first, is: 'drop' },
      { item: other, is: 'everyone' },
    ],
  })
  expect(body.attempts.map(({ score, max: most }) => [score, most])).toEqual([
    [1, max - 1],
    [1, max - 1],
  ])
  const sheet = await review()
  expect(sheet).toMatchObject({ score: 1, max: max - 1 })
  expect(verdictOn(first, sheet)).toMatchObject({ ruling: { is: 'drop' }, credit: 0 })
  expect(verdictOn(other, sheet)).toMatchObject({ ruling: { is: 'everyone' }, credit: 1 })
})

test('a desk that has not seen the last change is told so, and changes nothing', async () => {
  const { published, first, other } = await taken()
  const put = (revision: number, rulings: readonly Ruling[]) =>
    send(
      footnote,
      'PUT',
      `/api/quizzes/${published.code}/state`,
      { revision, closes: null, rulings },
      bearer(published.key),
    )
  expect((await put(0, [{ item: first, is: 'drop' }])).status).toBe(200)
  const second = await put(0, [{ item: other, is: 'everyone' }])
  expect(second).toMatchObject({ status: 409, body: { type: 'urn:footnote:outdated', detail: expect.any(String) } })
  expect(await desk(footnote, published)).toMatchObject({ revision: 1, rulings: [{ item: first, is: 'drop' }] })
  expect((await put(1, [{ item: other, is: 'everyone' }])).status).toBe(200)
})

test('a state that the store gives from before the desk’s own last change is no reason to refuse', async () => {
  const server = inProcess()
  const { published, code, first } = await taken({}, server)
  const stale = server.quizzes.data.get(`e:${code}`)
  await change(server, published, { rulings: [{ item: first, is: 'drop' }] })
  if (stale) server.quizzes.data.set(`e:${code}`, stale)
  const path = `/api/quizzes/${code}/state`
  const again = await send(server, 'PUT', path, { revision: 1, closes: null, rulings: [] }, bearer(published.key))
  expect(again).toMatchObject({ status: 200, body: { revision: 2 } })
})

test('a ruling writes the state and nothing else: what was handed in stays as it is', async () => {
  const server = inProcess()
  const { published, first } = await taken({}, server)
  const [scores, puts] = [structuredClone([...server.scores.data]), server.scores.counts.put]
  const quiz = server.quizzes.data.get(`q:${published.code}`)
  await change(server, published, { rulings: [{ item: first, is: 'drop' }] })
  expect([...server.scores.data]).toEqual(scores)
  expect([server.scores.counts.put, server.scores.counts.get]).toEqual([puts, 0])
  expect(server.quizzes.data.get(`q:${published.code}`)).toEqual(quiz)
})

test.each<[string, (first: string) => readonly unknown[], string]>([
  ['an item that is not there', () => [{ item: 'q99', is: 'drop' }], 'rulings[0].item'],
  ['a kind that is none', (item) => [{ item, is: 'double' }], 'rulings[0].is'],
  ['no response to accept', (item) => [{ item, is: 'accept' }], 'rulings[0].response'],
  ['nothing as the accepted response', (item) => [{ item, is: 'accept', response: null }], 'rulings[0].response'],
  ['an option that is not there', (item) => [{ item, is: 'accept', response: [99] }], 'rulings[0].response'],
  [
    'the same twice',
    (item) => [
      { item, is: 'drop' },
      { item, is: 'drop', why: 'Again.' },
    ],
    'rulings[1]',
  ],
  ['a reason that is too long', (item) => [{ item, is: 'drop', why: 'x'.repeat(201) }], 'rulings[0].why'],
  ['a reason that cannot be seen', (item) => [{ item, is: 'drop', why: '\u200b\u202e' }], 'rulings[0].why'],
  ['more than 100', (item) => Array.from({ length: 101 }, () => ({ item, is: 'drop' })), 'rulings'],
])('%s is no ruling, and it is said where', async (_, rulings, path) => {
  const { code, key } = await publish(footnote)
  const body = { revision: 0, closes: null, rulings: rulings('q1') }
  const refused = await send(footnote, 'PUT', `/api/quizzes/${code}/state`, body, bearer(key))
  expect(refused.status, JSON.stringify(refused.body)).toBe(422)
  expect(refused.body.errors?.map((error) => error.path)).toContain(path)
})

test('with feedback after each item an answer is judged under the rulings, with and without a script', async () => {
  const { published, code, first, answer } = await taken({ feedback: 'each' })
  await change(footnote, published, { rulings: [{ item: first, is: 'accept', response: answer, why: 'Right too.' }] })
  const { token } = await start(footnote, code)
  const judged = (response: Response) =>
    send<Verdict>(footnote, 'POST', `/api/quizzes/${code}/answers`, { token, item: first, response })
  expect((await judged(answer)).body).toMatchObject({ correct: true, ruling: { is: 'accept', why: 'Right too.' } })
  expect((await judged(null)).body).not.toHaveProperty('ruling')
  const page = await post(footnote, `/q/${code}`, { token, step: 'answer', item: first }, [[`r-${first}`, `${answer}`]])
  expect(stateOf(page.text)).toMatchObject({ step: 'feedback', verdict: { correct: true, ruling: { is: 'accept' } } })
})

test('a practice question in the place of one with a ruling is another question, on which nothing was ruled', async () => {
  const items = ['crack-length-choice-1', 'people-helped-choice-1']
  const { published, code, review } = await taken({ items, count: undefined })
  const { proof } = await review()
  await change(footnote, published, { rulings: ['q1', 'q2'].map((item) => ({ item, is: 'drop' })) })
  const path = `/api/quizzes/${code}/practice`
  const { body } = await send<PracticeRound>(footnote, 'POST', path, { proof, items: ['q1', 'q2'] })
  for (const { id } of body.items) {
    const answer = { token: body.token, item: id, response: null }
    const { body: verdict } = await send<Verdict>(footnote, 'POST', `${path}/answers`, answer)
    expect(verdict).toMatchObject({ item: id, correct: false })
    expect(verdict).not.toHaveProperty('ruling')
  }
})

test('before an answer is in, a quiz’s page tells what was ruled and not on which question; once it is over, that too and why', async () => {
  const { published, code, items, first, other, answer } = await taken()
  const before = (await send<QuizCard>(footnote, 'GET', `/api/quizzes/${code}`)).body
  expect(before).not.toHaveProperty('rulings')
  await change(footnote, published, {
    rulings: [
      { item: other, is: 'everyone', why: 'A misprint.' },
      { item: first, is: 'accept', response: answer, why: 'So says the book.' },
      { item: first, is: 'drop' },
    ],
  })
  const told = (await send<QuizCard>(footnote, 'GET', `/api/quizzes/${code}`)).body
  expect(told.rulings).toEqual([{ is: 'drop' }, { is: 'everyone' }])
  await change(footnote, published, { closes: new Date(Date.now() - 60_000).toISOString() })
  const over = (await send<QuizCard>(footnote, 'GET', `/api/quizzes/${code}`)).body
  const stem = (id: string) => items.find((item) => item.id === id)?.stem
  expect(over.rulings).toEqual([
    { is: 'drop', stem: stem(first) },
    { is: 'everyone', stem: stem(other), why: 'A misprint.' },
  ])
})
