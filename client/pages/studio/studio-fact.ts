import type { DraftFact } from '../../../questions/studio/draft.ts'
import type { JudgedFact } from '../../../questions/studio/judged.ts'

/** A fact in the studio, with what the judge said of it. */
export interface StudioFact {
  readonly by: DraftFact['by']
  /** A person said yes to it. Nothing else is published. */
  readonly confirmed: boolean
  /** A person chose among its ways to ask: “all in other words” leaves it as it is. */
  readonly reworded?: boolean
  readonly judged: JudgedFact
}
