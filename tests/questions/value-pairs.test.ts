import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readWritten } from '../../questions/reading/written.ts'
import { canonOf, meet, possibilitiesOf } from '../../questions/values/possibilities.ts'

// Pairs of values as two papers would print them, and what each is to the other: invented by readers who knew no
// program, on 1 December 2026. Change a rule for a kind, never for one of these lines.

interface Pair {
  readonly type: 'quantity' | 'time'
  readonly unit?: string
  readonly a: string
  readonly b: string
  readonly relation: 'same' | 'fits' | 'contradict'
}

const FOLDER = join(import.meta.dirname, '../support/questions')
const pairsIn = (language: string): readonly Pair[] =>
  readFileSync(join(FOLDER, `value-pairs-${language}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** Whether both can be right; `undefined` where one is not read. */
function canBoth({ type, unit, a, b }: Pair, language: string): boolean | undefined {
  const values = [a, b].flatMap((written) => {
    const read = readWritten(written, { type, unit, language })
    return read.ok ? [read.value] : []
  })
  const claims = values.map((value) => ({ source: 'post', at: [], sha256: [], words: [], value }))
  const [one, other] = values.map((value) => possibilitiesOf(value, { unit, claims }, canonOf({ aliases: {} })))
  return one && other && meet(one, other) !== undefined
}

/** “Nearly 2,000” is about as many, whichever side of it; hours of opening are read as one of theirs. */
const TOLD_OTHERWISE = ['nearly 2,000 / 2,140', '9am to 4pm / 10am to 4pm', 'de 10 h à 18 h / de 9 h à 17 h']

test.each([
  ['en', 110],
  ['fr', 75],
] as const)(
  'of the pairs in "%s" that are read, at least %d, each can hold or cannot as readers say',
  (language, least) => {
    const read = pairsIn(language).filter((pair) => canBoth(pair, language) !== undefined)
    const wrong = read.filter((pair) => canBoth(pair, language) !== (pair.relation !== 'contradict'))
    expect(wrong.map(({ a, b }) => `${a} / ${b}`).filter((pair) => !TOLD_OTHERWISE.includes(pair))).toEqual([])
    expect(read.length).toBeGreaterThanOrEqual(least)
  },
)
