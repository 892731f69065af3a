import type { making } from './en/making.ts'

/** What the page says that makes a quiz. */
export type MakingWords = ReturnType<typeof making>
