import type { published } from './en/published.ts'

/** What the page says where publishing lands, what the board says, and the list of this device's quizzes. */
export type PublishedWords = ReturnType<typeof published>
