import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Desk } from '../../questions/wire/desk.ts'
import type { Published } from '../../questions/wire/published.ts'
import { detail, newContext, newPage, test } from '../support/browser-test.ts'
import { openTab } from '../support/e2e/desk-tabs.ts'
import { focusedText } from '../support/e2e/keys.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { footnote } from '../support/served.ts'
import { start, submit } from '../support/worker/calls.ts'

/** A quiz that somebody has handed in. */
async function handedIn(): Promise<Published> {
  const published = await publish(footnote, { items: 2 })
  const started = await start(footnote, published.code)
  await submit(footnote, published.code, started.token, {})
  return published
}

async function openDesk(page: Page, { results }: Published): Promise<void> {
  await page.goto(results)
  await page.locator('.matrix tbody tr').first().waitFor()
}

test('once its key is another, the desk reads with that one, and every link on the page has it', async () => {
  const published = await handedIn()
  const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  await openDesk(page, published)
  await openTab(page, 'Settings')
  await page.getByRole('button', { name: 'Change the private link' }).click()
  // It reads by itself now and then: with the old key, too, until there is another.
  const read = page.waitForRequest(
    (request) => request.url().endsWith('/results') && request.headers().authorization !== `Bearer ${published.key}`,
  )
  await page.getByRole('dialog').getByRole('button', { name: 'Change the private link' }).click()
  await page.getByText('This desk has a new link.').waitFor()
  const { hash } = new URL(page.url())
  expect(hash).not.toBe(`#${published.key}`)
  expect((await read).headers().authorization).toBe(`Bearer ${hash.slice(1)}`)
  const hashes = () =>
    page
      .locator('a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).hash).filter((one) => /^#[\w-]{22}$/.test(one)))
  expect(new Set(await hashes())).toEqual(new Set([hash]))
  // The link that was taken before opens nothing any more.
  const risk = page.getByText('Results are not kept on this device.')
  await risk.waitFor()
  await page.getByRole('button', { name: 'Copy: New link to this desk' }).click()
  await risk.waitFor({ state: 'detached' })
  await openTab(page, 'Share and print')
  expect(new Set(await hashes())).toEqual(new Set([hash]))
})

detail(
  'an older list that the store answers with takes nobody from the board; who is erased is taken from it',
  async () => {
    const published = await handedIn()
    const context = await newContext()
    const page = await context.newPage()
    await openDesk(page, published)
    const board = await context.newPage()
    await board.goto(`${footnote.url}/board/${published.code}`)
    await board.getByText('1 has handed in').waitFor()
    const told = () => board.locator('.handed').innerText()
    await board.evaluate((code) => {
      const heard: unknown[] = []
      Object.assign(window, { heard })
      new BroadcastChannel(`footnote:board:${code}`).onmessage = ({ data }) => heard.push(data)
    }, published.code)
    const heard = () => board.evaluate(() => (window as unknown as { heard: { attempts: number }[] }).heard)

    await page.route('**/results', async (route) => {
      const response = await route.fetch()
      const desk = (await response.json()) as Desk
      await route.fulfill({ response, json: { ...desk, attempts: [] } })
    })
    await page.getByRole('button', { name: 'Refresh' }).click()
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(0)
    expect((await heard()).map(({ attempts }) => attempts)).toEqual((await heard()).map(() => 1))
    expect(await told()).toContain('1 has handed in')
    expect(await page.locator('.landing').count()).toBe(0)

    await openTab(page, 'Attempts')
    await page.getByRole('button', { name: /^Delete the attempt/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click()
    await board.getByText('Nobody has handed in yet').waitFor()
  },
)

detail('a browser in which pages cannot tell each other anything opens desk and board all the same', async () => {
  const published = await handedIn()
  const context = await newContext()
  await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'))
  const page = await context.newPage()
  await openDesk(page, published)
  await page.goto(`${footnote.url}/board/${published.code}`)
  await page.getByRole('button', { name: 'Full screen' }).waitFor()
})

detail('once somebody has handed in, what the class gets is in the tab for sharing and nowhere else', async () => {
  const published = await handedIn()
  const page = await newPage()
  await openDesk(page, published)
  expect(await page.locator('.landing').count()).toBe(0)
  await openTab(page, 'Share and print')
  expect(await page.getByRole('textbox', { name: 'Link for students' }).inputValue()).toBe(published.quiz)
  expect(await page.getByRole('link', { name: 'Print it' }).count()).toBe(1)
  expect(await page.getByRole('button', { name: 'Copy my private link' }).isVisible()).toBe(true)
})

detail('as long as this device does not keep the results, one press in the desk’s head keeps them', async () => {
  const published = await handedIn()
  const page = await newPage()
  await openDesk(page, published)
  const line = page.getByRole('button', { name: 'Keep results on this device' })
  await line.click()
  // The button that had the focus is gone.
  await expect.poll(() => focusedText(page)).toBe('Results are kept on this device. The start page lists this quiz.')
  expect(await line.count()).toBe(0)
  await page.reload()
  await openTab(page, 'Share and print')
  await page.getByRole('button', { name: 'Do not keep them' }).waitFor()
  expect(await line.count()).toBe(0)
  await page.goto(new URL('/', published.results).href)
  await page.getByText(published.code.slice(0, 5)).first().waitFor()
})

detail('where the browser keeps nothing, it is said that nothing is kept', async () => {
  const published = await publish(footnote, { items: 2 })
  const page = await newPage()
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto(published.results)
  await page.getByRole('button', { name: 'Keep results on this device' }).click()
  await page.getByText('This browser keeps nothing.').waitFor()
})
