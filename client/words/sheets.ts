import type { sheets } from './en/sheets.ts'

/** What the desk says of sheets, slips, seats and keys. */
export type Sheets = ReturnType<typeof sheets>
