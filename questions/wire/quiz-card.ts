import * as v from 'valibot'
import { FEEDBACKS } from '../vocabulary.ts'
import type { Inferred } from './inferred.ts'
import { toldRulingSchema } from './ruling.ts'

export const quizCardSchema = v.object({
  code: v.string(),
  title: v.string(),
  /** BCP 47, of the items. */
  language: v.string(),
  /** How many items a form has. */
  items: v.number(),
  feedback: v.picklist(FEEDBACKS),
  askName: v.boolean(),
  /** It is taken with a personal link and with nothing else. */
  seats: v.exactOptional(v.literal(true)),
  /** Minutes for one attempt; absent where no clock runs. */
  minutes: v.exactOptional(v.number()),
  /** A student may take more time: a factor at the start of an attempt. */
  extraTime: v.exactOptional(v.literal(true)),
  /** ISO 8601, UTC. */
  opens: v.exactOptional(v.string()),
  closes: v.exactOptional(v.string()),
  /** What time it is by the server, wherever a clock runs, or it opens or closes. */
  now: v.exactOptional(v.string()),
  /** What it is about and who the people in it are. It tells no answer. */
  introduction: v.exactOptional(v.string()),
  /** What every reader should know of the topic: that the event is invented, say. */
  notice: v.exactOptional(v.string()),
  /** What a student should know of it before the first question. */
  studentNote: v.exactOptional(v.string()),
  /** One for each item that the teacher ruled on; absent where there is none. */
  rulings: v.exactOptional(v.array(toldRulingSchema)),
})

/** What a student may know of a quiz before and while taking it: `GET /api/quizzes/{code}`. */
export type QuizCard = Inferred<typeof quizCardSchema>
