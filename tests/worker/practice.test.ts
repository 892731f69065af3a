import { expect, test } from 'vitest'
import { sparesOf } from '../../questions/bank/spares.ts'
import type { Item } from '../../questions/item.ts'
import type { PracticeRound, Sheet, Started } from '../../questions/wire/attempt.ts'
import type { Verdict } from '../../questions/wire/item.ts'
import { itemsOf } from '../support/e2e/items-of.ts'
import { change, publish, send, start, submit } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { hiddenFields, post, stateOf } from '../support/worker/pages.ts'

const hour = () => new Date(Date.now() + 3_600_000).toISOString()

const bank = itemsOf('bridge-closure')

/** Ids of items of four facts that the bank asks about in three ways each. */
const items = askedInThreeWays(4).map(({ id }) => id)

function askedInThreeWays(count: number): readonly Item[] {
  const chosen: Item[] = []
  for (const item of bank)
    if (chosen.length < count && sparesOf([...chosen, item], bank).every(({ length }) => length === 2))
      chosen.push(item)
  return chosen
}

/** A quiz that has been taken, nothing of it answered. */
async function taken(settings: Readonly<Record<string, unknown>> = {}) {
  const server = inProcess()
  const published = await publish(server, settings)
  const started = await start(server, published.code)
  const { body } = await submit<Sheet>(server, published.code, started.token, {})
  const round = (items: readonly string[], number = 0, proof = body.proof) =>
    send<PracticeRound>(server, 'POST', `/api/quizzes/${published.code}/practice`, { proof, items, round: number })
  const answer = (token: string, item: string, response: unknown) =>
    send<Verdict>(server, 'POST', `/api/quizzes/${published.code}/practice/answers`, { token, item, response })
  return { server, published, started, proof: body.proof, round, answer }
}

test('what was missed is asked again in other words, and each round in others than the one before', async () => {
  const { started, round } = await taken({ count: undefined, items })
  const ids = started.items.map(({ id }) => id)
  const [first, second] = [await round(ids), await round(ids, 1)]
  expect(first.status).toBe(201)
  expect(first.body.items.map(({ id }) => id).sort()).toEqual([...ids].sort())
  const stems = (of: Pick<Started, 'items'>) => new Map(of.items.map(({ id, stem }) => [id, stem]))
  const [asked, again, more] = [stems(started), stems(first.body), stems(second.body)]
  for (const id of ids) expect(new Set([asked.get(id), again.get(id), more.get(id)]).size).toBe(3)
})

test('a round asks only what it is asked for, and judges it', async () => {
  const { started, round, answer } = await taken()
  const id = started.items[1]?.id ?? ''
  const { body } = await round([id])
  expect(body.items).toHaveLength(1)
  const skipped = await answer(body.token, id, null)
  expect(skipped.body).toMatchObject({ item: id, correct: false })
  expect((await answer(body.token, id, skipped.body.key)).body).toMatchObject({ correct: true })
  expect((await answer(body.token, started.items[0]?.id ?? '', null)).status).toBe(422)
})

test('of a matching that was partly right the first round asks for the pairs that were wrong, three at least', async () => {
  const whole = bank.find((item) => item.shape === 'pairs' && item.kind === 'match' && item.left.length > 3)
  if (whole?.shape !== 'pairs') throw new RangeError('There is no matching of four pairs.')
  const { started, round, answer } = await taken({ count: undefined, items: [whole.id], shuffle: false })
  const [{ id = '', left = [], right = [] } = {}] = started.items
  const pairOf = new Map(whole.left.map((side, i) => [side, whole.right[whole.key[i] ?? -1]?.text]))
  for (const [wrong, asked] of [
    ['1,3', [0, 1, 3]],
    ['0,1,2', [0, 1, 2]],
  ] as const) {
    const { body } = await round([`${id}:${wrong}`])
    const [part] = body.items
    expect(part).toMatchObject({ id, kind: 'match', left: asked.map((i) => left[i]) })
    expect([...(part?.right ?? [])].sort()).toEqual(asked.map((i) => pairOf.get(left[i] ?? '')).sort())
    const key = (part?.left ?? []).map((side) => part?.right?.indexOf(pairOf.get(side) ?? '') ?? -1)
    expect((await answer(body.token, id, key)).body).toMatchObject({ correct: true, credit: 1, key })
    expect((await answer(body.token, id, [...key.slice(1), ...key.slice(0, 1)])).body).toMatchObject({ credit: 0 })
  }
  const all = await round([`${id}:${left.map((_, i) => i)}`])
  expect(all.body.items[0]).toMatchObject({ left, right: expect.arrayContaining([...right]) })
  expect((await round([`${id}:9`])).status).toBe(422)
})

