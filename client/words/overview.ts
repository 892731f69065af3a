import type { overview } from './en/overview.ts'

/** What the desk says on its first screen and around its tabs. */
export type Overview = ReturnType<typeof overview>
