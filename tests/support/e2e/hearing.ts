import type { BrowserContext, Page } from 'playwright-core'

declare global {
  interface Window {
    /** What a screen reader says by itself since it was last asked for. */
    heard: string[]
  }
}

/**
 * Writes down what a screen reader says without being asked: where the focus goes, and what changes in a live region
 * that was there before. An alert is said even where it has just come.
 */
export async function listen(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const plain = (node: Node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim()
    window.heard = []
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof Element)) return
      const ids = target.getAttribute('aria-labelledby')?.split(' ') ?? []
      const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : []
      const named = [...ids.flatMap((id) => document.getElementById(id) ?? []), ...labels].map(plain).join(' ')
      window.heard.push(`focus: ${target.getAttribute('aria-label') ?? (named || plain(target))}`)
    })
    const before = new Map<Element, string>()
    const look = () => {
      for (const region of document.querySelectorAll('[aria-live=polite], [role=status], [role=alert]')) {
        const [text, was] = [plain(region), before.get(region)]
        const isSaid = text !== was && (was !== undefined || region.matches('[role=alert]'))
        if (isSaid && text !== '') window.heard.push(`said: ${text}`)
        before.set(region, text)
      }
    }
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true })
  })
}

/** What was said since this was last asked. */
export const heardOn = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.heard.splice(0))
