import { answerWith, problem } from '../answers.ts'
import { type Handler, param } from '../app.ts'
import { done } from '../outcome.ts'
import { shippedTopic, topicCards } from '../topics.ts'

/** `GET /api/topics` */
export const getTopics: Handler = () => answerWith(done(topicCards))

/** `GET /api/topics/{topic}`: the ledger with each fact's standing; a source's whole text stays where it is. */
export const getTopic: Handler = (c) => {
  const shipped = shippedTopic(param(c, 'topic'))
  if (!shipped) return problem({ is: 'missing', what: 'topic' })
  const { ledger, assessments } = shipped.topic
  const sources = ledger.sources.map(({ text: _, ...source }) => source)
  const facts = assessments.map(({ fact, standing }) => ({ ...fact, standing }))
  return answerWith(done({ ...ledger, sources, facts }))
}
