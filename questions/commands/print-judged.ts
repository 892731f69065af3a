import { readFileSync } from 'node:fs'

const ASPECTS = ['verdict', 'key', 'otherDefensible', 'stem', 'distractors', 'worth', 'feedback'] as const

/**
 * Prints how a sheet was judged: of each aspect how many lines say what, and what share that is. Lines without a
 * verdict are remarks.
 */
export function printJudged(file: string): void {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const judged = lines
    .map((line): Readonly<Record<string, unknown>> => JSON.parse(line))
    .filter(({ verdict }) => typeof verdict === 'string')
  console.log(`${judged.length} judged`)
  for (const aspect of ASPECTS) {
    const counts = Map.groupBy(judged, (line) => String(line[aspect]))
    const said = [...counts].map(
      ([word, of]) => `${word} ${of.length} (${((100 * of.length) / judged.length).toFixed(0)} %)`,
    )
    console.log(`${aspect}: ${said.sort().join(', ')}`)
  }
}
