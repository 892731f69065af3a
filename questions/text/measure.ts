/** What of a stranger's JSON is counted before anything of it is looked at. */
interface Measure {
  /** Lists, objects, texts, numbers, in all. */
  readonly values: number
  /** Lists and objects inside each other. */
  readonly depth: number
}

/**
 * @returns Whether it keeps within both. It reads no further than that: a hostile body costs no more than an honest
 * one.
 */
export function fits(input: unknown, most: Measure): boolean {
  let left = most.values
  const within = (value: unknown, depth: number): boolean => {
    left -= 1
    if (left < 0 || depth > most.depth) return false
    if (typeof value !== 'object' || value === null) return true
    if (Array.isArray(value)) return value.length <= left && value.every((one) => within(one, depth + 1))
    for (const key in value) if (!within(Reflect.get(value, key), depth + 1)) return false
    return true
  }
  return within(input, 0)
}
