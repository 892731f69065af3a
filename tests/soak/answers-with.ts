import type { Item } from '../../questions/item.ts'
import type { Quiz } from '../../questions/quiz/quiz.ts'
import type { Random } from '../../questions/random.ts'
import type { Responses, Started } from '../../questions/wire/attempt.ts'
import type { Response, WireItem } from '../../questions/wire/item.ts'

interface Answers {
  readonly responses: Responses
  readonly score: number
}

/**
 * Answers of a student who knows some of it: each item right as a whole, by the texts of its key, or left out.
 *
 * What that earns is told without any of the code that marks.
 */
export function answersWith({ items }: Quiz, { items: shown }: Pick<Started, 'items'>, random: Random): Answers {
  const known = shown.filter(() => random() < 0.6)
  const answered = known.map(
    (item) =>
      [
        item.id,
        rightAnswer(
          item,
          items.find(({ id }) => id === item.id),
        ),
      ] as const,
  )
  return { responses: Object.fromEntries(answered), score: known.length }
}

function rightAnswer(shown: WireItem, item: Item | undefined): Response {
  if (!item) throw new RangeError(`${shown.id} is not in the quiz.`)
  const place = (texts: readonly string[] | undefined, text: string | undefined): number => {
    const at = texts?.indexOf(text ?? '') ?? -1
    if (at < 0) throw new RangeError(`${shown.id} does not show "${text}".`)
    return at
  }
  switch (item.shape) {
    case 'one':
      return place(shown.options, item.options[item.key]?.text)
    case 'several':
    case 'order':
      return item.key.map((option) => place(shown.options, item.options[option]?.text))
    case 'pairs':
      return item.key.map((right) => place(shown.right, item.right[right]?.text))
    case 'number':
      return item.key.minOpen ? item.key.max : item.key.min
  }
}
