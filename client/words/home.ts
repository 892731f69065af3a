import type { home } from './en/home.ts'

/** What the start page says. */
export type HomeWords = ReturnType<typeof home>
