import type { StudioWords } from './studio-words.ts'
import type { TellingWords } from './telling-words.ts'

/** What is held against a statement beside its words: how two things compare, whose a day is, which was first. */
export type HeldAgainst = TellingWords &
  Pick<
    StudioWords,
    | 'persons'
    | 'each'
    | 'total'
    | 'standards'
    | 'sayings'
    | 'unequal'
    | 'equal'
    | 'participle'
    | 'firstPerson'
    | 'sequence'
    | 'longAgo'
    | 'offices'
    | 'identity'
    | 'smallNames'
  >
