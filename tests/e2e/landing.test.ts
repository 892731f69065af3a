import type { BrowserContextOptions, Page, Request } from 'playwright-core'
import { expect } from 'vitest'
import { qrOf } from '../../client/quiz/qr.ts'
import { detail, newContext, newPage, test } from '../support/browser-test.ts'
import { landed } from '../support/e2e/make-page.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { seed } from '../support/e2e/seed.ts'
import { footnote } from '../support/served.ts'

/** The desk of a quiz just published, to which publishing leads. @param asked Is called with what the page asks for. */
async function freshDesk(asked: (request: Request) => void = () => undefined): Promise<Page> {
  const { results } = await publish(footnote)
  const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  page.on('request', asked)
  await page.goto(results)
  await landed(page)
  return page
}

/** Publishes the suggested quiz, and nothing is kept. */
async function landing(options?: BrowserContextOptions): Promise<Page> {
  const page = await newPage(options)
  await page.goto(`${footnote.url}/new?topic=bridge-closure`)
  await page.getByRole('button', { name: 'Publish, I save the private link' }).click()
  await landed(page)
  return page
}

test('from the start page to the link on the board it takes three actions, the board asks no server for anything more, and on another day the start page leads to the results', async () => {
  const context = await newContext()
  const page = await context.newPage()
  await page.goto(footnote.url)
  await page
    .getByRole('link', { name: /^Make a quiz/ })
    .first()
    .click()
  await page
    .getByRole('button', { name: /^Publish/ })
    .first()
    .click()
  const { desk, quiz } = await landed(page)
  const asked: Request[] = []
  context.on('request', (request) => asked.push(request))
  const opened = context.waitForEvent('page')
  await page.getByRole('link', { name: /^Show it on the board/ }).click()
  const board = await opened
  const [, secret = 'none'] = desk.split('#')
  // Its script has run: it was told by the desk's tab.
  await board.locator('.handed b').waitFor()
  const code = quiz.slice(-10)
  expect(await board.locator('.code-typed').innerText()).toBe(`${code.slice(0, 5)} ${code.slice(5)}`)
  expect(await board.getByText(`/q/${code}`).count()).toBe(1)
  expect(await board.locator('svg.qr path').getAttribute('d')).toBe(qrOf(quiz).path)
  expect(await board.content()).not.toContain(secret)
  const byBoard = asked.filter((request) => request.frame().page() === board).map((request) => request.url())
  expect(byBoard[0]).toBe(board.url())
  expect(byBoard.filter((url) => url !== board.url() && !url.endsWith('.js'))).toEqual([])
  await page.close()
  await board.close()
  const tomorrow = await context.newPage()
  await tomorrow.goto(footnote.url)
  await tomorrow.getByRole('link', { name: /^Results/ }).click()
  await landed(tomorrow)
  expect(tomorrow.url()).toBe(desk)
})

detail('Back and a reload after publishing come to the desk', async () => {
  const page = await landing()
  const { desk } = await landed(page)
  await page.reload()
  await landed(page)
  expect(page.url()).toBe(desk)
  await page.goBack()
  await page.locator('.landing').waitFor()
  expect(page.url()).toBe(desk)
})

