import { arranged, isIndex, type Shape } from './shape.ts'

/** One option is chosen: credit 1 for the key, else 0. */
export const one: Shape<'one'> = {
  parse: (item, input) => (isIndex(input, item.options.length) ? input : undefined),
  grade: (item, response) => (response === item.key ? 1 : 0),
  best: (item) => item.key,
  show: (item, arrangement) => ({ options: arranged(item.options, arrangement) }),
  arrangeable: (item) => item.options.length,
  gives: () => false,
}
