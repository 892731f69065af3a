import { pointAt } from '../../../questions/studio/normal-text.ts'
import type { Span } from './marked-text.tsx'

/** Words that are selected in an article. */
export interface SelectedWords {
  readonly source: string
  /** In code points of its text. */
  readonly span: Span
}

/** What is selected of one paragraph; of a selection over several, what stands in the first. */
export function selectedWords(selection: Selection | null): SelectedWords | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const from = range.startContainer
  const paragraph = (from instanceof Element ? from : from.parentElement)?.closest<HTMLElement>('p[data-source]')
  const { source, from: start } = paragraph?.dataset ?? {}
  if (!paragraph || source === undefined || start === undefined) return undefined
  const text = paragraph.textContent
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const at = before.toString().length
  const length = paragraph.contains(range.endContainer) ? range.toString().length : text.length - at
  const [first, end] = [pointAt(text, at), pointAt(text, at + length)]
  return first === end ? undefined : { source, span: [Number(start) + first, Number(start) + end] }
}
