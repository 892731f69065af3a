import { expect } from 'vitest'
import { shippedLedger } from '../support/questions/shipped.ts'
import { footnote, test } from '../support/served.ts'
import { publish } from '../support/worker/calls.ts'
import { hiddenFields, post, stateOf } from '../support/worker/pages.ts'

// What a student reads about a topic before its first question.

const NOTE = `<details class="notice"><summary>These questions are about a war</summary><p>${(await shippedLedger('white-helmets')).studentNote}</p>`

const open = async (settings: Readonly<Record<string, unknown>>) => {
  const { code } = await publish(footnote, { topic: 'white-helmets', ...settings })
  return { code, page: await (await footnote.fetch(`/q/${code}`)).text() }
}

test('that a topic is about a war is said before the first question, and not with each', async () => {
  const { code, page } = await open({ feedback: 'each' })
  expect(page.indexOf(NOTE)).toBeGreaterThan(0)
  expect(page.indexOf(NOTE)).toBeLessThan(page.indexOf('<fieldset'))
  const told = await post(footnote, `/q/${code}`, { ...hiddenFields(page), step: 'skip' })
  const next = await post(footnote, `/q/${code}`, { ...hiddenFields(told.text), step: 'next' })
  expect(stateOf(next.text)).toMatchObject({ step: 'answering', at: 1 })
  // It stays beside the first verdict, so that the options stay where they are.
  expect(told.text).toContain(NOTE)
  expect(next.text).not.toContain(NOTE)
})

test.each([{ feedback: 'end' }, { askName: true }, { minutes: 5 }])('it is said with %j too', async (settings) => {
  expect((await open(settings)).page).toContain(NOTE)
})

test('a topic without such a note carries nothing of it', async () => {
  const { page } = await open({ topic: 'bridge-closure' })
  expect(page).not.toContain('studentNote')
})

test('nothing on the page plays by itself', async () => {
  expect((await open({})).page).not.toMatch(/autoplay|<(audio|video|marquee|blink)/)
})
