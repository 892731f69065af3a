import { TOPIC_LIMITS } from '../questions/wire/topic-limits.ts'

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

/** Of a teacher's own topic: what it holds, and values of its JSON with their depth. */
export const LEDGER_LIMITS = { ...TOPIC_LIMITS, values: 12_000, depth: 12 } as const

/** Of one that is posted without its items: a bank is built of it, which is the dearest thing that the Worker does. */
export const DRAWN_LIMITS = { facts: 12, claims: 40 } as const

/**
 * Of a body that nobody wants, read only so that its connection can be used again: cut off while it is sent, its sender
 * hears of a broken line and not of what was wrong.
 */
export const DRAINED_BYTES = 32 * 1024 * 1024

/** What is wrong with one body: how many things are said, and bytes of all that is said. */
export const MOST_ERRORS = 20
export const PROBLEM_BYTES = 8 * 1024

/** Of PUBLISH_KEY and OPERATOR_KEY, in bytes. */
export const LEAST_KEY_BYTES = 16

/** A name, in what a reader counts as characters, and in bytes of UTF-8. */
export const NAME_GRAPHEMES = 24
export const NAME_BYTES = 96

/** Milliseconds that a slip is good for, from the first arrival. */
export const SLIP_LIFE = DAY

/** Of metadata as JSON: what KV allows beside one key. */
export const METADATA_BYTES = 1024

/** Seconds after which a refused or failed request is worth repeating. */
export const RETRY_SECONDS = { store: 5, rate: 30 } as const

/**
 * Keys of each store that one request erases: Workers allow 1,000 store operations a request, and some are needed for
 * the rest.
 */
export const ERASED_AT_ONCE = { scores: 800, challenges: 150 } as const

/**
 * Of an assistant that the operator has set up: milliseconds without a word, in all, and until a sign of life is sent;
 * bytes that come, which are many to a word, and UTF-16 units of the reply; replies a day, as far as this place has
 * counted them.
 */
export const ASSISTANT_LIMITS = {
  beat: 5 * SECOND,
  silence: 2 * MINUTE,
  whole: 10 * MINUTE,
  bytes: 16 * 1024 * 1024,
  text: 200_000,
  replies: 200,
} as const
