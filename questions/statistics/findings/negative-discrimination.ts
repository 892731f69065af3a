import type { Sample } from '../sample.ts'
import type { Finder } from './finding.ts'

/**
 * Attempts whose credit must differ from the commonest: with one student out of thirty on the other side, one slip of a good student would
 * make an interval below 0, which for so lopsided credits is too narrow anyway.
 */
const MINORITY = 5

/**
 * Items whose discrimination is below 0 with its whole interval. An item that measures what the rest measures hardly ever comes there by
 * chance: with a true correlation of 0.2, once in 700 classes of 30. So the items need no correction for their number.
 */
export const negativeDiscrimination: Finder = (examined) =>
  examined.flatMap(({ sample, analysis }) => {
    if (analysis.detail !== 'full' || !analysis.discrimination || minorityOf(sample) < MINORITY) return []
    const { item, shown, discrimination } = analysis
    return discrimination.high < 0
      ? [{ is: 'key-in-doubt', because: 'negative-discrimination', item, shown, discrimination }]
      : []
  })

/** How many attempts have another than the commonest credit. */
function minorityOf({ credits }: Sample): number {
  const sizes = Map.groupBy(credits, (credit) => credit).values()
  return credits.length - Math.max(...[...sizes].map(({ length }) => length))
}
