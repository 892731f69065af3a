import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { newContext, test } from '../support/browser-test.ts'
import { openQuiz, takeQuiz } from '../support/e2e/answering.ts'
import { deskIn, openTab } from '../support/e2e/desk-tabs.ts'
import { hostsOf } from '../support/e2e/hosts-of.ts'
import { landed } from '../support/e2e/make-page.ts'
import { openRecorder, type Recorded } from '../support/e2e/recorder.ts'
import { startFootnote } from '../support/footnote.ts'

const logged: string[] = []
const footnote = await startFootnote({ logged: (line) => void logged.push(line) })
afterAll(() => footnote[Symbol.asyncDispose]())

/** All that both namespaces hold: keys, values and metadata. */
async function stored(): Promise<string> {
  const parts: unknown[] = []
  for (const namespace of [footnote.quizzes, footnote.scores])
    for (const { name, metadata } of (await namespace.list()).keys)
      parts.push(name, metadata, await namespace.get(name))
  return JSON.stringify(parts)
}

/** All that the page's browser keeps of it, and where it says that it came from. */
function kept(page: Page): Promise<string> {
  return page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      document.referrer,
      history.state,
      window.name,
      await indexedDB.databases(),
      await caches.keys(),
    ]),
  )
}

const named = (page: Page, role: 'button' | 'link', name: string | RegExp) =>
  page.getByRole(role, { name }).first().click()

/** Gives everybody the point of the first question. */
async function ruleOnFirst(page: Page): Promise<void> {
  await named(page, 'button', 'Rule on question 1')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Give everybody the point').check()
  await dialog.getByRole('button', { name: 'Use this ruling' }).click()
  await dialog.getByText(/^Done/).waitFor()
  await dialog.getByRole('button', { name: 'Close' }).click()
}

/** @returns The names of the files that the desk gives. */
async function downloaded(page: Page): Promise<readonly string[]> {
  const names: string[] = []
  for (const download of [/Save for a spreadsheet/, /Download GIFT/]) {
    await openTab(page, download.source.includes('GIFT') ? 'Share and print' : 'Attempts')
    if (download.source.includes('GIFT')) await page.getByText('Take the quiz elsewhere').click()
    const file = page.waitForEvent('download')
    await named(page, 'button', download)
    names.push((await file).suggestedFilename())
  }
  return names
}

/** All that the board's page is made of and keeps, once the open desk has told it a number. */
async function boardOf(desk: Page, address: string): Promise<readonly string[]> {
  const board = await desk.context().newPage()
  await board.goto(address)
  await board.locator('.handed b').waitFor()
  const all = [await board.content(), await kept(board)]
  await board.close()
  return all
}

/** Keeps the quiz on this device, comes back to its desk from the start page and by Back, and has it forgotten. */
async function onAnotherDay(page: Page, start: string, desk: string): Promise<void> {
  await named(page, 'button', 'Keep results on this device')
  await page.goto(start)
  await named(page, 'link', /^Results/)
  await landed(page)
  expect(page.url()).toBe(desk)
  await page.goBack()
  await page.locator('.kept').waitFor()
  await page.goBack()
  await landed(page)
  expect(page.url()).toBe(desk)
  await named(page, 'button', 'Do not keep them')
}

async function thereAndBackInFrench(page: Page): Promise<void> {
  await named(page, 'link', 'Français')
  await page.getByRole('tab', { name: 'Essais' }).waitFor()
  await named(page, 'link', 'English')
  await page.getByRole('tab', { name: 'Attempts' }).waitFor()
}

/** By a student at the same device. */
async function taken(context: BrowserContext, quiz: string): Promise<void> {
  const student = await context.newPage()
  await openQuiz(student, quiz)
  await takeQuiz(student)
  await student.close()
}

/** What was handed in stands on the desk after the server was started anew. */
async function afterRestart(desk: Page): Promise<void> {
  await footnote.restart()
  await desk.reload()
  await desk.locator('table tbody tr', { hasText: /\d/ }).first().waitFor()
}

