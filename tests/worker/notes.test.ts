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

test.each([
  ['white-helmets', 'each'],
  ['etang-disparu', 'end'],
  ['bridge-closure', 'closed'],
])(
  'what the quiz is about and who is in it is said above the first question: %s, answers shown %s',
  async (topic, feedback) => {
    const { introduction } = await shippedLedger(topic)
    const closes = new Date(Date.now() + 3_600_000).toISOString()
    const { page } = await open({ topic, feedback, closes, shuffle: false })
    expect(introduction).toMatch(/\.$/)
    expect(page).toContain(`</h1><p class="before">${introduction}</p>`)
    expect(page.indexOf(`${introduction}</p>`)).toBeLessThan(page.indexOf('<fieldset'))
  },
)

test('it is said before the start too, and not again with the second question', async () => {
  const { introduction } = await shippedLedger('white-helmets')
  expect(introduction).toMatch(/\.$/)
  expect((await open({ minutes: 5 })).page).toContain(`<p class="before">${introduction}</p>`)
  const { code, page } = await open({ feedback: 'each' })
  const told = await post(footnote, `/q/${code}`, { ...hiddenFields(page), step: 'skip' })
  const next = await post(footnote, `/q/${code}`, { ...hiddenFields(told.text), step: 'next' })
  expect(told.text).toContain(`${introduction}</p>`)
  expect(stateOf(next.text)).toMatchObject({ step: 'answering', at: 1 })
  expect(next.text).not.toContain(`${introduction}</p>`)
})

test('a topic without such a note carries nothing of it', async () => {
  const { page } = await open({ topic: 'bridge-closure' })
  const isCarried = [(await open({})).page, page].map((one) => [one.includes('<fieldset'), one.includes('studentNote')])
  expect(isCarried).toEqual([
    [true, true],
    [true, false],
  ])
})

test('nothing on the page plays by itself', async () => {
  const { page } = await open({})
  expect(page).toContain('<fieldset')
  expect(page).not.toMatch(/autoplay|<(audio|video|marquee|blink)/)
})
