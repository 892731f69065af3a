import type { Frame } from 'playwright-core'

/**
 * What of a document has to be scrolled sideways to be read (WCAG 2.2, 1.4.10), or is cut off.
 *
 * A table may scroll by itself, and so may the frame that shows a page in a given width: their meaning is in two
 * dimensions.
 */
export const sideways = (frame: Pick<Frame, 'evaluate'>): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const named = (one: Element) => `${one.localName}.${one.getAttribute('class') ?? ''}`
    const styleOf = (one: Element) => getComputedStyle(one)
    const { scrollWidth, clientWidth } = document.documentElement
    // What is not drawn for being far from the window has no size of its own yet.
    const all = [...document.querySelectorAll('body *')].filter((one) =>
      one.checkVisibility({ contentVisibilityAuto: true }),
    )
    const scrollers = all.filter((one) => /auto|scroll/.test(styleOf(one).overflowX) && one.localName !== 'textarea')
    const wide = all.filter((one) => {
      const { left, right, width } = one.getBoundingClientRect()
      return width > 1 && (right > innerWidth + 1 || left < -1) && !scrollers.some((scroller) => scroller.contains(one))
    })
    const cut = all.filter(
      (one) =>
        /hidden|clip/.test(styleOf(one).overflow) &&
        one.textContent !== '' &&
        one.clientWidth > 1 &&
        (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1),
    )
    const prose = scrollers.filter(
      (one) => one.scrollWidth > one.clientWidth + 1 && one.querySelector('table, iframe') === null,
    )
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} pixels wide`] : []),
      ...wide.map((one) => `beyond the window: ${named(one)}`),
      ...cut.map((one) => `cut off: ${named(one)}`),
      ...prose.map((one) => `scrolls sideways: ${named(one)}`),
    ]
  })

/** The spacing that WCAG 2.2, 1.4.12 lets a reader set; put on, looked at, taken off. */
const SPACING = [
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
  'p { margin-block-end: 2em !important }',
]

/**
 * What no longer fits once a reader sets letters, words, lines and paragraphs as far apart as WCAG 2.2, 1.4.12 says.
 */
export async function crampedText(frame: Pick<Frame, 'evaluate'>): Promise<readonly string[]> {
  await frame.evaluate((rules) => {
    const [sheet] = document.styleSheets
    for (const rule of rules) sheet?.insertRule(rule, sheet.cssRules.length)
  }, SPACING)
  const found = await sideways(frame)
  await frame.evaluate((count) => {
    const [sheet] = document.styleSheets
    for (let i = 0; i < count; i += 1) sheet?.deleteRule(sheet.cssRules.length - 1)
  }, SPACING.length)
  return found
}
