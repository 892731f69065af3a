import type { problems } from './en/problems.ts'

/** What went wrong and what to do about it, by the reasons that the server names. */
export type Problems = ReturnType<typeof problems>