test('of anything but a matching no pairs can be asked', async () => {
  const { started, round } = await taken({ count: undefined, items: items.slice(0, 1) })
  expect((await round([`${started.items[0]?.id}:0`])).status).toBe(422)
})

test('practice writes nothing and reads no score', async () => {
  const { server, started, round, answer } = await taken()
  const before = structuredClone([server.scores.counts, server.quizzes.counts.put])
  const id = started.items[0]?.id ?? ''
  const { body } = await round([id])
  await answer(body.token, id, null)
  expect([server.scores.counts, server.quizzes.counts.put]).toEqual(before)
})

test('with feedback after closing there is no practice before', async () => {
  const { server, published, started, round } = await taken({ feedback: 'closed', closes: hour() })
  const ids = started.items.map(({ id }) => id)
  expect((await round(ids)).status).toBe(403)
  const closes = new Date(Date.now() - 60_000).toISOString()
  await change(server, published, { closes })
  expect((await round(ids)).status).toBe(201)
})

test('practice needs the proof of an attempt at this quiz, and a round’s token is good for nothing else', async () => {
  const { server, published, started, proof, round, answer } = await taken()
  const other = await publish(server)
  const id = started.items[0]?.id ?? ''
  expect((await round([id], 0, started.token)).status).toBe(403)
  expect((await round(['q99'])).status).toBe(422)
  expect((await round([])).status).toBe(422)
  const elsewhere = await send(server, 'POST', `/api/quizzes/${other.code}/practice`, { proof, items: [id] })
  expect(elsewhere.status).toBe(403)
  const { body } = await round([id])
  expect((await answer(started.token, id, null)).status).toBe(403)
  expect((await submit(server, published.code, body.token, {})).status).toBe(403)
})

test('without JavaScript a round goes from the result through its questions and back', async () => {
  const { server, published, started, proof } = await taken()
  const path = `/q/${published.code}`
  const missed = started.items.slice(0, 2).map(({ id }) => id)
  let page = await post(server, path, { step: 'practise', proof, missed: missed.join(' '), round: '0' })
  for (const at of [0, 1]) {
    expect(stateOf(page.text)).toMatchObject({ step: 'practising', at })
    expect(page.text).toContain('does not count')
    const unanswered = await post(server, path, { ...hiddenFields(page.text), step: 'practice-answer' })
    expect(unanswered.status).toBe(422)
    page = await post(server, path, { ...hiddenFields(page.text), step: 'practice-skip' })
    expect(stateOf(page.text)).toMatchObject({ step: 'practising', at, verdict: { correct: false } })
    page = await post(server, path, { ...hiddenFields(page.text), step: 'practice-next' })
  }
  expect(stateOf(page.text)).toMatchObject({ step: 'practising', at: 2, missed: expect.arrayContaining(missed) })
  const result = await post(server, path, { step: 'read', proof })
  expect(stateOf(result.text)).toMatchObject({ step: 'result', sheet: { score: 0, max: 4 } })
})

test('no spare and nothing of it is served before it is needed', async () => {
  const { server, published } = await taken({ count: undefined, items })
  const record = JSON.parse(server.quizzes.data.get(`q:${published.code}`)?.value ?? '{}')
  const spares: { stem: string }[][] = record.spares
  expect(spares.map((list) => list.length)).toEqual([2, 2, 2, 2])
  const pages = [`/q/${published.code}`, `/embed/${published.code}`, `/api/quizzes/${published.code}`]
  const served = (await Promise.all(pages.map(async (path) => (await server.fetch(path)).text()))).join()
  for (const { stem } of spares.flat()) expect(served.includes(JSON.stringify(stem).slice(1, -1))).toBe(false)
})
