import type { ClaimCase } from './claim-case.ts'
import { askedNouns, countedAt } from './counted-checks.ts'
import type { SentenceView } from './sentence-view.ts'

/** What a figure counts is named right behind it, and is what is asked for. */
export function countsAsked(view: SentenceView, to: number, one: ClaimCase): boolean {
  const { asked, unit } = askedNouns(one)
  const wanted = asked.length > 0 ? asked : unit
  return countedAt(view)(String(to)).some((stem) => wanted.includes(stem))
}

/** All words for what a fact counts. */
export function countedNouns(one: ClaimCase): ReadonlySet<string> {
  const { lists, unit } = askedNouns(one)
  return new Set([...unit, ...lists.flatMap((list) => list.slice(0, 1))])
}

/** The noun right behind a figure is the one that a question counts. */
export const countsFirst = (view: SentenceView, to: number, one: ClaimCase): boolean => {
  const [noun] = countedAt(view)(String(to))
  return noun !== undefined && askedNouns(one).lists.some(([first]) => first === noun)
}
