import { expect } from 'vitest'
import type { Sheet } from '../../questions/wire/attempt.ts'
import { fieldName } from '../../questions/wire/fields.ts'
import type { WireItem } from '../../questions/wire/item.ts'
import { footnote, test } from '../support/served.ts'
import { change, desk, publish, start, submit } from '../support/worker/calls.ts'
import { answerFields, type Field, hiddenFields, itemsOnPage, post, stateOf } from '../support/worker/pages.ts'

// Students whose browser runs no script: plain forms, as the page has them.

/** What is right, from an attempt that a teacher made before. */
async function keysOf(code: string, name?: string): Promise<(item: WireItem) => readonly Field[]> {
  const { token } = await start(footnote, code, name)
  const sheet = await submit<Sheet>(footnote, code, token, {})
  const keys = new Map(sheet.body.items.map(({ item, key }) => [item, key]))
  return (item) => answerFields(item, keys.get(item.id) ?? null)
}

test('the first item is in the page at once where no name is asked and no clock runs', async () => {
  const { code } = await publish(footnote)
  const page = await (await footnote.fetch(`/q/${code}`)).text()
  const [first] = itemsOnPage(page)
  expect(page).toContain(`<form method="post" action="/q/${code}"`)
  expect(page).toMatch(new RegExp(`name="r-${first?.id}(-0)?"`))
})

test('a made-up name is in the reader’s language', async () => {
  const { code } = await publish(footnote, { askName: true })
  const offered = async (language: string) =>
    stateOf(await (await footnote.fetch(`/q/${code}`, { headers: { 'Accept-Language': language } })).text())
  expect(await offered('ar-EG')).toMatchObject({
    alias: expect.stringMatching(/^\p{Script=Arabic}+ \p{Script=Arabic}+$/u),
  })
  expect(await offered('fr-CA')).toMatchObject({ alias: expect.stringMatching(/^\p{Lu}\p{Ll}+ \p{Ll}+$/u) })
})

test('a page that refuses gives one piece of advice, and names whom to tell only where the mistake is ours', async () => {
  const missing = await (await footnote.fetch('/q/0000000000')).text()
  expect(missing.match(/ten letters and digits/g)).toHaveLength(1)
  expect(missing).not.toContain('tell whoever runs this site')
  expect(await (await footnote.fetch('/nowhere')).text()).toContain('Check the address with whoever gave it to you.')
})

test('where a name is asked or a clock runs there is a button first, and no token', async () => {
  for (const settings of [{ askName: true }, { minutes: 5 }]) {
    const { code } = await publish(footnote, settings)
    const page = await (await footnote.fetch(`/q/${code}`)).text()
    expect(page).toContain('name="step" value="start"')
    expect(stateOf(page)).toMatchObject({ step: 'gate', door: 'ready' })
    expect(page).not.toContain('name="token"')
  }
})

test('with feedback after each item: one item a page, its verdict, the next, and the result', async () => {
  const published = await publish(footnote, { askName: true, shuffle: false })
  const { code } = published
  const rightFields = await keysOf(code, 'teacher')
  let page = await post(footnote, `/q/${code}`, { step: 'start', name: 'Ann' })
  for (let n = 1; n <= 4; n += 1) {
    expect(page.text).toContain(`Question ${n} of 4`)
    const right = itemsOnPage(page.text)
      .slice(n - 1, n)
      .flatMap(rightFields)
    page = await post(footnote, `/q/${code}`, { ...hiddenFields(page.text), step: 'answer' }, right)
    expect(stateOf(page.text)).toMatchObject({ step: 'feedback', at: n - 1, verdict: { correct: true } })
    page = await post(footnote, `/q/${code}`, { ...hiddenFields(page.text), step: n === 4 ? 'submit' : 'next' })
  }
  expect(stateOf(page.text)).toMatchObject({ step: 'result', sheet: { score: 4, max: 4 } })
  const [, attempt] = (await desk(footnote, published)).attempts
  expect(attempt).toMatchObject({ name: 'Ann', score: 4, submissions: 1 })
})

test('an answer that was given cannot be taken back: it is signed, and shown again as it was', async () => {
  const { code } = await publish(footnote, { shuffle: false })
  const rightFields = await keysOf(code)
  const first = await footnote.fetch(`/q/${code}`)
  const opened = await first.text()
  const [item] = itemsOnPage(opened)
  const right = item ? rightFields(item) : []
  const skipped = await post(footnote, `/q/${code}`, { ...hiddenFields(opened), step: 'skip' })
  expect(stateOf(skipped.text)).toMatchObject({
    step: 'feedback',
    verdict: { item: item?.id, correct: false, response: null },
  })
  const carried = hiddenFields(skipped.text)
  const again = await post(footnote, `/q/${code}`, { ...carried, item: item?.id ?? '', step: 'answer' }, right)
  expect(stateOf(again.text)).toMatchObject({ verdict: { item: item?.id, correct: false, response: null } })

  const forged = { ...carried, progress: (carried.progress ?? '').replace(/\.[^.]*\./, '.e30.') }
  expect((await post(footnote, `/q/${code}`, { ...forged, step: 'submit' })).status).toBe(403)
  const other = hiddenFields(await (await footnote.fetch(`/q/${code}`)).text())
  const swapped = { token: other.token ?? '', progress: carried.progress ?? '', step: 'submit' }
  expect((await post(footnote, `/q/${code}`, swapped)).status).toBe(403)
})

