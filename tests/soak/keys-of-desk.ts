import type { Random } from '../../questions/random.ts'
import type { Responses, Started } from '../../questions/wire/attempt.ts'
import type { DeskItem } from '../../questions/wire/desk.ts'

/** Questions with one key are answered right or not at all, so that the score is known without what marks. */
export function answersByKeys(
  items: readonly DeskItem[],
  started: Pick<Started, 'items'>,
  random: Random,
): { readonly responses: Responses; readonly score: number } {
  const known = started.items.filter(({ shape }) => shape === 'one' && random() < 0.6)
  const answers = known.map(({ id, options = [] }) => {
    const key = items.find((item) => item.id === id)?.keyText ?? ''
    return [id, options.indexOf(key)] as const
  })
  return { responses: Object.fromEntries(answers), score: known.length }
}
