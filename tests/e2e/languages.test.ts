import { brotliCompressSync, constants } from 'node:zlib'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Learning, learningIn } from '../../client/words/learning.ts'
import { detail, newPage, test } from '../support/browser-test.ts'
import { answerItem, openQuiz, settled } from '../support/e2e/answering.ts'
import { publish, submissions } from '../support/e2e/quizzes.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { footnote } from '../support/served.ts'

async function open(options: BrowserContextOptions): Promise<Page> {
  const page = await newPage(options)
  return page
}

/** Nothing has to be scrolled sideways. */
const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

/** Takes a quiz of `count` items in a language, from its first item to its result; `look` is called on each view. */
async function takeIn(page: Page, words: Learning, count: number, look = async (_view: string) => {}): Promise<void> {
  for (let at = 1; at <= count; at += 1) {
    await page.getByText(words.position(at, count), { exact: true }).first().waitFor()
    await look('item')
    await answerItem(page)
    await page.getByRole('button', { name: words.check }).click()
    await page.locator('.verdict').waitFor()
    await look('feedback')
    await page.getByRole('button', { name: at === count ? words.finish : words.next }).click()
  }
  await page.getByRole('heading', { name: words.resultTitle }).waitFor()
  await look('result')
}

const narrow = { width: 320, height: 640 }

const whole = [
  ['fr-FR', 'ltr', true],
  ['ar-EG', 'rtl', true],
  ['fr-FR', 'ltr', false],
  ['ar-EG', 'rtl', false],
] as const

test.each(rowsOf(whole, ([, dir, scripts]) => scripts === (dir === 'rtl')))(
  'a browser in %s gets a whole quiz in it, %s, at 320 px; scripts: %s',
  async (locale, dir, javaScriptEnabled) => {
    // Without a script each step is a page of its own, and the width is not looked at.
    const items = javaScriptEnabled ? 4 : 2
    const { quiz, code } = await publish(footnote, { topic: 'white-helmets', items })
    const page = await open({ locale, javaScriptEnabled, viewport: narrow })
    await page.goto(quiz)
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    expect(await page.locator('html').getAttribute('dir')).toBe(dir)
    await takeIn(page, learningIn(locale), items, async (view) => {
      if (view === 'item') expect(await page.locator('fieldset.item').getAttribute('dir')).toBe('ltr')
      if (javaScriptEnabled) expect(await fits(page)).toBe(true)
    })
    expect(await page.locator('.row > summary [lang=en]').first().getAttribute('lang')).toBe('en')
    expect(await submissions(footnote, code)).toBe(1)
    expect(await page.context().cookies()).toEqual([])
  },
)

detail('a language that is chosen by a link is kept through links and forms, without a script', async () => {
  const { code } = await publish(footnote, { topic: 'white-helmets', items: 2 })
  const page = await open({ locale: 'en-GB', javaScriptEnabled: false })
  await page.goto(footnote.url)
  await page.getByRole('link', { name: 'Français' }).click()
  await page.getByLabel('J’ai un code').fill(code)
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click()
  await takeIn(page, learningIn('fr'), 2)
  expect(new URL(page.url()).searchParams.get('lang')).toBe('fr')
  await page.getByRole('link', { name: 'Vie privée' }).click()
  await page.getByRole('heading', { name: 'Ce qui est gardé, et combien de temps' }).waitFor()
})

test('a language that is chosen on the way changes the page at once, loses nothing, and is remembered', async () => {
  const { quiz } = await publish(footnote, { topic: 'white-helmets', items: 3 })
  const other = await publish(footnote, { topic: 'white-helmets', items: 3 })
  const page = await open({ locale: 'en-GB' })
  await openQuiz(page, quiz)
  await answerItem(page)
  await page.getByText('Reading', { exact: true }).click()
  await page.getByLabel('Language').selectOption('العربية')
  const words = learningIn('ar')
  await page.getByRole('button', { name: words.check }).click()
  await page.getByRole('button', { name: words.next }).click()
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  await page.reload()
  await page.getByText(words.position(2, 3), { exact: true }).waitFor()
  await page.goto(other.quiz)
  await page.getByRole('button', { name: words.check }).waitFor()
  expect(await page.locator('footer').textContent()).toContain('الخصوصية')
})

test('only the language in use reaches a student', async () => {
  const { quiz } = await publish(footnote, { topic: 'white-helmets', items: 2 })
  const page = await open({ locale: 'fr-FR' })
  const asked = new Set<string>()
  page.on('request', (request) => request.method() === 'GET' && asked.add(request.url()))
  await openQuiz(page, quiz)
  await page.getByText('Lecture', { exact: true }).waitFor()
  await settled(page)
  // A browser does not keep every body: each is asked for once more.
  const headers = { 'Accept-Language': 'fr-FR' }
  const bodies = [...asked].map(async (address) => (await fetch(address, { headers })).text())
  const loaded = (await Promise.all(bodies)).join('\n')
  expect(loaded).toContain('Vérifier ma réponse')
  expect(loaded).not.toContain('Check answer')
  expect(loaded).not.toMatch(/تحق|\\u062a\\u062d\\u0642/)
})

test('a page that may be kept is kept for each language', async () => {
  const french = await footnote.fetch('/', { headers: { 'Accept-Language': 'fr;q=0.9, de, en;q=0.1' } })
  expect(french.headers.get('Vary')).toContain('Accept-Language')
  expect(french.headers.get('Cache-Control')).toContain('public')
  expect(await french.text()).toContain('<html lang="fr" dir="ltr">')
  expect(await (await footnote.fetch('/?lang=ar')).text()).toContain('<html lang="ar" dir="rtl">')
  expect(await (await footnote.fetch('/?lang=tlh')).text()).toContain('<html lang="en" dir="ltr">')
})

test('what was in the way is told in the language', async () => {
  const page = await footnote.fetch('/q/0000000000?lang=fr')
  expect(page.status).toBe(404)
  expect(await page.text()).toContain('Aucun quiz ne porte ce code')
  const api = await footnote.fetch('/api/quizzes/0000000000', { headers: { 'Accept-Language': 'fr' } })
  expect(await api.json()).toMatchObject({ title: 'There is no quiz with this code' })
})

test('the first view stays far below one flight of packets, in every language', async () => {
  const { quiz } = await publish(footnote, { topic: 'white-helmets' })
  const size = (text: string) =>
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).byteLength
  for (const language of ['en', 'fr', 'ar']) {
    const html = await (await footnote.fetch(`${new URL(quiz).pathname}?lang=${language}`)).text()
    const script = /<script type="module"[^>]*src="([^"]+)"/.exec(html)?.[1] ?? ''
    const loader = await (await footnote.fetch(script)).text()
    expect(size(html) + size(loader)).toBeLessThan(6_500)
  }
})
