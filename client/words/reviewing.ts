import type { reviewing } from './en/reviewing.ts'

/** What is said of the questions of a quiz in the making. */
export type Reviewing = ReturnType<typeof reviewing>
