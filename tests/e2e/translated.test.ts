import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { detail, newPage, test } from '../support/browser-test.ts'
import { answerItem, press } from '../support/e2e/answering.ts'
import { publish, submissions } from '../support/e2e/quizzes.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { footnote } from '../support/served.ts'

// What a browser's translator does to a page: another language on the root, and every text in elements of its own in
// place of the old node.

/** Writes over all text that there is, as a translator does, and says that the page is in Spanish. */
function translate(): void {
  document.documentElement.lang = 'es'
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) texts.push(node)
  for (const text of texts) {
    const parent = text.parentElement
    if (!parent || parent.closest('script, style, [translate=no], font') || !text.data.trim()) continue
    const font = document.createElement('font')
    font.append(Object.assign(document.createElement('font'), { textContent: text.data }))
    text.replaceWith(font)
  }
}

async function takeTranslated(page: Page): Promise<void> {
  for (let at = 1; at <= 3; at += 1) {
    await page.getByText(`Question ${at} of 3`).waitFor()
    await page.evaluate(translate)
    await answerItem(page)
    await press(page, 'Check answer')
    await page.locator('.bar.verdict').waitFor()
    await page.evaluate(translate)
    await press(page, at < 3 ? 'Next question' : 'See your result')
  }
  await page.getByRole('heading', { name: /^Your result/ }).waitFor()
}

test.each(rowsOf(['before the scripts take over', 'after that'] as const, (when) => when === 'after that'))(
  'a quiz that is translated %s is taken whole, and the score arrives',
  async (when) => {
    const { quiz, code } = await publish(footnote, { items: 3 })
    const page = await newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    if (when !== 'after that')
      await page.addInitScript(`document.addEventListener('DOMContentLoaded', ${translate.toString()})`)
    await page.goto(quiz)
    await page.locator('#quiz[data-live]').waitFor()
    await takeTranslated(page)
    expect(await submissions(footnote, code)).toBe(1)
    expect(errors).toEqual([])
  },
)

detail('on a translated page the countdown goes on counting', async () => {
  const { quiz } = await publish(footnote, { items: 3, minutes: 30 })
  const page = await newPage()
  await page.clock.install()
  await page.goto(quiz)
  await page.locator('#quiz[data-live]').waitFor()
  await press(page, 'Start')
  await page.getByText('30 minutes left').waitFor()
  await page.evaluate(translate)
  await page.clock.fastForward('02:01')
  await page.getByText('28 minutes left').waitFor()
})
