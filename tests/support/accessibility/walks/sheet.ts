import type { Locator, Page } from 'playwright-core'
import { serverTimeFollows } from '../../e2e/clocks.ts'
import { publish } from '../../e2e/quizzes.ts'
import type { Visit } from '../visit.ts'
import { anHourLater, close, live, press, publishShapes } from './steps.ts'

/** A name, a clock, all items on one sheet; on its way, waiting, there. */
export async function timedSheet(visit: Visit): Promise<void> {
  const { page, at, words, open, look } = visit
  const { code } = await publishShapes(visit, { feedback: 'end', askName: true, minutes: 20, extraTime: true })
  await page.clock.install()
  await open(`/q/${code}`)
  await live(at)
  await look('the gate: a name and the time')
  await at.locator('#name').fill('Ann')
  await press(at)
  await at.locator('.clock').waitFor()
  await look('a sheet with a clock')
  await page.clock.fastForward('15:01')
  await at.locator('.clock [role=status]:not(:empty)').waitFor({ state: 'attached' })
  await look('the clock says how long is left')
  await press(at)
  await at.locator('section.review').waitFor()
  await look('a sheet before it is sent')

  const { waitingOffline, waitingBusy } = words.learning
  const sent = Promise.withResolvers<void>()
  const cut = Promise.withResolvers<void>()
  await page.route('**/submissions', async (route) => {
    sent.resolve()
    await cut.promise
    await route.abort('internetdisconnected')
  })
  await press(at)
  await sent.promise
  await look('answers on their way')
  cut.resolve()
  await at.getByText(waitingOffline).waitFor()
  await look('answers that wait for a connection')
  await page.unroute('**/submissions')
  await page.route('**/submissions', (route) =>
    route.fulfill({ status: 503, contentType: 'application/problem+json', json: { type: 'urn:footnote:unavailable' } }),
  )
  await passTime(page, at.getByText(waitingBusy))
  await look('answers that wait for the server')
  await page.unroute('**/submissions')
  await passTime(page, at.locator('section.result .proof summary'))
  await look('a result of a sheet')
}

/** Lets time pass on the page until something is there: what waits is sent again and again, ever more seldom. */
async function passTime(page: Page, there: Locator): Promise<void> {
  while (!(await there.isVisible())) await page.clock.fastForward('00:30')
}

/** The clock ends it. */
export async function timeUp({ footnote, page, at, open, look }: Visit): Promise<void> {
  const { code } = await publish(footnote, { feedback: 'end', items: 2, minutes: 1 })
  await page.clock.install()
  await serverTimeFollows(page)
  await open(`/q/${code}`)
  await live(at)
  await look('the gate: a clock')
  await press(at)
  await at.locator('.clock').waitFor()
  await page.clock.fastForward('01:01')
  await at.locator('section.result .proof summary').waitFor()
  await look('a result: the time was up')
}

/** No score before the closing time: the proof is the way to it. */
export async function closedQuiz(visit: Visit): Promise<void> {
  const { footnote, at, words, open, look } = visit
  const published = await publish(footnote, { feedback: 'closed', closes: anHourLater(), items: 2 })
  await open(`/q/${published.code}`)
  await live(at)
  await press(at)
  await at.locator('section.review').waitFor()
  await press(at)
  await at.locator('.proof svg.qr').waitFor()
  await look('answers that have arrived')
  await at.getByRole('button', { name: words.learning.readResult }).click()
  await at.locator('.problem').waitFor()
  await look('answers that have arrived: the result is not shown yet')
  const proof = (await at.locator('.proof-text').textContent()) ?? ''

  await close(visit, published)
  await open(`/q/${published.code}`)
  await live(at)
  await at.locator('#proof').waitFor()
  await look('a closed quiz')
  await at.locator('#proof').fill('not a proof')
  await at.getByRole('button', { name: words.learning.readResult }).click()
  await at.locator('.problem').waitFor()
  await look('a closed quiz: no proof')
  await at.locator('#proof').fill(proof)
  await at.getByRole('button', { name: words.learning.readResult }).click()
  await at.locator('section.result .proof summary').waitFor()
  await look('a result after closing')
}
