import type { Desk, DeskItem } from '../../../questions/wire/desk.ts'
import type { Response } from '../../../questions/wire/item.ts'
import type { Ruling } from '../../../questions/wire/ruling.ts'

/** Both as the server writes them: equal responses are written alike. */
export const isSameResponse = (a: Response | false, b: Response | false): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** A ruling takes the response for right, too. */
export const rulingAccepts = ({ rulings }: Desk, item: Pick<DeskItem, 'id'>, response: Response): boolean =>
  rulings.some((each) => each.item === item.id && each.is === 'accept' && isSameResponse(each.response, response))

/**
 * How many scores a ruling would change, beside those in force. Of an attempt that was sent several times, the
 * submission that counts now is looked at.
 */
export function scoresChangedBy(ruling: Ruling, { items, rulings, attempts }: Desk): number {
  if (rulings.some(({ item, is }) => item === ruling.item && is === 'drop')) return 0
  const index = items.findIndex(({ id }) => id === ruling.item)
  return attempts.filter(({ responses, credits }) => {
    const response = responses[index] ?? null
    if (response === false) return false
    if (ruling.is === 'drop') return true
    return credits[index] !== 1 && (ruling.is !== 'accept' || isSameResponse(ruling.response, response))
  }).length
}

/** How many attempts have another score, or another most, than before. */
export function scoresChangedSince(before: Desk, now: Desk): number {
  const known = new Map(before.attempts.map((attempt) => [attempt.id, attempt]))
  return now.attempts.filter(({ id, score, max }) => {
    const attempt = known.get(id)
    return attempt !== undefined && (attempt.score !== score || attempt.max !== max)
  }).length
}
