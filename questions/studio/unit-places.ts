import { readingWords } from '../languages/languages.ts'
import { escapedPattern } from '../text/pattern.ts'
import { remember } from '../text/remember.ts'
import type { ValuePlace } from './claim-case.ts'

interface UnitTable {
  readonly behind: RegExp
  readonly before: RegExp
  readonly names: ReadonlyMap<string, readonly string[]>
}

const unitTable = remember((language: string): UnitTable => {
  const names = new Map<string, string[]>()
  for (const [unit, ways] of Object.entries(readingWords(language).unitWords))
    for (const way of [
      ...ways,
      ...(unit.length > 2 || /^(?:cm|mm|km|kg|ha|ft)$/.test(unit) ? [unit.toLowerCase()] : []),
    ])
      for (const form of [way, `${way}s`]) names.set(form, [...(names.get(form) ?? []), unit])
  const all = [...names.keys()].sort((a, b) => b.length - a.length).map(escapedPattern)
  return {
    // "400 T-shirts" weigh no tonnes.
    behind: new RegExp(`^[ -]?(?:de? )?(${all.join('|')})(?![\\p{L}\\d])(?<! \\p{L}(?=-))`, 'u'),
    before: /(?:us\$|c\$|[£$€])\s?$/,
    names,
  }
})

/** The units of measure that stand at a figure, right behind it or as a sign before it. */
export function unitsAt({ view, from, to }: Pick<ValuePlace, 'view' | 'from' | 'to'>): readonly string[] {
  const { form, tokens, language } = view
  return unitsBeside(form, [tokens[from]?.at ?? 0, tokens[to - 1]?.end ?? 0], language)
}

/** The units of measure that stand at a figure of a text in its normal form. */
export function unitsBeside(
  form: string,
  [start, end]: readonly [number, number],
  language: string,
): readonly string[] {
  const { before, behind, names } = unitTable(language)
  const sign = before.exec(form.slice(Math.max(0, start - 4), start))?.[0].trim()
  const word = behind.exec(form.slice(end, end + 40))?.[1]
  return names.get(sign ?? word ?? '') ?? []
}

/** The units of measure that words mean: "per cent" is percent. */
export const unitsCalled = (words: string, language: string): readonly string[] =>
  unitTable(language).names.get(words.toLowerCase()) ?? []
