import type { Value } from '../ledger-value.ts'

/** A value, or in a sentence why these words are none and what to do. */
export type ReadValue = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly why: string }

export const unread = (why: string): ReadValue => ({ ok: false, why })
