/** Every limit of the Worker, with its unit. */

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const DAY = 24 * 60 * MINUTE

/** Bytes of a request's body. */
export const BODY_BYTES = 64 * 1024
/** The same, where a ledger is published. */
export const LEDGER_BYTES = 512 * 1024

/** Of a body that nobody wants, read only so that its connection can be used again. */
export const DRAINED_BYTES = 1024 * 1024

/** A name, in what a reader counts as characters, and in bytes of UTF-8. */
export const NAME_GRAPHEMES = 24
export const NAME_BYTES = 96

/** Milliseconds after `due` or `closes` that are still on time: what was sent at the last moment is under way. */
export const GRACE = 15 * SECOND

/** Of metadata as JSON: what KV allows beside one key. */
export const METADATA_BYTES = 1024

/** Seconds after which a refused or failed request is worth repeating. */
export const RETRY_SECONDS = { store: 5, rate: 30 } as const

/** Keys of each store that one request erases: Workers allow 1,000 store operations a request, and some are needed for the rest. */
export const ERASED_AT_ONCE = { scores: 800, challenges: 150 } as const
