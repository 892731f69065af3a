import type { TopicLedger } from '../../questions/facts/topic-ledger.ts'
import { trialRequest } from '../../questions/wire/teacher-requests.ts'
import { answerWith, problem, taking } from '../http/answers.ts'
import { type Handler, param } from '../http/app.ts'
import { done } from '../operations/outcome.ts'
import { tryItem } from '../operations/try-item.ts'
import { shippedTopic, topicCards } from '../stores/shipped.ts'

/** `POST /api/topics/{topic}/items` */
export const postItem = taking(trialRequest, (c, body) => tryItem(c.var.resources, param(c, 'topic'), body))

/** `GET /api/topics` */
export const getTopics: Handler = () => answerWith(done(topicCards))

/** `GET /api/topics/{topic}`: the ledger with each fact's standing; a source's whole text stays where it is. */
export const getTopic: Handler = (c) => {
  const shipped = shippedTopic(param(c, 'topic'))
  if (!shipped) return problem({ is: 'missing', what: 'topic' })
  const { ledger, assessments } = shipped.topic
  const sources = ledger.sources.map(({ text: _, ...source }) => source)
  const facts = assessments.map(({ fact, standing }) => ({ ...fact, standing }))
  const answer: TopicLedger = { ...ledger, sources, facts }
  return answerWith(done(answer))
}
