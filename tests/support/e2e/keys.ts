import type { Page } from 'playwright-core'
import { expect } from 'vitest'

// A student who has a keyboard and no mouse. Wherever the focus goes, it has to be seen.

/** What has the focus, in a word; '' for nothing. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement
    if (one === null || one === document.body) return ''
    if (one instanceof HTMLInputElement) return one.type
    return one instanceof HTMLButtonElement && one.closest('.order') ? 'move' : one.localName
  })

/** The text of what has the focus; '' for nothing. */
export const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => (document.querySelector(':focus')?.textContent ?? '').replace(/\s+/g, ' ').trim())

/** Fails where what has the focus is not outlined, or not in view; a page may still be on its way there. */
export const seeFocus = (page: Page): Promise<void> =>
  expect.poll(() => focusSeen(page)).toMatchObject({ isOutlined: true, isInView: true })

const focusSeen = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement
    if (one === null || one === document.body) return { is: 'nothing', isOutlined: false, isInView: false }
    // A choice is outlined with its label around it.
    const shown = one.closest('.option') ?? one
    const { outlineStyle, outlineWidth } = getComputedStyle(shown)
    const { top, bottom, left, right } = shown.getBoundingClientRect()
    return {
      is: shown.outerHTML.slice(0, 120),
      isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isInView: top < innerHeight && bottom > 0 && left >= 0 && right <= innerWidth + 1,
    }
  })

/**
 * Presses Tab until the focus is on something, and sees each stop on the way; fails when all of the page has been
 * passed.
 */
export async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  // Where what has just come has the focus led to it, that is done with the frame that shows it.
  await page.evaluate(() => new Promise(requestAnimationFrame))
  for (let presses = 0; presses < 200; presses += 1) {
    if (await isThere()) return seeFocus(page)
    await page.keyboard.press('Tab')
    if ((await focused(page)) !== '') await seeFocus(page)
  }
  throw new Error('The keyboard does not get there.')
}

/** Goes to a control by its text, its label or its name for a screen reader. */
export const tabToNamed = (page: Page, name: string): Promise<void> =>
  tabTo(page, () =>
    page.evaluate((text) => {
      const one = document.activeElement
      const labels =
        one instanceof HTMLInputElement || one instanceof HTMLSelectElement || one instanceof HTMLTextAreaElement
          ? [...(one.labels ?? [])]
          : []
      const names = [one?.textContent, one?.getAttribute('aria-label'), ...labels.map((label) => label.textContent)]
      return names.some((said) => said?.replace(/\s+/g, ' ').trim().startsWith(text))
    }, name),
  )

export async function press(page: Page, name: string): Promise<void> {
  await tabToNamed(page, name)
  await page.keyboard.press('Enter')
}

/** Waits for a heading to which the focus was led. */
export async function ledTo(page: Page, heading: string | RegExp): Promise<void> {
  await expect.poll(() => focusedText(page)).toMatch(heading)
  await seeFocus(page)
}

/** Waits for an alert, and sees that it is in view. */
export async function ledToProblem(page: Page, text: string): Promise<void> {
  const alert = page.getByRole('alert').filter({ hasText: text })
  await alert.waitFor()
  const isInView = async () => {
    const box = await alert.boundingBox()
    return box !== null && box.y >= 0 && box.y + box.height <= (page.viewportSize()?.height ?? 0)
  }
  await expect.poll(isInView).toBe(true)
}

/** Answers the item from its heading on. @returns With what. */
export async function answerByKeys(page: Page): Promise<string> {
  const kinds = ['radio', 'checkbox', 'text', 'select', 'move']
  await tabTo(page, async () => kinds.includes(await focused(page)))
  const kind = await focused(page)
  if (kind === 'radio') await page.keyboard.press('ArrowDown')
  if (kind === 'checkbox') await page.keyboard.press('Space')
  if (kind === 'text') await page.keyboard.type('7')
  if (kind === 'move') await page.keyboard.press('Enter')
  while (kind === 'select' && (await focused(page)) === 'select') {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
  }
  return kind
}

/** Takes a quiz with feedback after each answer from the item that is shown to its result. */
export async function takeByKeys(page: Page, from: number, items: number): Promise<readonly string[]> {
  const used: string[] = []
  for (let at = from; at <= items; at += 1) {
    used.push(await answerByKeys(page))
    await press(page, 'Check answer')
    await ledTo(page, /^(Right|Partly right · \d+ of \d+|Not quite)$/)
    await press(page, at < items ? 'Next question' : 'See your result')
    if (at < items) {
      await page.getByText(`Question ${at + 1} of ${items}`).waitFor()
      await expect.poll(() => focused(page), { message: `item ${at + 1}` }).toBe('h2')
      await seeFocus(page)
    }
  }
  await ledTo(page, /^Your result/)
  return used
}
