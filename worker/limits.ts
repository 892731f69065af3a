/** Every limit of the Worker, with its unit. */

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const DAY = 24 * 60 * MINUTE

/** Seconds until the store takes writes again once those of a day are spent: a day ends at 00:00 UTC. */
export const secondsLeftOf = (now: number): number => Math.ceil((DAY - (now % DAY)) / SECOND)

/** Bytes of a request's body. */
export const BODY_BYTES = 64 * 1024
/** The same, where a ledger is published. */
export const LEDGER_BYTES = 512 * 1024

/** Of a body that nobody wants, read only so that its connection can be used again. */
export const DRAINED_BYTES = 1024 * 1024

/** A name, in what a reader counts as characters, and in bytes of UTF-8. */
export const NAME_GRAPHEMES = 24
export const NAME_BYTES = 96

/** Milliseconds that a slip is good for, from the first arrival. */
export const SLIP_LIFE = DAY

/** Of metadata as JSON: what KV allows beside one key. */
export const METADATA_BYTES = 1024

/** Seconds after which a refused or failed request is worth repeating. */
export const RETRY_SECONDS = { store: 5, rate: 30 } as const

/** Keys of each store that one request erases: Workers allow 1,000 store operations a request, and some are needed for the rest. */
export const ERASED_AT_ONCE = { scores: 800, challenges: 150 } as const
