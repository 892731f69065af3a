/** What is billed, or has a limit of a day. */
export const RESOURCES = ['requests', 'reads', 'writes', 'deletes', 'lists'] as const
export type Resource = (typeof RESOURCES)[number]

/** How often each is needed. */
export type Use = Readonly<Record<Resource, number>>

interface Priced {
  /** Of the free plan, a day. */
  readonly free: number
  /** Of the paid plan, a month, within its price. */
  readonly included: number
  /** US dollars for each million beyond. */
  readonly million: number
}

/** Where the figures of this file stand, and when they were read there. */
export const PAGES = [
  ['Workers › Platform › Pricing', 'https://developers.cloudflare.com/workers/platform/pricing/'],
  ['Workers › Platform › Limits', 'https://developers.cloudflare.com/workers/platform/limits/'],
  ['Workers KV › Platform › Pricing', 'https://developers.cloudflare.com/kv/platform/pricing/'],
  ['Workers KV › Platform › Limits', 'https://developers.cloudflare.com/kv/platform/limits/'],
] as const
export const READ_ON = '29 November 2026'

const CLASS_A: Priced = { free: 1_000, included: 1_000_000, million: 5 }

export const PRICES: Readonly<Record<Resource, Priced>> = {
  requests: { free: 100_000, included: 10_000_000, million: 0.3 },
  reads: { free: 100_000, included: 10_000_000, million: 0.5 },
  writes: CLASS_A,
  deletes: CLASS_A,
  lists: CLASS_A,
}

/** US dollars a month. */
export const SUBSCRIPTION = 5

/** Milliseconds of CPU: of a request on the free plan, of a month within the paid one, dollars for a million more. */
export const CPU = { free: 10, included: 30_000_000, million: 0.02 } as const

/** Gigabytes: within both plans, and dollars for each more and month. */
export const STORAGE = { included: 1, each: 0.5 } as const
