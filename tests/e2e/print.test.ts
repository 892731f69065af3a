import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { qrOf } from '../../client/quiz/qr.ts'
import type { Published } from '../../questions/wire/published.ts'
import type { Seats } from '../../questions/wire/seat.ts'
import { detail, newPage, test } from '../support/browser-test.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { resize } from '../support/e2e/resize.ts'
import { footnote } from '../support/served.ts'

/** The page for paper of a quiz, opened from its desk. */
async function openPrint({ code, key }: Published, options?: BrowserContextOptions): Promise<Page> {
  const page = await newPage(options)
  await page.goto(`${footnote.url}/print/${code}#${key}`)
  await page.locator('.sheet').first().waitFor()
  return page
}

/** Puts these parts on paper, by their places in the list, and no others. */
async function choose(page: Page, places: readonly number[]): Promise<void> {
  const boxes = await page.locator('.plan input[type=checkbox]').all()
  for (const [place, box] of boxes.entries()) await box.setChecked(places.includes(place))
}

const pagesOf = async (page: Page, format: 'A4' | 'Letter'): Promise<number> =>
  (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

const [PAPER, ANSWERS, KEY, EVIDENCE, CARDS] = [0, 1, 2, 3, 4]

detail('each part of each form begins on a page of its own, on A4 and on Letter', async () => {
  const published = await publish(footnote, { topic: 'white-helmets', items: 5, feedback: 'end', shuffle: true })
  const page = await openPrint(published)
  const counted = async () => [await pagesOf(page, 'A4'), await pagesOf(page, 'Letter')]
  for (const part of [ANSWERS, KEY]) {
    await choose(page, [part])
    expect(await counted(), `part ${part}`).toEqual([1, 1])
  }
  await choose(page, [ANSWERS, KEY])
  expect(await counted()).toEqual([2, 2])
  await page.getByLabel('How many forms').selectOption('6')
  await choose(page, [KEY])
  expect(await counted()).toEqual([6, 6])
  await choose(page, [ANSWERS, KEY])
  expect(await counted()).toEqual([12, 12])
})

detail('no question, receipt list, card or row is split between pages of A4 or of Letter', async () => {
  const published = await publish(footnote, { topic: 'white-helmets', items: 20, feedback: 'end', shuffle: true })
  const page = await openPrint(published, { colorScheme: 'dark' })
  await choose(page, [PAPER, ANSWERS, KEY, EVIDENCE, CARDS])
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  // As wide as what a page leaves of its margins, 96 to the inch: A4 and Letter.
  for (const [width, height] of [
    [680, 1016],
    [702, 950],
  ] as const) {
    await resize(page, width, height)
    const together = '.questions > li, .answer-rows > li, .keys tr, .discussion, .sheet > header'
    const found = await page.locator(together).evaluateAll((list) =>
      list.map((element) => ({
        height: element.getBoundingClientRect().height,
        inside: getComputedStyle(element).breakInside,
      })),
    )
    expect(found.length).toBeGreaterThan(60)
    expect(found.filter(({ inside }) => inside !== 'avoid')).toEqual([])
    expect(found.filter((one) => one.height > height)).toEqual([])
  }
})

detail(
  'on paper all is black on white in the dark theme too, and nothing of what it was chosen with is printed',
  async () => {
    const published = await publish(footnote, { topic: 'white-helmets', items: 5, feedback: 'end', shuffle: true })
    const page = await openPrint(published, { colorScheme: 'dark' })
    await choose(page, [PAPER, KEY, EVIDENCE])
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    const colours = await page
      .locator('body, .sheet, .sheet h2, .sheet h3, .sheet b, .sheet mark')
      .evaluateAll((list) => [...new Set(list.map((element) => getComputedStyle(element).color))])
    expect(colours).toEqual(['rgb(0, 0, 0)'])
    const paper = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)
    expect(paper).toBe('rgb(255, 255, 255)')
    for (const hidden of ['.plan', 'header.site', 'footer.site', '.page-head', 'button'])
      for (const element of await page.locator(hidden).all()) expect(await element.isVisible(), hidden).toBe(false)
  },
)

detail('slips give each seat its number, its code and its link, also as a QR code, as many as are wanted', async () => {
  const published = await publish(footnote, { seats: 30, items: 4 })
  const headers = { Authorization: `Bearer ${published.key}` }
  const response = await footnote.fetch(`/api/quizzes/${published.code}/seats`, { headers })
  const { seats } = (await response.json()) as Seats
  const page = await openPrint(published)
  await page.locator('.slip').nth(29).waitFor()
  const slip = page.locator('.slip').nth(6)
  expect(await slip.textContent()).toContain('Seat 7')
  expect(await slip.locator('.slip-link').textContent()).toBe(seats[6]?.link)
  const typed = (await slip.locator('.slip-code b').textContent())?.replace(' ', '').toLowerCase()
  expect(typed).toBe(seats[6]?.code)
  expect(await slip.locator('path').getAttribute('d')).toBe(qrOf(seats[6]?.link ?? '').path)
  for (const [perPage, pages] of [
    ['4', 8],
    ['8', 4],
    ['12', 3],
  ] as const) {
    await page.getByLabel('Slips on a page').selectOption(perPage)
    for (const format of ['A4', 'Letter'] as const) expect(await pagesOf(page, format), perPage).toBe(pages)
  }
  await page.getByLabel('From seat').fill('9')
  await page.getByLabel('To seat').fill('12')
  await expect.poll(() => page.locator('.slip').count()).toBe(4)
})

test('the key of the desk travels in a header and in nothing else, and a wrong one is told what to do', async () => {
  const published = await publish(footnote, { seats: 2, items: 4 })
  const page = await newPage()
  const seen: string[] = []
  page.on('request', (request) => {
    const { authorization: _, ...rest } = request.headers()
    seen.push(request.url(), request.postData() ?? '', ...Object.values(rest))
  })
  await page.goto(`${footnote.url}/print/${published.code}#${published.key}`)
  await page.locator('.slip').first().waitFor()
  await page.locator('footer').getByRole('link', { name: 'Français' }).click()
  await page.locator('html[lang=fr] .slip').first().waitFor()
  expect(seen.length).toBeGreaterThan(6)
  expect(seen.filter((text) => text.includes(published.key))).toEqual([])
  await page.goto('about:blank')
  await page.goto(`${footnote.url}/print/${published.code}?lang=en#${'x'.repeat(22)}`)
  await page.getByRole('heading', { name: 'This key does not fit' }).waitFor()
})

detail('without JavaScript anybody prints the questions of a quiz that anybody can begin', async () => {
  const { code } = await publish(footnote, { items: 4 })
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto(`${footnote.url}/print/${code}`)
  await expect.poll(() => page.locator('.questions > li').count()).toBe(4)
  expect(await pagesOf(page, 'A4')).toBe(1)
})

detail('from where publishing lands one press leads to the sheets of the quiz', async () => {
  const page = await newPage()
  await page.goto(`${footnote.url}/new?topic=bridge-closure`)
  await page.getByRole('button', { name: 'Publish, keep results on this device' }).click()
  await page.getByRole('link', { name: 'Print it' }).click()
  await page.locator('.sheet').first().waitFor()
  expect(new URL(page.url()).pathname).toMatch(/^\/print\/[0-9a-z]{10}$/)
})
