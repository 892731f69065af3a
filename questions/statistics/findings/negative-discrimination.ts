import { fisher } from '../correlation.ts'
import type { Sample } from '../sample.ts'
import type { Finder } from './finding.ts'

/**
 * Attempts whose credit must differ from the commonest: with one student out of thirty on the other side, one slip of a
 * good student would make an interval below 0, which for so lopsided credits is too narrow anyway.
 */
const MINORITY = 5

/**
 * Items whose discrimination is below 0 with its whole interval, in quizzes whose other items hang together.
 *
 * Where a class guesses or all know the same, no discrimination is more than chance, one item in forty comes below 0,
 * and it is not the key that is wrong. So the others accuse only where their mean discrimination is above 0, with an
 * interval as wide as that of a single one.
 */
export const negativeDiscrimination: Finder = (examined) => {
  const known = examined.map(({ analysis }) => (analysis.detail === 'full' ? analysis.discrimination : undefined))
  const values = known.flatMap((discrimination) => discrimination?.value ?? [])
  const sum = values.reduce((total, value) => total + value, 0)
  const hangTogether = (own: number, count: number) =>
    values.length > 1 && fisher((sum - own) / (values.length - 1), count).low > 0
  return examined.flatMap(({ sample, analysis }, i) => {
    const discrimination = known[i]
    if (!discrimination || discrimination.high >= 0 || minorityOf(sample) < MINORITY) return []
    const { item, shown } = analysis
    return hangTogether(discrimination.value, shown)
      ? [{ is: 'key-in-doubt', because: 'negative-discrimination', item, shown, discrimination }]
      : []
  })
}

/** How many attempts have another than the commonest credit. */
function minorityOf({ credits }: Sample): number {
  const sizes = Map.groupBy(credits, (credit) => credit).values()
  return credits.length - Math.max(...[...sizes].map(({ length }) => length))
}
