import type { VNode } from 'preact'
import type { Teaching } from '../../words/teaching.ts'
import type { PageOfRows } from './page-of-rows.ts'

interface PagerProps {
  readonly page: Omit<PageOfRows<unknown>, 'rows'>
  readonly words: Teaching
  readonly turn: (at: number) => void
}

/** Which rows of how many are shown, and the way to the others; nothing where all are. */
export function Pager({ page: { at, from, to, of }, words, turn }: PagerProps): VNode | null {
  if (from === 1 && to === of) return null
  const say = words.results.pager
  // Not `disabled`, which would take the focus from whoever has just pressed it.
  const step = (label: string, by: 1 | -1, isEnd: boolean) => (
    <button type="button" aria-disabled={isEnd} onClick={() => !isEnd && turn(at + by)}>
      {label}
    </button>
  )
  return (
    <nav class="row turner" aria-label={say.rows}>
      <span role="status">{say.shown(from, to, of)}</span>
      <span class="actions">
        {step(say.previous, -1, from === 1)}
        {step(say.next, 1, to === of)}
      </span>
    </nav>
  )
}
