import { rememberOf } from '../text/remember.ts'
import type { Token } from './clauses.ts'

/** Where those stand in a list that are wanted: counted once, so that a long sentence is not walked for each word. */
interface Places {
  /** Whether any stands in `[from, to)`. */
  readonly any: (from: number, to: number) => boolean
  /** The last one at or before a place, or -1. */
  readonly lastUpTo: (place: number) => number
  /** The first one at or behind a place, or -1. */
  readonly firstFrom: (place: number) => number
}

export function placesOf<T>(list: readonly T[], isWanted: (one: T, i: number) => boolean): Places {
  const found: number[] = []
  const before = list.map((one, i) => {
    const count = found.length
    if (isWanted(one, i)) found.push(i)
    return count
  })
  const countBefore = (place: number) => before[Math.max(0, place)] ?? found.length
  return {
    any: (from, to) => countBefore(to) > countBefore(from),
    lastUpTo: (place) => found[countBefore(place + 1) - 1] ?? -1,
    firstFrom: (place) => found[countBefore(place)] ?? -1,
  }
}

/** Where stems stand that are asked for. */
export const askedPlaces = (stems: readonly string[], asked: ReadonlySet<string>): Places => askedOf(stems)(asked)

const askedOf = rememberOf((stems: readonly string[]) =>
  rememberOf((asked: ReadonlySet<string>) => placesOf(stems, (stem) => asked.has(stem))),
)

type Stretch = readonly [start: number, end: number]

/** Where each stretch of a sentence begins and ends. */
function stretchAt(kind: 'segment' | 'clause') {
  const stretchesOf = rememberOf((tokens: readonly Token[]) => {
    const found = new Map<number | undefined, Stretch>()
    for (const [i, token] of tokens.entries()) found.set(token[kind], [found.get(token[kind])?.[0] ?? i, i + 1])
    return found
  })
  return (tokens: readonly Token[], number: number | undefined): Stretch => stretchesOf(tokens).get(number) ?? [-1, -1]
}

export const stretchOfSegment = stretchAt('segment')
export const stretchOfClause = stretchAt('clause')
