import { arranged, indices, type Shape } from './shape.ts'

/** Each left side is given a right one: the share that is right. */
export const pairs: Shape<'pairs'> = {
  parse: (item, input) => {
    const rights = indices(input, item.right.length)
    return rights && rights.length === item.left.length ? rights : undefined
  },
  grade: (item, response) => {
    const given = Array.isArray(response) ? response : []
    const right = item.key.filter((option, left) => given[left] === option).length
    return item.key.length === 0 ? 0 : right / item.key.length
  },
  best: (item) => item.key,
  show: (item, arrangement) => ({ left: item.left, right: arranged(item.right, arrangement) }),
  arrangeable: (item) => item.right.length,
  gives: () => false,
}
