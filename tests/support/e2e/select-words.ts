import type { Page } from 'playwright-core'

/** Selects words of an article as a pointer does: from their first letter to their last. */
export async function selectWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    for (const paragraph of document.querySelectorAll('p[data-source]')) {
      const at = (paragraph.textContent ?? '').indexOf(wanted)
      if (at < 0) continue
      const range = document.createRange()
      const place = (unit: number): readonly [Node, number] => {
        let left = unit
        const walk = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
        for (let node = walk.nextNode(); node; node = walk.nextNode()) {
          const length = node.textContent?.length ?? 0
          if (left <= length) return [node, left]
          left -= length
        }
        return [paragraph, 0]
      }
      range.setStart(...place(at))
      range.setEnd(...place(at + wanted.length))
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
      return
    }
    throw new RangeError(`No article says "${wanted}".`)
  }, words)
}
