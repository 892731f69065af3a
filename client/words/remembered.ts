/** There are a few hundred locales; those that are asked for in earnest are far fewer. */
const MOST = 60

/** The same function, that works each answer out once: Intl is slow to set up. */
export function remembered<T>(work: (locale: string) => T): (locale: string) => T {
  const known = new Map<string, T>()
  return (locale) => {
    const before = known.get(locale)
    if (before !== undefined) return before
    const made = work(locale)
    if (known.size >= MOST) known.clear()
    known.set(locale, made)
    return made
  }
}
