import { expect } from 'vitest'
import type { Sheet } from '../../questions/wire/attempt.ts'
import { footnote, test } from '../support/served.ts'
import { change, desk, publish, start, submit } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { hiddenFields, itemsOnPage, post, stateOf } from '../support/worker/pages.ts'

// What a student says is wrong with a question, and what a teacher ruled, on pages without scripts.

/** The page with the verdict on the first item of an attempt, which was left out. */
async function judged(server: Parameters<typeof post>[0] = footnote) {
  const published = await publish(server)
  const path = `/q/${published.code}`
  const first = await (await server.fetch(path)).text()
  const [item] = itemsOnPage(first)
  const verdict = await post(server, path, { ...hiddenFields(first), step: 'skip' })
  return { published, path, item: item?.id ?? '', fields: hiddenFields(verdict.text), text: verdict.text }
}

test('after an answer the page takes a challenge: it comes back with its verdict and says that it was sent', async () => {
  const { published, path, item, fields, text } = await judged()
  expect(text).toContain('Something wrong with this question?')
  expect(text).toContain(`formaction="${path}#challenge-${item}"`)
  const page = await post(footnote, path, { ...fields, step: 'challenge', reason: 'Two are right.' })
  expect(page.status).toBe(200)
  expect(stateOf(page.text)).toMatchObject({
    step: 'feedback',
    verdict: { item },
    challenges: { [item]: { is: 'sent', text: 'Two are right.' } },
  })
  expect(page.text).toContain('<details class="challenge" id="challenge-')
  expect(page.text).toMatch(/<details[^>]* open/)
  expect((await desk(footnote, published)).challenges).toMatchObject([
    { item, reason: 'Two are right.', response: null },
  ])
  const next = await post(footnote, path, { ...hiddenFields(page.text), step: 'next', reason: '' })
  expect(stateOf(next.text)).toMatchObject({ step: 'answering', at: 1 })
})

test('what cannot be sent comes back as it was written, with what is wrong', async () => {
  const { path, item, fields } = await judged()
  const empty = await post(footnote, path, { ...fields, step: 'challenge', reason: ' ' })
  expect(empty.status).toBe(422)
  expect(empty.text).toContain('in 300 characters at most')
  const long = await post(footnote, path, { ...fields, step: 'challenge', reason: 'x'.repeat(301) })
  expect(long.status).toBe(422)
  expect(stateOf(long.text)).toMatchObject({ challenges: { [item]: { is: 'failed', text: 'x'.repeat(301) } } })
  expect(long.text).toContain(`>${'x'.repeat(301)}</textarea>`)
})

test('a page whose lines end as forms write them has room for as many characters', async () => {
  const { published, path, fields } = await judged()
  const lines = Array(150).fill('x').join('\r\n')
  const page = await post(footnote, path, { ...fields, step: 'challenge', reason: lines })
  expect(page.status).toBe(200)
  expect((await desk(footnote, published)).challenges[0]?.reason).toHaveLength(299)
})

test('where there are too many the text comes back, and when to try again', async () => {
  let busy = false
  const server = inProcess({ admits: () => !busy })
  const { path, item, fields } = await judged(server)
  busy = true
  const page = await post(server, path, { ...fields, step: 'challenge', reason: 'Why?' })
  expect(page.status).toBe(429)
  expect(page.headers.get('Retry-After')).toBe('30')
  expect(stateOf(page.text)).toMatchObject({ challenges: { [item]: { is: 'failed', text: 'Why?' } } })
})

test('an item that was not answered has no verdict to challenge, and nothing is kept', async () => {
  const { published, path, fields } = await judged()
  const other = fields.item === 'q1' ? 'q2' : 'q1'
  const page = await post(footnote, path, { ...fields, item: other, step: 'challenge', reason: 'Why?' })
  expect(page.status).toBe(422)
  expect(page.text).not.toContain('class="verdict"')
  expect((await desk(footnote, published)).challenges).toEqual([])
})

test('on the result every question takes a challenge, with the proof; before a closed quiz may be read, none does', async () => {
  const closes = new Date(Date.now() + 3_600_000).toISOString()
  const published = await publish(footnote, { feedback: 'closed', closes })
  const started = await start(footnote, published.code)
  const { proof } = (await submit<Sheet>(footnote, published.code, started.token, {})).body
  const path = `/q/${published.code}`
  const fields = { proof, item: 'q1', step: 'challenge-afterwards', reason: 'Why?' }
  const early = await post(footnote, path, fields)
  expect(early.status).toBe(403)
  expect(stateOf(early.text)).toMatchObject({ step: 'received' })
  await change(footnote, published, { closes: new Date(Date.now() - 60_000).toISOString() })
  const page = await post(footnote, path, fields)
  expect(stateOf(page.text)).toMatchObject({ step: 'result', challenges: { q1: { is: 'sent' } } })
  expect(page.text.match(/Something wrong with this question\?/g)).toHaveLength(4)
  expect((await desk(footnote, published)).challenges).toMatchObject([{ item: 'q1', reason: 'Why?' }])
})

test('a verdict says in words what was ruled and why, and the first page how many questions that is', async () => {
  const published = await publish(footnote, { feedback: 'end', shuffle: false })
  const path = `/q/${published.code}`
  const { token } = await start(footnote, published.code)
  const { proof } = (await submit<Sheet>(footnote, published.code, token, {})).body
  await change(footnote, published, {
    rulings: [
      { item: 'q1', is: 'drop', why: 'It was <b>not</b> taught.' },
      { item: 'q2', is: 'everyone' },
      { item: 'q3', is: 'everyone' },
    ],
  })
  const first = await (await footnote.fetch(path)).text()
  expect(first).toContain('One question does not count. Everyone gets the points for 2 questions.')
  expect(first).not.toContain('taught')
  const result = await post(footnote, path, { proof, step: 'read' })
  expect(stateOf(result.text)).toMatchObject({ step: 'result', sheet: { score: 2, max: 3 } })
  expect(result.text).toContain('Does not count')
  expect(result.text).toContain('Your teacher took this question out: it counts for nobody.')
  expect(result.text).toContain('It was &lt;b>not&lt;/b> taught.')
  const missed = stateOf(result.text)
  expect(
    missed.step === 'result' && missed.sheet.items.filter(({ correct, ruling }) => !correct && !ruling),
  ).toHaveLength(1)
  expect(result.text).toContain('name="missed" value="q4"')
})
