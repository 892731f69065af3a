/**
 * The first place from 0 that is no longer before something.
 *
 * @param isBefore True of the first places, and from some place on false.
 * @returns `length` where all are before.
 */
export function firstPlace(length: number, isBefore: (place: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
