/** What the Worker is given by wrangler.toml and by its secrets. */
export interface Environment {
  readonly QUIZZES: KVNamespace
  readonly SCORES: KVNamespace
  readonly LIMITER_SUBMIT: RateLimit
  readonly LIMITER_CHALLENGE: RateLimit
  readonly LIMITER_PUBLISH: RateLimit
  /** Secrets of at least 32 bytes, separated by commas; the first signs. See keyring.ts. */
  readonly SIGNING_SECRETS?: string
  /** When set, only its holders publish. */
  readonly PUBLISH_KEY?: string
  /** How to reach whoever runs this site, as the privacy page says it. */
  readonly CONTACT?: string
}
