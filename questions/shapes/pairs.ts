import { arranged, indices, type Shape } from './shape.ts'

/** Each left side is given a right one: the share that is right. */
export const pairs: Shape<'pairs'> = {
  parse: (item, input) => {
    const rights = indices(input, item.right.length)
    return rights && rights.length === item.left.length ? rights : undefined
  },
  grade: (item, response) => {
    const given = Array.isArray(response) ? response : []
    return item.key.filter((right, left) => given[left] === right).length / item.key.length
  },
  best: (item) => item.key,
  show: (item, arrangement) => ({ left: item.left, right: arranged(item.right, arrangement) }),
  arrangeable: (item) => item.right.length,
}
