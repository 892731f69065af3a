import type { rulings } from './en/rulings.ts'

/** What the desk says of rulings. */
export type Rulings = ReturnType<typeof rulings>
