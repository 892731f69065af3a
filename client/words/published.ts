import type { published } from './en/published.ts'

/** What the page says once a quiz is published. */
export type PublishedWords = { readonly [K in keyof typeof published]: string }
