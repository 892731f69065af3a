import type { results } from './en/results.ts'

/** What the desk says of a quiz's results. */
export type Results = ReturnType<typeof results>
