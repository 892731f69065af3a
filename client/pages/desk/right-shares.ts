import type { Desk } from '../../../questions/wire/desk.ts'
import type { Teaching } from '../../words/teaching.ts'
import { countsOfFew } from './teach-again.ts'

/** How much of a class got an item right. */
interface RightShare {
  /** The item's id. */
  readonly item: string
  /** A percentage; a count where they are few; a dash where they are too few for that. */
  readonly said: string
  /** The same under a heading that says what it is of: a percentage without its sign. */
  readonly short: string
  /** What the style sheet draws it on. */
  readonly level?: 'is-low' | 'is-high'
}

/** Fewer than half need to hear of it again; from two in three on it is well known. */
const LOW = 1 / 2
const HIGH = 2 / 3

/**
 * Of each item, in the quiz's order. A small class gets no percentages: one student more would change them by ten and
 * more.
 */
export function rightShares(desk: Desk, { results, number }: Teaching): readonly RightShare[] {
  const { items, analysis } = desk
  const all = analysis.detail === 'totals' ? countsOfFew(desk) : analysis.items
  const counted = new Map(all.map((each) => [each.item, each]))
  return items.map(({ id }) => {
    const counts = counted.get(id)
    if (counts === undefined || counts.detail === 'totals') return { item: id, said: '–', short: '–' }
    const { correct, shown, detail } = counts
    if (detail === 'counts') {
      const said = `${number(correct)}/${number(shown)}`
      return { item: id, said, short: said }
    }
    const share = correct / shown
    const level = share < LOW ? 'is-low' : share >= HIGH ? 'is-high' : undefined
    const short = number(Math.round(100 * share))
    return { item: id, said: results.percent(share), short, ...(level ? { level } : {}) }
  })
}
