/**
 * A function of a string that works each answer out once. Only for pure functions: what is forgotten and worked out
 * again is the same.
 *
 * @param most How many answers are kept; past that all are dropped, so that no input fills the memory.
 */
export function remember<T>(compute: (key: string) => T, most = 5000): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined || known.has(key)) return found as T
    if (known.size >= most) known.clear()
    const answer = compute(key)
    known.set(key, answer)
    return answer
  }
}

/**
 * A function of an object that works each answer out once, for as long as the object lives. Only for pure functions of
 * what never changes.
 */
export function rememberOf<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly answer: T }>()
  return (key) => {
    const found = known.get(key) ?? { answer: compute(key) }
    known.set(key, found)
    return found.answer
  }
}
