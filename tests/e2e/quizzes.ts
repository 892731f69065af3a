import type { Published } from '../../questions/wire/desk.ts'
import type { Footnote } from '../footnote.ts'

/** Publishes a quiz on a shipped topic, as a teacher's page does. */
export async function publish(footnote: Footnote, request: Readonly<Record<string, unknown>> = {}): Promise<Published> {
  const response = await footnote.fetch('/api/quizzes', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ topic: 'bridge-closure', feedback: 'each', ...request }),
  })
  if (response.status !== 201) throw new Error(await response.text())
  return (await response.json()) as Published
}

/** How many submissions the store holds. */
export async function submissions(footnote: Footnote): Promise<number> {
  return (await footnote.scores.list()).keys.length
}
