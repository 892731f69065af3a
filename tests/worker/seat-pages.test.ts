import { expect, test } from 'vitest'
import { desk, publish, type Server } from '../support/worker/calls.ts'
import { inProcess } from '../support/worker/in-process.ts'
import { answerFields, hiddenFields, itemsOnPage, post, stateOf } from '../support/worker/pages.ts'
import { seatsOf } from '../support/worker/seated.ts'

async function seated(server: Server, settings: Readonly<Record<string, unknown>> = {}) {
  const published = await publish(server, { seats: 3, ...settings })
  return { published, seats: await seatsOf(server, published) }
}

test('the page of a quiz with seats asks for the code on the slip and starts nothing', async () => {
  const server = inProcess()
  const { published } = await seated(server)
  for (const place of ['q', 'embed']) {
    const response = await server.fetch(`/${place}/${published.code}`)
    const page = await response.text()
    expect(response.status).toBe(200)
    expect(stateOf(page)).toMatchObject({ step: 'gate', door: 'seat' })
    expect(page).toContain(`<form method="get" action="/${place}/${published.code}"`)
    expect(page).not.toContain('"token"')
  }
  const started = await post(server, `/q/${published.code}`, { step: 'start' })
  expect(started.status).toBe(403)
  expect(stateOf(started.text)).toMatchObject({ step: 'gate', door: 'seat' })
})

test('the code leads to the seat’s own page, however it is typed and in the language of the page; a wrong one comes back', async () => {
  const server = inProcess()
  const { published, seats } = await seated(server)
  const { code } = published
  const [seat] = seats
  const typed = encodeURIComponent(` ${seat?.code.toUpperCase().replace('-', ' ')}`)
  const found = await server.fetch(`/q/${code}?lang=ar&seat=${typed}`)
  expect([found.status, found.headers.get('Location')]).toEqual([303, `/q/${code}/${seat?.code}?lang=ar`])
  const framed = await server.fetch(`/embed/${code}/${seat?.code.toUpperCase()}`)
  expect([framed.status, framed.headers.get('Location')]).toEqual([303, `/embed/${code}/${seat?.code}`])
  for (const wrong of [`/q/${code}?seat=nonsense%22`, `/q/${code}/1-0000000000`, `/q/${code}/nonsense`]) {
    const response = await server.fetch(wrong)
    const page = await response.text()
    expect([wrong, response.status]).toEqual([wrong, 403])
    expect(stateOf(page)).toMatchObject({ step: 'gate', door: 'seat', problem: expect.stringContaining('slip') })
    expect(page).toMatch(/<input id="seat"[^>]* aria-invalid="true"/)
    expect(page).toContain(`action="/q/${code}"`)
  }
  const open = await publish(server)
  expect((await server.fetch(`/q/${open.code}/${seat?.code}`)).status).toBe(404)
})

test('a seat’s link begins like a quiz’s: its first item at once, or a start button where a clock runs; nothing is written', async () => {
  const server = inProcess()
  const { published, seats } = await seated(server)
  const page = await (await server.fetch(`/q/${published.code}/${seats[1]?.code}`)).text()
  expect(stateOf(page)).toMatchObject({ step: 'answering', seat: { number: 2 }, started: { seat: 2 } })
  expect(page).toContain('Seat 2')
  expect(page).toContain(`action="/q/${published.code}/${seats[1]?.code}"`)
  const timed = await seated(server, { minutes: 20 })
  const gate = await (await server.fetch(`/q/${timed.published.code}/${timed.seats[0]?.code}`)).text()
  expect(stateOf(gate)).toMatchObject({ step: 'gate', door: 'ready', seat: { number: 1 } })
  expect(gate).not.toContain('"token"')
  expect(server.scores.counts).toEqual({ get: 0, put: 0, list: 0, delete: 0 })
})

test('without a script a seat is taken from its link to its result, and counts at the desk', async () => {
  const server = inProcess()
  const { published, seats } = await seated(server, { minutes: 20, extraTime: true, feedback: 'end' })
  const path = `/q/${published.code}/${seats[2]?.code}`
  const sheet = await post(server, path, { step: 'start', factor: '2' })
  expect(stateOf(sheet.text)).toMatchObject({ step: 'answering', started: { seat: 3, left: 40 * 60 } })
  const answers = itemsOnPage(sheet.text).flatMap((item) => answerFields(item, item.shape === 'number' ? 1 : null))
  const result = await post(server, path, { ...hiddenFields(sheet.text), step: 'submit' }, answers)
  expect(result.status).toBe(200)
  expect(stateOf(result.text)).toMatchObject({ step: 'result', seat: { number: 3 } })
  expect(result.text).toContain('Seat 3')
  expect((await desk(server, published)).attempts).toMatchObject([{ seat: 3, max: 4 }])
})

test('before it opens and after it closes a quiz with seats says so, whatever seat one comes with', async () => {
  const server = inProcess()
  const opens = new Date(Date.now() + 1_800_000).toISOString()
  const { published, seats } = await seated(server, { opens })
  for (const path of [
    `/q/${published.code}`,
    `/q/${published.code}/${seats[0]?.code}`,
    `/q/${published.code}/1-0000000000`,
  ])
    expect(stateOf(await (await server.fetch(path)).text())).toMatchObject({ step: 'gate', door: 'early' })
})
