import { arranged, indices, isDistinct, type Shape } from './shape.ts'

/** Options are put in order: the share of pairs that stand the right way round. */
export const order: Shape<'order'> = {
  parse: (item, input) => {
    const places = indices(input, item.options.length)
    return places && places.length === item.options.length && isDistinct(places) ? places : undefined
  },
  grade: (item, response) => {
    const given = Array.isArray(response) ? response : []
    const pairs = item.key.flatMap((first, i) => item.key.slice(i + 1).map((second) => [first, second] as const))
    const right = pairs.filter(([first, second]) => {
      const place = given.indexOf(first)
      return place >= 0 && place < given.indexOf(second)
    })
    return pairs.length === 0 ? 0 : right.length / pairs.length
  },
  best: (item) => item.key,
  show: (item, arrangement) => ({ options: arranged(item.options, arrangement) }),
  arrangeable: (item) => item.options.length,
  // Nobody should be shown the answer and asked for it.
  gives: (item, arrangement) => arrangement.every((option, place) => option === item.key[place]),
}
