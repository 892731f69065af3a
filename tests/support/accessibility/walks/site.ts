import { publish } from '../../e2e/quizzes.ts'
import type { Visit } from '../visit.ts'
import { live, press, skip } from './steps.ts'

/** A page that is there as soon as it is loaded. */
export const pageAt =
  (state: string, path: string) =>
  async ({ open, look }: Visit): Promise<void> => {
    await open(path)
    await look(state)
  }

/** The facts of a topic, one of them open. */
export async function topic({ at, open, look }: Visit): Promise<void> {
  await open('/topics/bridge-closure')
  await at.locator('details.fact summary').first().click()
  await look('a topic')
}

/** The accessibility statement, its list of states folded and open. */
export async function accessibility({ at, open, look }: Visit): Promise<void> {
  await open('/accessibility')
  await look('accessibility')
  await at.locator('summary').click()
  await look('accessibility: all states')
}

/** A proof to check: genuine or not. */
export async function proof({ footnote, at, open, look }: Visit): Promise<void> {
  const { code } = await publish(footnote, { items: 1 })
  await open(`/q/${code}`)
  await live(at)
  await skip(at)
  await at.locator('.verdict').waitFor()
  await press(at)
  await at.locator('.proof summary').waitFor()
  const link = await at.locator('.proof a').getAttribute('href')
  await open('/proof')
  await look('checking a proof')
  await open('/proof?to-load-it-anew')
  await at.locator('#proof').fill('not a proof')
  await press(at)
  await at.locator('.problem').waitFor()
  await look('a proof that is not genuine')
  await open(link ?? '')
  await at.locator('.reading').waitFor()
  await look('a proof that is genuine')
}

/** What a projector shows, alone and with its desk open in another tab. */
export async function board({ footnote, at, page, open, look }: Visit): Promise<void> {
  const { code, results } = await publish(footnote, { items: 1 })
  await open(`/board/${code}`)
  // A code is left to chance: the widest that there is.
  await at.locator('.code-typed bdi').evaluate((typed) => {
    typed.textContent = 'mmmmm wwwww'
  })
  await look('a board')
  const desk = await page.context().newPage()
  await desk.goto(results)
  await at.locator('.handed b').waitFor()
  await look('a board: with its desk open')
  await desk.close()
}

/** The guide for those who run a school's site, and a quiz tried in it. */
export async function embedding({ footnote, at, open, look }: Visit): Promise<void> {
  const { code } = await publish(footnote, { items: 1 })
  await open('/embedding')
  await look('embedding')
  await at.locator('.try input').first().fill(code)
  await at.locator('.try button').first().click()
  await at.locator('.preview iframe').waitFor()
  await look('embedding: a quiz tried')
}
