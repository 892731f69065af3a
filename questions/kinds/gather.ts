/** Takes from a list, in its order, whatever fits all that was taken before, up to a number of them. */
export function gather<T>(list: readonly T[], fits: (a: T, b: T) => boolean, most = Infinity): readonly T[] {
  const taken: T[] = []
  for (const next of list) if (taken.length < most && taken.every((other) => fits(other, next))) taken.push(next)
  return taken
}
