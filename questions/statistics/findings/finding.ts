import type { AnalysisFinding, ItemAnalysis } from '../../wire/analysis.ts'
import type { Answered, Sample } from '../sample.ts'

/** An item's sample beside what may be said of it. */
export interface Examined {
  readonly sample: Sample
  readonly analysis: ItemAnalysis
}

/** Looks for one kind of finding. `examined` is in the quiz's order, as the attempts' responses are. */
export type Finder = (examined: readonly Examined[], attempts: readonly Answered[]) => readonly AnalysisFinding[]

/** How often a finding that rests on a test may come up in a quiz where there is nothing to find. */
export const LEVEL = 0.05
