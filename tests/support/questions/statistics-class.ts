import { marksOf } from '../../../questions/attempts/counted-attempts.ts'
import type { Item, Provenance } from '../../../questions/item.ts'
import type { Random } from '../../../questions/random.ts'
import { analyse } from '../../../questions/statistics/analyse.ts'
import type { Answered } from '../../../questions/statistics/sample.ts'
import type { AnalysisFinding } from '../../../questions/wire/analysis.ts'
import type { Response } from '../../../questions/wire/item.ts'
import { choice } from './stub-items.ts'

/** Attempts written as rows of digits, one for each item: its credit in parts of `most`; `-`: not on the form. */
export function scored(rows: string, most = 1): readonly Answered[] {
  return rows.split(' ').map((row) => {
    const credits = [...row].map((digit) => (digit === '-' ? 0 : Number(digit) / most))
    return { credits, responses: [...row].map((digit, i) => (digit === '-' ? false : credits[i] === 1 ? 0 : 1)) }
  })
}

/** Attempts written as rows of the options chosen, one for each item: `-`: not on the form; `.`: unanswered. */
export function chose(items: readonly Item[], rows: readonly string[]): readonly Answered[] {
  const read = (char: string) => (char === '-' ? false : char === '.' ? null : Number(char))
  return rows.map((row) => answered(items, [...row].map(read)))
}

export const answered = (items: readonly Item[], responses: readonly (Response | false)[]): Answered => ({
  responses,
  credits: marksOf(responses, items, []).credits,
})

export const times = <T>(count: number, of: T): readonly T[] => Array.from({ length: count }, () => of)

export const choices = (count: number): readonly Item[] => Array.from({ length: count }, (_, i) => choice(`item-${i}`))

/** A choice whose key is option 0 and whose other options have these origins. */
export function asking(id: string, fact: string, wrong: readonly Provenance[]): Item {
  const options = [{ from: 'key' } as const, ...wrong].map((provenance, i) => ({ text: `option ${i}`, provenance }))
  return { ...choice(id), facts: [fact], shape: 'one', options, key: 0 }
}

export const fact = (id: string): Provenance => ({ from: 'fact', fact: id })
export const rule: Provenance = { from: 'rule', rule: '× 2' }

/** A class that knows some: a student of a higher ability is likelier to choose option 0; else any of three. */
export function studentsOf(items: readonly Item[], count: number, random: Random): readonly Answered[] {
  return Array.from({ length: count }, () => {
    const ability = random()
    return answered(
      items,
      items.map(() => (random() < ability ? 0 : Math.floor(3 * random()))),
    )
  })
}

/** What an analysis finds of one sort. */
export function found<K extends AnalysisFinding['is']>(is: K, items: readonly Item[], attempts: readonly Answered[]) {
  const analysis = analyse(items, attempts)
  if (analysis.detail === 'totals') throw new Error('too few')
  return analysis.findings.filter((finding): finding is Extract<AnalysisFinding, { is: K }> => finding.is === is)
}
