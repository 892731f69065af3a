import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { detail, newPage, test } from '../support/browser-test.ts'
import { answerItem, openQuiz, takeQuiz } from '../support/e2e/answering.ts'
import { violations } from '../support/e2e/axe.ts'
import { focusedText } from '../support/e2e/keys.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { footnote } from '../support/served.ts'

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await newPage({ locale: 'en-GB', ...options })
  return page
}

const menuOf = (page: Page) => page.getByText('Reading', { exact: true })

const looksOf = (page: Page) =>
  page.evaluate(() => ({
    size: getComputedStyle(document.documentElement).fontSize,
    paper: getComputedStyle(document.body).backgroundColor,
    spacing: getComputedStyle(document.querySelector('main h2') ?? document.body).letterSpacing !== 'normal',
    motion: getComputedStyle(document.querySelector('main button') ?? document.body).transitionDuration,
  }))

/** Chooses something of everything. */
async function chooseLooks(page: Page): Promise<void> {
  await menuOf(page).click()
  await page.getByLabel('Text size').selectOption('Larger')
  await page.getByLabel('Spacing').selectOption('Wider')
  await page.getByLabel('Colours').selectOption('High contrast')
  await page.getByLabel('Less motion').check()
}

const chosen = { size: '21px', paper: 'rgb(0, 0, 0)', spacing: true, motion: '0s' }

test.each(rowsOf(['quiz', 'embed'] as const, (place) => place === 'embed'))(
  'what a student chooses in the menu of a %s holds at once, after a reload, and to the end',
  async (place) => {
    const published = await publish(footnote, { topic: 'white-helmets', items: 2 })
    const page = await open({ viewport: { width: 320, height: 640 } })
    await page.goto(published[place])
    await chooseLooks(page)
    expect(await looksOf(page)).toEqual(chosen)
    await page.reload()
    await menuOf(page).waitFor()
    expect(await looksOf(page)).toEqual(chosen)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    await takeQuiz(page)
    expect((await looksOf(page)).paper).toBe(chosen.paper)
    const kept = await page.evaluate(() => Object.keys(localStorage))
    expect(new Set(kept)).toEqual(new Set([`footnote:${published.code}:handed`, 'footnote:reading']))
  },
)

detail('the menu works where every call to storage throws', async () => {
  const { quiz } = await publish(footnote, { topic: 'white-helmets', items: 2 })
  const page = await open()
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await openQuiz(page, quiz)
  await chooseLooks(page)
  expect(await looksOf(page)).toEqual(chosen)
  await page.keyboard.press('Escape')
  await takeQuiz(page)
})

detail(
  'the pages of the site have the looks and the language that the device remembers, unless an address asks for another',
  async () => {
    const { quiz, results } = await publish(footnote, { topic: 'white-helmets', items: 2 })
    const page = await open()
    await openQuiz(page, quiz)
    await chooseLooks(page)
    const languageOf = () => page.locator('html').getAttribute('lang')
    await page.goto(footnote.url)
    expect([(await looksOf(page)).paper, await languageOf()]).toEqual([chosen.paper, 'en-GB'])
    await page.getByRole('link', { name: 'Français' }).click()
    await page.waitForURL('**/?lang=fr')
    await page.goto(`${footnote.url}/?lang=ar`)
    expect([(await looksOf(page)).paper, await languageOf()]).toEqual([chosen.paper, 'ar'])
    await page.goto(results)
    await page.waitForURL(/lang=fr#.+$/)
    await page.getByRole('tab', { name: 'Essais' }).waitFor()
    expect(new URL(page.url()).hash).toBe(new URL(results).hash)
    await page.goto(quiz)
    await page.getByRole('button', { name: 'Vérifier ma réponse' }).waitFor()
  },
)

detail('light and dark can be chosen against the device, and every look passes axe', async () => {
  const { quiz } = await publish(footnote, { topic: 'white-helmets', items: 2 })
  const page = await open({ colorScheme: 'dark', bypassCSP: true })
  await openQuiz(page, quiz)
  await answerItem(page)
  await page.getByRole('button', { name: 'Check answer' }).click()
  // The focus is led to the verdict with the frame that shows it, and a menu that is open then is folded.
  await expect.poll(() => focusedText(page)).toMatch(/^(Right|Partly right|Not quite)$/)
  await menuOf(page).click()
  const papers: string[] = []
  for (const theme of ['Dark', 'Light', 'High contrast', 'As on this device']) {
    await page.getByLabel('Colours').selectOption(theme)
    papers.push((await looksOf(page)).paper)
    expect([theme, await violations(page)]).toEqual([theme, []])
  }
  const [dark, light, contrast, device] = papers
  expect(device).toBe(dark)
  expect(new Set([dark, light, contrast]).size).toBe(3)
})

detail('the menu opens and closes by the keyboard alone', async () => {
  const { quiz } = await publish(footnote, { topic: 'white-helmets', items: 2 })
  const page = await open()
  await openQuiz(page, quiz)
  await menuOf(page).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Text size').focus()
  await page.keyboard.press('Escape')
  expect(await page.locator('.reading-menu').evaluate((menu) => menu.hasAttribute('open'))).toBe(false)
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Reading')
})

interface Said {
  readonly text: string
  readonly lang: string
}

test('a question is read aloud in the language of its content, can be stopped, and stops when it is gone', async () => {
  const { quiz } = await publish(footnote, { topic: 'white-helmets', items: 2 })
  const page = await open({ locale: 'ar' })
  await page.addInitScript(() => {
    const said: Said[] = []
    let cancelled = 0
    const synthesis = {
      speak: ({ text, lang }: Said) => void said.push({ text, lang }),
      cancel: () => {
        cancelled += 1
      },
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    Object.defineProperty(window, 'heard', { value: () => ({ said, cancelled }) })
  })
  const heard = () =>
    page.evaluate(() => (window as unknown as { heard: () => { said: Said[]; cancelled: number } }).heard())
  await openQuiz(page, quiz)
  await page.getByText('القراءة', { exact: true }).click()
  await page.getByRole('button', { name: 'اقرأ بصوت عالٍ' }).click()
  const stem = (await page.locator('fieldset.item h2').textContent()) ?? ''
  expect((await heard()).said).toContainEqual({ text: stem, lang: 'en' })
  await page.getByRole('button', { name: 'أوقف القراءة' }).click()
  const { cancelled } = await heard()
  await page.getByRole('button', { name: 'اقرأ بصوت عالٍ' }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'لا أعرف' }).click()
  await page.locator('.verdict').waitFor()
  expect((await heard()).cancelled).toBeGreaterThan(cancelled + 1)
})

test('nothing offers to read aloud where the browser has no voice', async () => {
  const { quiz } = await publish(footnote, { topic: 'white-helmets', items: 2 })
  const page = await open()
  await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }))
  await openQuiz(page, quiz)
  await menuOf(page).click()
  expect(await page.getByRole('button', { name: 'Read this aloud' }).count()).toBe(0)
})
