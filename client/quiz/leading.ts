import type { Change } from './change.ts'
import { hasVerdict, placeShown } from './place-shown.ts'
import type { QuizState } from './state.ts'

/**
 * Leads focus and eye to what a change has brought: to a problem, to a verdict, to what is new.
 *
 * The page is moved with the frame that shows it: looking for it sooner would lay the page out in the task that made
 * it, too long a task on a slow device.
 */
export function lead(root: HTMLElement, by: Change, before: QuizState, state: QuizState): void {
  if (by.type === 'troubled') leadToProblem(root, state)
  if (placeShown(state) === placeShown(before)) return
  requestAnimationFrame(() => (hasVerdict(state) ? leadToVerdict(root) : leadToNew(itemOf(by) ?? root)))
}

/** The item that was asked for. */
const itemOf = (by: Change): HTMLElement | null => ('item' in by ? document.getElementById(`item-${by.item}`) : null)

/** Focus tells a screen reader, once, that there is something new to read; the eye finds it from the top. */
function leadToNew(root: HTMLElement): void {
  root.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true })
  root.scrollIntoView()
}

/**
 * A verdict stands in place: the page moves only where the bar would cover the options, and never so far that their
 * first is gone.
 */
function leadToVerdict(root: HTMLElement): void {
  root.querySelector<HTMLElement>('.bar [data-focus]')?.focus({ preventScroll: true })
  const bar = root.querySelector('.bar')
  bar?.scrollIntoView({ block: 'nearest' })
  const options = root.querySelector('.told')?.getBoundingClientRect()
  if (!options || !bar) return
  const covered = options.bottom + ROOM - bar.getBoundingClientRect().top
  if (covered > 0) scrollBy(0, Math.max(0, Math.min(covered, options.top - ROOM)))
}

/** Between what is told and what stands beside it, in CSS pixels. */
const ROOM = 8

/**
 * A problem is seen where it is said, and does not push away what has the focus; on a sheet the item that it is about
 * may be far from the button, so the focus is led there.
 */
function leadToProblem(root: HTMLElement, { step, card, problemAt }: QuizState): void {
  const isSheet = step === 'answering' && card.feedback !== 'each'
  const item = isSheet && problemAt !== undefined ? document.getElementById(`item-${problemAt}`) : null
  // In a matching the first place that is still empty.
  const fields = [...(item?.querySelectorAll<HTMLInputElement>('input, select, button') ?? [])]
  ;(fields.find(({ value }) => !value) ?? fields[0])?.focus()
  for (const seen of ['.problem', ':focus']) root.querySelector(seen)?.scrollIntoView({ block: 'nearest' })
}