async function deleteAttempt(page: Page): Promise<void> {
  await openTab(page, 'Attempts')
  await named(page, 'button', /^Delete the attempt/)
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click()
  await page.getByText('Nobody has handed in yet').waitFor()
}

async function deleteQuiz(page: Page): Promise<void> {
  await openTab(page, 'Settings')
  await named(page, 'button', 'Delete this quiz and all its answers')
  await page.getByRole('dialog').getByRole('button', { name: 'Delete this quiz', exact: true }).click()
  await page.getByRole('heading', { name: 'This quiz is deleted.' }).waitFor()
}

/** What was looked into on the way: all of it, as text. */
interface Looked {
  readonly stores: readonly string[]
  readonly browsers: readonly string[]
}

function meetsOnlyTheHeader(secret: string, asked: readonly Recorded[], { stores, browsers }: Looked): void {
  const holds = (text: string) => text.includes(secret)
  const withKey = asked.filter(({ headers }) => headers.some(([, value]) => holds(value)))
  expect(withKey.length, 'the desk was asked with its key').toBeGreaterThan(8)
  const names = withKey.flatMap(({ headers }) => headers.filter(([, value]) => holds(value)).map(([name]) => name))
  expect([...new Set(names.map((name) => name.toLowerCase()))]).toEqual(['authorization'])
  expect(asked.map(({ line }) => line).filter(holds)).toEqual([])
  expect(asked.map(({ body }) => body).filter(holds)).toEqual([])
  expect(logged.filter(holds)).toEqual([])
  expect(stores.filter(holds)).toEqual([])
  expect(browsers.filter(holds)).toEqual([])
  expect(
    stores.some((all) => all.includes('keyHash')),
    'the stores were looked into',
  ).toBe(true)
}

test('a teacher makes a link in two actions, a student takes it, and the desk shows the score after a restart; on the whole way its secret stands in no request but its header, in no log, no store, no referrer and no memory of the browser; no other host is asked for anything', async () => {
  await using recorder = await openRecorder(footnote)
  const context = await newContext({ locale: 'en-GB' })
  const hosts = hostsOf(context)
  const page = await context.newPage()
  const [stores, browsers]: [string[], string[]] = [[], []]
  const look = async () => {
    stores.push(await stored())
    browsers.push(await kept(page))
  }

  await page.goto(recorder.url)
  await named(page, 'link', /Make a quiz/)
  await named(page, 'button', 'Publish, I save the private link')
  const { quiz, desk: results } = await landed(page)
  const secret = new URL(results).hash.slice(1)
  expect(secret).toHaveLength(22)
  await look()
  await onAnotherDay(page, recorder.url, results)
  await look()

  await taken(context, quiz)
  browsers.push(...(await boardOf(page, `${recorder.url}/board/${quiz.slice(-10)}`)))
  await afterRestart(page)
  await openTab(page, 'Questions')
  await look()
  await ruleOnFirst(page)
  await look()

  for (const name of await downloaded(page)) expect(name).not.toContain(secret)
  await openTab(page, 'Settings')
  await named(page, 'button', 'Close now')
  await page.getByText(/^Closed /).waitFor()
  await openTab(page, 'Share and print')
  await named(page, 'link', 'Print it')
  await page.locator('.sheet').first().waitFor()
  await look()
  await page.goBack()
  await page.getByRole('tabpanel', { name: 'Share and print' }).waitFor()
  await page.locator('a.skip').press('Enter')
  expect(page.url()).toBe(deskIn('share', results))
  await page.reload()
  await thereAndBackInFrench(page)

  await deleteAttempt(page)
  await look()
  await deleteQuiz(page)
  await look()
  // Somewhere else, as a link in the page would lead there.
  await named(page, 'link', 'Check a proof')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await look()

  meetsOnlyTheHeader(secret, recorder.requests, { stores, browsers })
  expect([...hosts]).toEqual([recorder.url])
  expect(await context.cookies()).toEqual([])
})
