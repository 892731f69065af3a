import type { AnalysisFinding } from '../../wire/analysis.ts'
import type { Answered } from '../sample.ts'
import { betterHalf } from './better-half.ts'
import { extreme } from './extreme.ts'
import type { Examined, Finder } from './finding.ts'
import { misread } from './misread.ts'
import { negativeDiscrimination } from './negative-discrimination.ts'
import { unchosen } from './unchosen.ts'

/** The gravest first. A new kind of finding is a file, a line here and a type in analysis.ts. */
const finders: readonly Finder[] = [negativeDiscrimination, betterHalf, misread, extreme, unchosen]

/** All that is worth a teacher's attention, each with the numbers that show it. */
export function analysisFindings(
  examined: readonly Examined[],
  attempts: readonly Answered[],
): readonly AnalysisFinding[] {
  return finders.flatMap((find) => find(examined, attempts))
}
