import type { classProofs } from './en/class-proofs.ts'

/** What the desk says of the proofs of a class. */
export type ClassProofs = ReturnType<typeof classProofs>
