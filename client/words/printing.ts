import type { printing } from './en/printing.ts'

/** What the pages for paper say. */
export type Printing = ReturnType<typeof printing>
