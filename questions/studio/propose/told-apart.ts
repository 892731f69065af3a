/** A value's place in a text. */
interface ValuePlace {
  readonly source: string
  /** In code points of the text. */
  readonly span: readonly [number, number]
}

/** Places as they are kept, each with its text: `post 10-12 courier 4-6`. */
export const placesKey = (places: readonly ValuePlace[]): string =>
  places.map(({ source, span }) => `${source} ${span.join('-')}`).join(' ')

const placesIn = (key: string): readonly ValuePlace[] =>
  Array.from(key.matchAll(/(\S+) (\d+)-(\d+)/g), ([, source = '', from, to]) => ({
    source,
    span: [Number(from), Number(to)],
  }))

const holds = (place: ValuePlace, { source, span }: ValuePlace): boolean =>
  place.source === source && place.span[0] <= span[0] && span[1] <= place.span[1]

/**
 * Whether a person said that the values of these places answer different questions.
 *
 * @param keys Of places that speak of different things, of values or of the sentences around them.
 */
export const areToldApart = (one: ValuePlace, other: ValuePlace, keys: readonly string[]): boolean =>
  keys.some((key) => {
    const places = placesIn(key)
    const [a, b] = [places.find((place) => holds(place, one)), places.find((place) => holds(place, other))]
    return a !== undefined && b !== undefined && a !== b
  })

/** A group without those of it that a person told apart: each part agrees in itself, the first has the first. */
export function partsToldApart<T extends ValuePlace & { readonly value: unknown }>(
  group: readonly T[],
  keys: readonly string[],
): readonly (readonly T[])[] {
  if (keys.length === 0 || group.length < 2) return [group]
  const parts: T[][] = []
  for (const one of group) {
    const own = parts.find((part) =>
      part.every((other) => other.value === one.value || !areToldApart(one, other, keys)),
    )
    if (own) own.push(one)
    else parts.push([one])
  }
  return parts
}
