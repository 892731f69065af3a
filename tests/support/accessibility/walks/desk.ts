import type { DeskTab } from '../../../../client/pages/desk/tabs.ts'
import type { Published } from '../../../../questions/wire/published.ts'
import { oneOfEach, oneOfEachShape } from '../../e2e/items-of.ts'
import { publish } from '../../e2e/quizzes.ts'
import { seed } from '../../e2e/seed.ts'
import { anyResponses, start, submit } from '../../worker/calls.ts'
import type { Visit } from '../visit.ts'
import { challengeAndRule, close, deskOf, erase, pressNamed } from './steps.ts'

/** So many have taken it; every other one has left everything out. */
async function take({ footnote }: Visit, { code }: Published, count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    const started = await start(footnote, code, `A name of some length ${i}`)
    await submit(footnote, code, started.token, i % 2 === 0 ? anyResponses(started) : {})
  }
}

/** Opens a tab of the desk. */
async function tabOf({ at, words }: Visit, tab: DeskTab): Promise<void> {
  await at.getByRole('tab', { name: words.overview.tabs[tab], exact: true }).click()
  await at.locator(`[aria-labelledby="tab-${tab}"]`).waitFor()
}

/** Nobody yet, what was read last, a few. */
export async function quietDesk(visit: Visit): Promise<void> {
  const { footnote, page, at, words, look } = visit
  const published = await publish(footnote, { feedback: 'end', askName: true, items: 6 })
  await deskOf(visit, published)
  await look('a desk: nobody yet')
  await page.route(/results$/, (route) => route.abort())
  await pressNamed(at, words.desk.refresh)
  await at.getByText(words.desk.stale).waitFor()
  await look('a desk: read again in vain')
  await page.unroute(/results$/)
  await take(visit, published, 3)
  await deskOf(visit, published)
  await look('a desk: a few')
}

/** A class, rulings and a challenge; what opens on it. */
export async function fullDesk(visit: Visit): Promise<void> {
  const { footnote, page, at, words, look } = visit
  const { table } = words.results
  const published = await publish(footnote, { feedback: 'end', askName: true, items: oneOfEach(), order: 'own' })
  await seed(footnote, published, 30)
  await challengeAndRule(visit, published)
  const closeDialog = async () => {
    await page.keyboard.press('Escape')
    await at.locator('dialog').waitFor({ state: 'detached' })
  }
  await deskOf(visit, published)
  await look('a desk: a class')
  await pressNamed(at, table.view('Bob 2'))
  await at.locator('dialog').waitFor()
  await look('a desk: one attempt')
  await closeDialog()
  for (const tab of ['attempts', 'questions', 'share', 'settings'] as const) {
    await tabOf(visit, tab)
    for (const summary of await at.locator('[role=tabpanel] summary').all()) await summary.click()
    if (tab === 'share') await at.locator('.exports li').first().waitFor()
    await look(`a desk: ${tab}, and all of it open`)
  }
  await tabOf(visit, 'attempts')
  await pressNamed(at, words.desk.removeAttempt('Bob 2'))
  await at.locator('dialog').waitFor()
  await look('a desk: asked before an attempt is deleted')
  await closeDialog()
  await tabOf(visit, 'questions')
  // What is accepted is chosen, or typed where it is a number.
  for (const [shape, field] of [
    ['one', 'select'],
    ['number', 'input[inputmode]'],
  ] as const) {
    const place = oneOfEachShape().findIndex((item) => item.shape === shape) + 1
    await pressNamed(at, words.rulings.title(place))
    await at.locator('dialog').getByRole('radio').last().check()
    await at.locator('dialog').locator(field).waitFor()
    await pressNamed(at, words.rulings.rule)
    await at.locator('dialog').getByRole('alert').waitFor()
    await look(`a desk: a ruling that lacks its answer, ${shape}`)
    await closeDialog()
  }
}

/** Seats; asked before deleting; closed, deleted. */
export async function closedDesk(visit: Visit): Promise<void> {
  const { footnote, at, look } = visit
  const published = await publish(footnote, { seats: 30, items: 2 })
  await deskOf(visit, published)
  await look('a desk: seats')
  await tabOf(visit, 'settings')
  await at.locator('.controls button.danger').first().click()
  await at.locator('dialog').waitFor()
  await look('a desk: asked before deleting')
  await visit.page.keyboard.press('Escape')
  await close(visit, published)
  await deskOf(visit, published)
  await look('a desk: a closed quiz')
  await erase(visit, published)
  await deskOf(visit, published, '.trouble')
  await look('a desk: a deleted quiz')
}

/** A link that is not whole, or fits nothing. */
export async function noDesk(visit: Visit): Promise<void> {
  const { footnote, at, open, look } = visit
  const { code } = await publish(footnote)
  await open(`/results/${code}`)
  await at.locator('.trouble').waitFor()
  await look('a desk: no key')
  await deskOf(visit, { code, key: 'A'.repeat(22) }, '.trouble button')
  await look('a desk: a wrong key')
}
