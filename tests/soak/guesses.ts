import type { Item } from '../../questions/item.ts'

/** Where the key of an item stood on one form, among so many options. */
export interface Drawn {
  readonly options: number
  readonly place: number
}

/** By the number of options: how often the key stood in each place. */
export type Places = Map<number, readonly number[]>

/** Standard deviations beyond which no count lies by chance: once in a million. */
const MOST_DEVIATIONS = 5

export function faultsOfPlaces(places: Places): readonly string[] {
  return [...places].flatMap(([options, counts]) => {
    const all = counts.reduce((sum, count) => sum + count, 0)
    const [mean, deviation] = [all / options, Math.sqrt((all / options) * (1 - 1 / options))]
    return counts.flatMap((count, place) =>
      Math.abs(count - mean) > MOST_DEVIATIONS * deviation
        ? [`place ${place} of ${options}: ${count} of ${all}, by chance ${mean.toFixed(0)}`]
        : [],
    )
  })
}

/** Who takes the longest option: right so often of so many items, and by chance. Where several are as long, none. */
export function byLength(items: readonly Item[]): {
  readonly right: number
  readonly of: number
  readonly chance: number
} {
  const guessed = items.flatMap((item) => {
    if (item.shape !== 'one') return []
    const lengths = item.options.map(({ text }) => text.length)
    const most = Math.max(...lengths)
    if (lengths.filter((length) => length === most).length > 1) return []
    return [{ isRight: lengths[item.key] === most, chance: 1 / lengths.length }]
  })
  return {
    right: guessed.filter(({ isRight }) => isRight).length,
    of: guessed.length,
    chance: guessed.reduce((sum, { chance }) => sum + chance, 0),
  }
}