test('with feedback at the end: one sheet, and the marked sheet', async () => {
  const published = await publish(footnote, { feedback: 'end', shuffle: false })
  const { code } = published
  const rightFields = await keysOf(code)
  const sheet = await (await footnote.fetch(`/q/${code}`)).text()
  const right = itemsOnPage(sheet).flatMap(rightFields)
  const page = await post(footnote, `/q/${code}`, { ...hiddenFields(sheet), step: 'submit' }, right)
  expect(stateOf(page.text)).toMatchObject({ step: 'result', sheet: { score: 4 } })
})

test('with feedback after closing: that it arrived, and a proof', async () => {
  const closes = new Date(Date.now() + 3_600_000).toISOString()
  const { code } = await publish(footnote, { feedback: 'closed', closes })
  const sheet = await (await footnote.fetch(`/q/${code}`)).text()
  const page = await post(footnote, `/q/${code}`, { ...hiddenFields(sheet), step: 'submit' })
  const state = stateOf(page.text)
  expect(state).toMatchObject({ step: 'received', received: { received: true, closes } })
  expect(JSON.stringify(state)).not.toMatch(/"(?:score|credit|key|keyText)":/)
})

test('in a frame the forms stay in the frame', async () => {
  const { code } = await publish(footnote)
  const page = await (await footnote.fetch(`/embed/${code}`)).text()
  expect(page).toContain(`action="/embed/${code}"`)
  const next = await post(footnote, `/embed/${code}`, { ...hiddenFields(page), step: 'skip' })
  expect(next.text).toContain(`action="/embed/${code}"`)
})

test('a name that will not do, an answer that is missing or half written: the filled form comes back and says so', async () => {
  const named = await publish(footnote, { askName: true })
  const refused = await post(footnote, `/q/${named.code}`, { step: 'start', name: 'x'.repeat(100) })
  expect(refused.status).toBe(422)
  expect(stateOf(refused.text)).toMatchObject({
    step: 'gate',
    name: 'x'.repeat(100),
    problem: expect.stringContaining('24'),
  })

  const { code } = await publish(footnote)
  const opened = await (await footnote.fetch(`/q/${code}`)).text()
  const empty = await post(footnote, `/q/${code}`, { ...hiddenFields(opened), step: 'answer' })
  expect(empty.status).toBe(422)
  expect(stateOf(empty.text)).toMatchObject({ step: 'answering', at: 0, problem: expect.any(String) })

  const ended = await publish(footnote, { feedback: 'end' })
  const sheet = await (await footnote.fetch(`/q/${ended.code}`)).text()
  const [, second] = itemsOnPage(sheet)
  const unreadable: Field[] = second
    ? [[fieldName(second.id, ['order', 'pairs'].includes(second.shape) ? 0 : undefined), 'many']]
    : []
  const half = await post(footnote, `/q/${ended.code}`, { ...hiddenFields(sheet), step: 'submit' }, unreadable)
  expect(half.status).toBe(422)
  expect(stateOf(half.text)).toMatchObject({ step: 'answering', problem: expect.stringContaining('Question 2 of 4') })
  expect(half.text).toMatch(
    new RegExp(`<p class="problem" role="alert"><a href="#item-${second?.id}">[^<]*Question 2 of 4`),
  )
  expect(half.text).toContain(`<fieldset id="item-${second?.id}"`)
})

test('a step that there is not, a token that is none, a quiz that is closed: a page says so', async () => {
  const published = await publish(footnote)
  const { code } = published
  const fields = hiddenFields(await (await footnote.fetch(`/q/${code}`)).text())
  expect((await post(footnote, `/q/${code}`, { ...fields, step: 'win' })).status).toBe(422)
  expect((await post(footnote, `/q/${code}`, { token: 'x', step: 'next' })).status).toBe(403)
  expect(
    (
      await footnote.fetch(`/q/${code}`, {
        method: 'POST',
        body: '{}',
        headers: { 'Content-Type': 'application/json' },
      })
    ).status,
  ).toBe(415)
  const closes = new Date(Date.now() - 1000).toISOString()
  await change(footnote, published, { closes })
  const closed = await (await footnote.fetch(`/q/${code}`)).text()
  expect(stateOf(closed)).toMatchObject({ step: 'gate', door: 'over' })
  expect((await post(footnote, `/q/${code}`, { step: 'start' })).status).toBe(410)
})
