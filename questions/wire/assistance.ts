import * as v from 'valibot'
import type { Inferred, Sent } from './inferred.ts'
import { body, fields, list, words } from './input.ts'
import { TOPIC_LIMITS } from './topic-limits.ts'

// What the studio sends where the site's operator has set up an assistant, and what comes back. The server writes the
// request itself: the browser sends articles, and no words of its own for the assistant.

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

/**
 * How a reply ends.
 *
 * `whole`: as it should. `cut`: it broke off. `long`: more came than is read. `empty`: without a word. `slow`: it took
 * too long, in all or for the next word. `key`: the operator's key is refused. `setup`: there is no such address or
 * model. `refused`: this request is. `busy`: too many were made. `down`: a fault over there. `away`: nobody is there.
 * `odd`: what came is not of the protocol.
 */
const ASSISTANCE_ENDS = [
  'whole',
  'cut',
  'long',
  'empty',
  'slow',
  'key',
  'setup',
  'refused',
  'busy',
  'down',
  'away',
  'odd',
] as const
export type AssistanceEnd = (typeof ASSISTANCE_ENDS)[number]

/** One event of the answer: the next words of the reply, or how it ended, which is the last. */
export const assistanceEvent = v.union([
  v.object({ text: v.string() }),
  v.object({
    end: v.picklist(ASSISTANCE_ENDS),
    /** Seconds after which a busy assistant asks to be tried again. */
    after: v.exactOptional(v.number()),
  }),
])
export type AssistanceEvent = Inferred<typeof assistanceEvent>
