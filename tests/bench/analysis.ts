import { randomFrom } from '../../questions/random.ts'
import { analyse } from '../../questions/statistics/analyse.ts'
import { asking, fact, rule, studentsOf } from '../support/questions/statistics-class.ts'
import { type Bench, compare } from './bench.ts'

/** Analysing the largest class that is planned for, beside reading its attempts from JSON. */
export async function analysis(): Promise<readonly Bench[]> {
  const items = Array.from({ length: 50 }, (_, i) => asking(`item-${i}`, `fact-${i}`, [fact('other'), rule]))
  const attempts = studentsOf(items, 10_000, randomFrom('ten thousand'))
  const json = JSON.stringify(attempts)
  return [
    compare(
      '10,000 attempts at 50 items analysed, beside their JSON read',
      () => analyse(items, attempts),
      () => JSON.parse(json),
    ),
  ]
}
