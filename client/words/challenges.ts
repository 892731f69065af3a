import type { challenges } from './en/challenges.ts'

/** What the desk says of what students challenge. */
export type ChallengeWords = ReturnType<typeof challenges>