detail(
  'nothing is kept on this device where its teacher wants nothing kept; what is kept is listed on the start page, leads to the desk, and can be forgotten',
  async () => {
    const page = await landing()
    const { desk } = await landed(page)
    const [, secret = 'none'] = desk.split('#')
    const kept = (of: Page) => of.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    // That nobody has taken the private link yet, of which the tab knows nothing else.
    const code = /\w+(?=#)/.exec(desk)?.[0]
    expect(await kept(page)).toBe(JSON.stringify([{}, { [`footnote:untaken:${code}`]: '1' }]))
    await page.getByRole('button', { name: 'Keep results on this device' }).click()
    await page.getByText('Results are kept on this device.').waitFor()
    const again = await page.context().newPage()
    await again.goto(footnote.url)
    const list = again.getByRole('region', { name: 'Your quizzes on this device' })
    expect(await list.innerText()).toContain('Nobody has handed in yet, as of')
    await list.getByRole('link', { name: /^Results/ }).click()
    await landed(again)
    expect(again.url()).toBe(desk)
    await again.getByText('Results are kept on this device.').waitFor()
    await again.goto(footnote.url)
    again.on('dialog', (dialog) => void dialog.accept())
    await list.getByRole('button', { name: /^Forget “/ }).click()
    await list.waitFor({ state: 'detached' })
    expect(await kept(again)).not.toContain(secret)
  },
)

detail('the desk link is copied by a button or sent by the mail program, and is not shown', async () => {
  const page = await freshDesk()
  const { desk } = await landed(page)
  const [, secret = 'none'] = desk.split('#')
  expect(await page.locator('main').innerText()).not.toContain(secret)
  expect(await page.locator('.private textarea').count()).toBe(0)
  await page.getByRole('button', { name: 'Copy my private link' }).click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(desk)
  const mail = await page.getByRole('link', { name: 'Send it to myself' }).getAttribute('href')
  expect(decodeURIComponent(mail ?? '')).toMatch(/^mailto:\?subject=Results: .+&body=http/)
  expect(decodeURIComponent(mail ?? '')).toContain(desk)
})

detail(
  'where the clipboard is refused, the desk link is shown to be copied by hand, once the teacher was told who may see it',
  async () => {
    const page = await freshDesk()
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
    await page.getByRole('button', { name: 'Copy my private link' }).click()
    await page.getByText('Whoever sees your screen could read it').waitFor()
    expect(await page.locator('.private textarea').count()).toBe(0)
    await page.getByRole('button', { name: 'Show it', exact: true }).click()
    const { desk } = await landed(page)
    await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(desk)
  },
)

detail('the students’ link goes to other places by links that load nothing before they are followed', async () => {
  const hosts = new Set<string>()
  const page = await freshDesk((request) => hosts.add(new URL(request.url()).host))
  const { quiz } = await landed(page)
  await page.getByText('Classroom, Teams, your own page').click()
  const places = {
    'Google Classroom': 'classroom.google.com/share?url',
    'Microsoft Teams': 'teams.microsoft.com/share?href',
  }
  for (const [name, address] of Object.entries(places)) {
    const place = page.getByRole('link', { name })
    expect(await place.getAttribute('href')).toBe(`https://${address}=${encodeURIComponent(quiz)}`)
    expect(await place.getAttribute('rel')).toContain('noopener')
  }
  const [frame, script] = (await page.getByRole('textbox', { name: 'Snippet' }).inputValue()).split('\n')
  expect(frame).toMatch(/^<iframe src="http:\/\/127\.0\.0\.1:\d+\/embed\/[0-9a-z]{10}" title="[^"]+" .*<\/iframe>$/)
  expect(script).toBe(`<script src="${footnote.url}/embed.js" async></script>`)
  expect([...hosts]).toEqual([new URL(footnote.url).host])
})

detail('a device with a menu for sharing is offered it, with the students’ link and no other', async () => {
  const context = await newContext()
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (what: object) => Object.assign(window, { shared: what }),
    })
  })
  const page = await context.newPage()
  await page.goto((await publish(footnote)).results)
  const { quiz } = await landed(page)
  await page.getByText('Classroom, Teams, your own page').click()
  await page.getByRole('button', { name: 'Share the link' }).click()
  expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toEqual({
    title: expect.any(String),
    url: quiz,
  })
})

test.each(rowsOf(['/new?topic=', '/topics/'], () => false))(
  'on %s a topic’s content note stands first, and says what it is',
  async (path) => {
    const page = await newPage()
    await page.goto(`${footnote.url}${path}white-helmets`)
    const note = page.getByRole('complementary', { name: 'Content note' })
    expect(await note.innerText()).toContain('war')
    const texts = await page.locator('main :is(h1, h2, p)').allInnerTexts()
    expect(texts.findIndex((text) => text.startsWith('Content note'))).toBeLessThanOrEqual(2)
    await page.goto(`${footnote.url}${path}bridge-closure`)
    expect(await page.getByRole('complementary').count()).toBe(0)
  },
)

/** Closes the tab as its user would. @returns What the browser asked first; the tab stays then. */
async function asksAtClosing(page: Page): Promise<boolean> {
  const over = new Promise<boolean>((settle, fail) => {
    const closed = () => settle(false)
    page.once('close', closed)
    page.once('dialog', (dialog) => {
      page.off('close', closed)
      dialog.dismiss().then(() => settle(dialog.type() === 'beforeunload'), fail)
    })
  })
  await page.close({ runBeforeUnload: true })
  return over
}

/** A browser asks nothing on a page that nobody has touched. */
const touch = (page: Page) => page.locator('h1').first().click()

test('who has published, keeps nothing and leaves without the private link is asked by the browser, also after a look at another page; who stays is led to why', async () => {
  const page = await landing()
  await touch(page)
  expect(await asksAtClosing(page)).toBe(true)
  await page.locator(':focus', { hasText: 'nobody can open them again' }).waitFor()
  await page.getByRole('link', { name: 'Topics' }).click()
  await page.waitForURL(/topics/)
  await page.goBack()
  await page.getByRole('link', { name: 'Try it as a student' }).click()
  await page.getByRole('link', { name: 'Back to the results' }).click()
  const { desk } = await landed(page)
  const [, code = '', key = ''] = /results\/(\w+)#(.+)/.exec(desk) ?? []
  await seed(footnote, { code, key }, 1)
  await page.getByRole('button', { name: 'Refresh' }).click()
  // Above results the sentence stands before anybody is asked, with the way to keep them.
  await page.locator('.desk-head', { hasText: 'nobody can open them again' }).waitFor()
  const keep = page.locator('.desk-head').getByRole('button', { name: 'Keep results on this device' })
  await touch(page)
  expect(await asksAtClosing(page)).toBe(true)
  await keep.click()
  await page.getByText('Results are kept on this device.').first().waitFor()
  expect(await asksAtClosing(page)).toBe(false)
})

detail('who has the private link, or opens the results with it, is not asked at leaving', async () => {
  const page = await landing({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.getByRole('button', { name: 'Copy my private link' }).click()
  await page.getByText('Copied').first().waitFor()
  const address = page.url()
  expect(await asksAtClosing(page)).toBe(false)
  const other = await newPage()
  await other.goto(address)
  await landed(other)
  await touch(other)
  expect(await asksAtClosing(other)).toBe(false)
})
