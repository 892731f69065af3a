/**
 * Makes something when it is first asked for: each of Intl's formats takes a slow device some 15 ms, a table of words
 * some 10, and few pages use them all.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
