import type { Receipt } from './receipt.ts'

/**
 * The question of the start page, with its answer and where that stands: on a shipped topic, which is open to read
 * anyway.
 */
export interface LiveQuestion {
  readonly topic: string
  readonly title: string
  /** BCP 47, of its words. */
  readonly language: string
  readonly stem: string
  readonly options: readonly string[]
  /** Index of the right option. */
  readonly right: number
  /** Some of them. */
  readonly receipts: readonly Receipt[]
  /** How many independent sources agree. */
  readonly independent: number
}
