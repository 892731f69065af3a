import type { problems } from './en/problems.ts'
import type { refusals } from './en/refusals.ts'

/** What went wrong for a student and what to do about it, by the reasons that the server names. */
export type Problems = ReturnType<typeof problems>

/** What the server and teachers' pages say besides. */
export type Refusals = ReturnType<typeof refusals>
