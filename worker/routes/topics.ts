import { topicCard } from '../../questions/views.ts'
import { answerWith, problem } from '../answers.ts'
import { type Handler, param } from '../app.ts'
import { done } from '../outcome.ts'
import { shippedTopic, shippedTopics } from '../topics.ts'

/** `GET /api/topics` */
export const getTopics: Handler = async () => {
  const topics = await shippedTopics()
  return answerWith(done(topics.map(({ topic, bank }) => topicCard(topic, bank))))
}

/** `GET /api/topics/{topic}`: the ledger with each fact's standing; a source's whole text stays where it is. */
export const getTopic: Handler = async (c) => {
  const shipped = await shippedTopic(param(c, 'topic'))
  if (!shipped) return problem({ is: 'missing', what: 'topic' })
  const { ledger, assessments } = shipped.topic
  const sources = ledger.sources.map(({ text: _, ...source }) => source)
  const facts = assessments.map(({ fact, standing }) => ({ ...fact, standing }))
  return answerWith(done({ ...ledger, sources, facts }))
}
