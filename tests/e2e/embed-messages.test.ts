import validate from '@learninglocker/xapi-validation'
import type { Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { detail, newPage, test } from '../support/browser-test.ts'
import { answerItem, drawn, takeQuiz } from '../support/e2e/answering.ts'
import { eventsIn, type Heard, heardBy, isRecord, quizIn, startHost } from '../support/e2e/hosts.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { footnote } from '../support/served.ts'

const host = await startHost()
afterAll(() => host[Symbol.asyncDispose]())

const frameOf = (embed: string) =>
  `<iframe src="${embed}" title="Quiz" style="border:0" width="600" height="640"></iframe>`

/** Asks for statements as a host does that keeps a record store. */
const askForStatements = (page: Page) =>
  page.evaluate(() => frames[0]?.postMessage({ target: 'footnote', ask: 'xapi' }, '*'))

async function statementsIn(page: Page): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await heardBy(page)).flatMap(({ data }) =>
    isRecord(data) && data.event === 'statement' && isRecord(data.statement) ? [data.statement] : [],
  )
}

const verbsOf = (statements: readonly Readonly<Record<string, unknown>>[]) =>
  statements.map(({ verb }) => (isRecord(verb) ? String(verb.id).split('/').at(-1) : ''))

/** How many messages came from our site. Counted in the page, for all that is heard may be megabytes. */
const ours = (page: Page) =>
  page.evaluate(
    (site) => (window as unknown as { heard: Heard[] }).heard.filter(({ origin }) => origin === site).length,
    footnote.url,
  )

test('a hostile frame beside the quiz says 10,000 things, and nothing changes', async () => {
  const { embed } = await publish(footnote, { items: 2 })
  const page = await newPage()
  const hostile = host.page(`<script>
    const bait = (i) => [
      { target: 'footnote', ask: 'xapi' }, { target: 'footnote', ask: 'height' }, '[iFrameSizer]quiz:8:false:false:32:true:true',
      { type: 'iframe-child-init' }, { context: 'h5p', action: 'hello' }, 'pymxPYMxaxPYMxwidthxPYMx1', { message: 'ready', secret: 'a' },
      null, i, { source: 'footnote', event: 'height', height: i }, { context: 'h5p', action: 'resize', height: 9e9 }, 'x'.repeat(i % 999),
    ][i % 12]
    addEventListener('message', ({ data }) => {
      if (data !== 'go') return
      for (let i = 0; i < 10000; i += 1) { parent.frames[0].postMessage(bait(i), '*'); parent.postMessage(bait(i), '*') }
      parent.postMessage('done', '*')
    })</script>`)
  await page.goto(
    host.page(
      `${frameOf(embed)}<script src="${footnote.url}/embed.js"></script><iframe src="${hostile}" title="Hostile"></iframe>`,
    ),
  )
  const quiz = await quizIn(page)
  await expect.poll(async () => eventsIn(await heardBy(page))).toContain('ready')
  const look = async () => ({
    text: await quiz.locator('body').innerText(),
    style: await page.locator('iframe').first().getAttribute('style'),
    ours: await ours(page),
  })
  // The menu comes last, and the frame is fitted to it.
  await quiz.locator('.reading-menu').waitFor()
  await drawn(quiz)
  const heights = async () =>
    (await heardBy(page)).flatMap(({ data }) => (isRecord(data) && data.event === 'height' ? [data.height] : []))
  await expect.poll(async () => (await look()).style).toContain(`${(await heights()).at(-1)}px`)
  const before = await look()
  await page.evaluate(() => frames[1]?.postMessage('go', '*'))
  await page.waitForFunction(() => (window as unknown as { heard: Heard[] }).heard.some(({ data }) => data === 'done'))
  // A message that is handled in turn after the last of the 10,000.
  await quiz.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('message', resolve, { once: true })
        postMessage('last', '*')
      }),
  )
  expect(await look()).toEqual(before)
  expect(await takeQuiz(quiz)).toBe(2)
})

