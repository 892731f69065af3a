import * as v from 'valibot'
import type { Sent } from './inferred.ts'
import { body, fields, list, words } from './input.ts'
import { TOPIC_LIMITS } from './topic-limits.ts'

// What the studio sends where the site's operator has set up an assistant. The server writes the request itself: the
// browser sends articles, and no words of its own for the assistant. What comes back is in assistance.ts.

/** Characters of a headline, a name or the topic's title. */
const LINE = 400
const line = words(LINE)

const article = fields({
  id: v.pipe(words(64), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is lower-case words joined by hyphens.')),
  label: line,
  publisher: v.exactOptional(line),
  title: v.exactOptional(line),
  published: v.exactOptional(words(10)),
  /** In UTF-16 units, which are never more than its bytes: those are counted where it is used. */
  text: v.pipe(words(TOPIC_LIMITS.textBytes), v.nonEmpty('There are no words in it.')),
})

export const assistanceRequest = body({
  title: line,
  /** BCP 47, of the articles. */
  language: v.pipe(words(35), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'A language is written as en or fr-CA.')),
  sources: list(article, 'A list of articles is expected here.', {
    least: 'There is no article.',
    most: [TOPIC_LIMITS.sources, `A topic has at most ${TOPIC_LIMITS.sources} sources.`],
  }),
})

/** `POST /api/assistant` takes it. */
export type NewAssistance = Sent<typeof assistanceRequest>
