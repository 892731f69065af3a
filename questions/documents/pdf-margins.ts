import type { PdfLine, PdfPage } from './pdf-page.ts'

/** Shares of a page's height: what is repeated there, or only a number nearer to its edge, is no part of the text. */
const MARGIN = 0.12
const EDGE = 0.1
/** Of all pages: headers of left and right pages may differ, and the first of a chapter has none. */
const SHARE = 0.3
/** So far from each other, in points, repeated lines stand at one place. */
const NEAR = 4

const PAGE_NUMBER = /^\W*(?:(?:page|p\.)\s?)?(?:\d{1,4}|[ivxl]{1,6})(?:\s?(?:\/|of|sur|de|–|-)\s?\d{1,4})?\W*$/i

/** The lines of each page without its header, its footer and its number. */
export function withoutMargins(
  pages: readonly PdfPage[],
  lines: readonly (readonly PdfLine[])[],
): readonly (readonly PdfLine[])[] {
  const fromEdge = ({ y, page }: PdfLine) => Math.min(y, (pages[page]?.height ?? 0) - y)
  const isWithin = (line: PdfLine, share: number) => fromEdge(line) < share * (pages[line.page]?.height ?? 0)
  const inMargins = lines.flat().filter((line) => isWithin(line, MARGIN))
  const byText = Map.groupBy(inMargins, ({ text }) => text.replace(/\d+/g, '#'))
  const isRepeated = (line: PdfLine) => {
    const like = byText.get(line.text.replace(/\d+/g, '#')) ?? []
    const shared = new Set(like.filter(({ y }) => Math.abs(y - line.y) < NEAR).map(({ page }) => page))
    return shared.size >= Math.max(2, SHARE * lines.length)
  }
  const isOutside = (line: PdfLine) =>
    (isWithin(line, MARGIN) && isRepeated(line)) || (isWithin(line, EDGE) && PAGE_NUMBER.test(line.text))
  return lines.map((page) => page.filter((line) => !isOutside(line)))
}