test('a host that nobody listed is told no score, no name and no token, whatever it asks', async () => {
  const { embed } = await publish(footnote, { items: 3, askName: true })
  const page = await newPage()
  await page.goto(host.page(frameOf(embed)))
  const quiz = await quizIn(page)
  await askForStatements(page)
  const sent: string[] = []
  page.on('request', (request) => sent.push(request.postData() ?? ''))
  await quiz.getByLabel('Your name here').fill('Zebedee')
  await quiz.getByRole('button', { name: 'Start', exact: true }).click()
  await quiz.getByRole('button', { name: 'Check answer' }).waitFor()
  await takeQuiz(quiz)
  await expect.poll(async () => verbsOf(await statementsIn(page))).toContain('completed')
  const tokens = sent.flatMap((body) => [...body.matchAll(/"token":"([^"]+)"/g)].map(([, token = '']) => token))
  expect(tokens.length).toBeGreaterThan(0)
  const heard = await heardBy(page)
  const all = JSON.stringify(heard)
  expect(all).not.toMatch(/Zebedee|proof|receipt|score|"raw"|"max"|scaled/)
  for (const token of new Set(tokens)) for (const part of token.split('.')) expect(all).not.toContain(part)
  expect(eventsIn(heard).filter((event) => event === 'completed')).toHaveLength(1)
})

test('a site that the teacher listed gets the proof, and it is genuine; its statement holds the score', async () => {
  const { embed } = await publish(footnote, { items: 2, frames: [host.origin] })
  const page = await newPage()
  await page.goto(host.page(frameOf(embed)))
  const quiz = await quizIn(page)
  await askForStatements(page)
  await takeQuiz(quiz)
  await expect.poll(async () => verbsOf(await statementsIn(page))).toContain('completed')
  const completed = (await heardBy(page)).flatMap(({ data }) =>
    isRecord(data) && data.event === 'completed' ? [data] : [],
  )
  expect(completed).toEqual([
    {
      source: 'footnote',
      version: 1,
      quiz: embed.split('/').at(-1),
      event: 'completed',
      proof: expect.any(String),
      receipt: completed[0]?.proof,
    },
  ])
  const response = await footnote.fetch('/api/proofs', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ proof: completed[0]?.proof }),
  })
  expect(await response.json()).toMatchObject({ quiz: embed.split('/').at(-1), items: 2 })
  expect((await statementsIn(page)).at(-1)).toMatchObject({ result: { completion: true, score: { min: 0, max: 2 } } })
})

test('every statement passes a validator of xAPI, and asking again brings the same ones under the same ids', async () => {
  const { embed } = await publish(footnote, { items: 2 })
  const page = await newPage()
  await page.goto(host.page(frameOf(embed)))
  const quiz = await quizIn(page)
  await takeQuiz(quiz)
  expect(await statementsIn(page), 'nobody asked').toEqual([])
  await askForStatements(page)
  await expect.poll(async () => (await statementsIn(page)).length).toBe(4)
  const first = await statementsIn(page)
  expect(verbsOf(first)).toEqual(['initialized', 'progressed', 'progressed', 'completed'])
  expect(new Set(first.map(({ id }) => id)).size).toBe(4)
  expect(first.flatMap((statement) => validate(statement).map((warning) => String(warning)))).toEqual([])
  await askForStatements(page)
  await expect.poll(async () => (await statementsIn(page)).length).toBe(8)
  expect((await statementsIn(page)).slice(4)).toEqual(first)
})

detail('after a reload the statements of the same attempt have the same ids', async () => {
  const { embed } = await publish(footnote, { items: 2 })
  const page = await newPage()
  const ids = async () => {
    await page.goto(host.page(frameOf(embed)))
    const quiz = await quizIn(page)
    await expect.poll(async () => eventsIn(await heardBy(page))).toContain('ready')
    await askForStatements(page)
    await expect.poll(async () => (await statementsIn(page)).length).toBeGreaterThan(0)
    return { quiz, id: (await statementsIn(page))[0]?.id }
  }
  const { quiz, id } = await ids()
  await answerItem(quiz)
  await quiz.getByRole('button', { name: 'Check answer' }).click()
  await quiz.getByRole('button', { name: 'Next question' }).waitFor()
  const again = await ids()
  expect(again.id).toBe(id)
})
