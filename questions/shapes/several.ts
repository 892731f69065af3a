import { arranged, indices, isDistinct, type Shape } from './shape.ts'

/** Any number of options is chosen: right picks less wrong ones, over all that are right, never below 0. */
export const several: Shape<'several'> = {
  parse: (item, input) => {
    const picks = indices(input, item.options.length)
    return picks && isDistinct(picks) ? [...picks].sort((a, b) => a - b) : undefined
  },
  grade: (item, response) => {
    const picks = [...new Set(Array.isArray(response) ? response : [])]
    const right = picks.filter((pick) => item.key.includes(pick)).length
    return item.key.length === 0 ? 0 : Math.max(0, right - (picks.length - right)) / item.key.length
  },
  best: (item) => item.key,
  show: (item, arrangement) => ({ options: arranged(item.options, arrangement) }),
  arrangeable: (item) => item.options.length,
  gives: () => false,
}
