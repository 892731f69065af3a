import type { Page } from 'playwright-core'
import { documentIn, type Place } from './visit.ts'

/**
 * Where the keyboard's focus cannot be seen, going forth through a document and back: no outline (WCAG 2.2, 2.4.7), or
 * all of it out of view or under something that stays in place (2.4.11).
 */
export async function unseenFocus(page: Page, place: Place): Promise<readonly string[]> {
  // A key was the last thing pressed, so the browser shows where the focus is.
  await page.keyboard.press('Shift')
  return documentIn(page, place).evaluate(() => {
    const before = document.activeElement
    const stops = [
      ...document.querySelectorAll<HTMLElement>(
        ':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not(:disabled, [type="hidden"])',
      ),
    ].filter((one) => one.checkVisibility())
    const isOutlined = (one: Element | null, above = 3): boolean => {
      if (one === null || above === 0) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return (
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || isOutlined(one.parentElement, above - 1)
      )
    }
    // Of what is larger than the window, the part that is in it.
    const isInSight = (one: HTMLElement): boolean => {
      const box = one.getBoundingClientRect()
      const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)]
      const [width, height] = [Math.min(innerWidth, box.right) - left, Math.min(innerHeight, box.bottom) - top]
      return [0.1, 0.5, 0.9].some((across) =>
        [0.1, 0.5, 0.9].some((down) => {
          const hit = document.elementFromPoint(left + width * across, top + height * down)
          return hit !== null && (one.contains(hit) || hit.contains(one))
        }),
      )
    }
    const found = new Set<string>()
    const leave = (): void => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    }
    // What has the focus already would not be brought into sight by getting it.
    leave()
    for (const one of [...stops, ...stops.toReversed()]) {
      one.focus()
      // Behind a dialog nothing takes the focus.
      if (document.activeElement !== one) continue
      const named = one.outerHTML.slice(0, 120)
      if (!isOutlined(one)) found.add(`no outline: ${named}`)
      if (!isInSight(one)) found.add(`out of sight: ${named}`)
    }
    // Where nothing had the focus, nothing has it afterwards: the next state is measured as it is.
    leave()
    if (before instanceof HTMLElement) before.focus()
    return [...found]
  })
}
