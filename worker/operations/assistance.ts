import type * as v from 'valibot'
import { requestFor } from '../../questions/studio/request.ts'
import type { assistanceRequest } from '../../questions/wire/assistance-request.ts'
import { TOPIC_LIMITS } from '../../questions/wire/topic-limits.ts'
import { dailyCount } from '../daily-count.ts'
import { ASSISTANT_LIMITS, secondsLeftOf } from '../limits.ts'
import { done, invalid, type Outcome, refused } from './outcome.ts'
import { isPublisher } from './publisher.ts'
import type { Resources } from './resources.ts'

const replies = dailyCount()

/** Whether this network may ask the operator's assistant: by the same rule as publishing, and so many times a day. */
export async function mayAsk(
  resources: Resources,
  required: string | undefined,
  given: string | undefined,
): Promise<Outcome<undefined>> {
  const { limiters, now } = resources
  if (replies.on(now) >= ASSISTANT_LIMITS.replies) return refused({ is: 'spent', after: secondsLeftOf(now) })
  if (!(await limiters.assistance())) return refused({ is: 'too-many' })
  return isPublisher(resources, required, given)
}

/**
 * The request as it goes to the assistant, written here around the articles. It is counted as a reply of this day.
 */
export function writeRequest({ now }: Resources, draft: v.InferOutput<typeof assistanceRequest>): Outcome<string> {
  const encoder = new TextEncoder()
  const long = draft.sources.findIndex(({ text }) => encoder.encode(text).length > TOPIC_LIMITS.textBytes)
  if (long >= 0) return invalid(`sources[${long}].text`, `A text has at most ${TOPIC_LIMITS.textBytes / 1024} KiB.`)
  replies.add(now)
  return done(requestFor(draft))
}
