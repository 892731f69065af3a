/** Every rate limit is a binding of its own: what it counts, wrangler.toml says beside its figure. */
export const LIMITERS = [
  'LIMITER_ATTEMPT',
  'LIMITER_SLIP',
  'LIMITER_CLASS',
  'LIMITER_YEAR',
  'LIMITER_SCHOOL',
  'LIMITER_START',
  'LIMITER_CHALLENGE',
  'LIMITER_REVIEW',
  'LIMITER_PUBLISH',
  'LIMITER_CHECKING',
  'LIMITER_HOLDER',
  'LIMITER_GUESS',
  'LIMITER_REPORT',
  'LIMITER_ASSISTANT',
] as const
export type LimiterName = (typeof LIMITERS)[number]

/** What the Worker is given by wrangler.toml and by its secrets. */
export interface Environment extends Readonly<Record<LimiterName, RateLimit>> {
  readonly QUIZZES: KVNamespace
  readonly SCORES: KVNamespace
  /** Secrets of at least 32 bytes, separated by commas; the first signs. See keyring.ts. */
  readonly SIGNING_SECRETS?: string
  /** When set, only its holders publish. At least 16 bytes. */
  readonly PUBLISH_KEY?: string
  /** When set, its holders take quizzes down and read what is reported. At least 16 bytes. */
  readonly OPERATOR_KEY?: string
  /**
   * Writes that the account has in a day: 1,000 on the free plan. When set, publishing leaves the last of them to
   * students.
   */
  readonly DAILY_WRITES?: string
  /** How to reach whoever runs this site, as the privacy page says it. */
  readonly CONTACT?: string
  /** Where a server that speaks the OpenAI chat protocol answers; with a model, the studio asks it for facts. */
  readonly ASSISTANT_URL?: string
  /** Which model it is asked for; of Workers AI there is a usual one. */
  readonly ASSISTANT_MODEL?: string
  /** What that server asks for, if it asks for anything. */
  readonly ASSISTANT_KEY?: string
  /** Workers AI, asked where there is no ASSISTANT_URL. */
  readonly AI?: { readonly run: (model: string, inputs: Readonly<Record<string, unknown>>) => Promise<unknown> }
}
