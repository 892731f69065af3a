import type { Published } from '../../../questions/wire/published.ts'
import type { Footnote } from '../footnote.ts'
import { variedItems } from './items-of.ts'

/** What a test wants of its quiz; the rest is as the API takes it. */
export interface Wanted extends Readonly<Record<string, unknown>> {
  readonly topic?: string
  /** The items as the API takes them, or how many of the topic's varied ones. */
  readonly items?: number | readonly unknown[]
  /** Instead: how many the Worker is to choose, in every run others. */
  readonly count?: number
}

/**
 * Publishes a quiz on a shipped topic, as a teacher's page does: by default ten items on the bridge, with feedback
 * after each answer.
 *
 * Nothing of it is left to chance unless `count` or `shuffle` asks for that: every run meets the same items and options
 * in the same order.
 */
export async function publish(
  footnote: Footnote,
  { topic = 'bridge-closure', items = 10, count, ...settings }: Wanted = {},
): Promise<Published> {
  const wanted = typeof items === 'number' ? variedItems(topic, items) : items
  const chosen = count === undefined ? { items: wanted } : { count }
  const response = await footnote.fetch('/api/quizzes', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ topic, ...chosen, feedback: 'each', shuffle: false, ...settings }),
  })
  if (response.status !== 201) throw new Error(await response.text())
  return (await response.json()) as Published
}

/** How many submissions to a quiz the store holds. */
export async function submissions(footnote: Footnote, code: string): Promise<number> {
  return (await footnote.scores.list({ prefix: `s:${code}:` })).keys.length
}
