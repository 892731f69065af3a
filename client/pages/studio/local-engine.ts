import type { Digest } from '../../../questions/facts/evidence.ts'
import { quizFacts } from '../../../questions/readers/quiz-facts.ts'
import { namesFor } from '../../../questions/studio/aliases.ts'
import { withOtherAsks } from '../../../questions/studio/chosen-ask.ts'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import { judgeOneFact, judgeReply } from '../../../questions/studio/judge.ts'
import { normalText } from '../../../questions/studio/normal-text.ts'
import { proposeFact } from '../../../questions/studio/proposal.ts'
import { comparisonOf } from '../../../questions/studio/propose/comparison.ts'
import { proposedFacts } from '../../../questions/studio/propose/proposed-facts.ts'
import { sourceIdFor } from '../../../questions/studio/source-id.ts'
import { splitFact } from '../../../questions/studio/split-fact.ts'
import { likelyLanguage } from '../../../questions/text/likely-language.ts'
import { appraisalOf, type DraftTopic, draftTopic, postOf, reviewOfDraft, trialOf, withYields } from './draft-topic.ts'
import type { JudgingEngine } from './studio-engine.ts'

/** The engine where it runs. It keeps the last topic, because the next call is usually about it. */
export function localEngine(digest: Digest): JudgingEngine {
  let held: { readonly key: string; readonly made: Promise<DraftTopic> } | undefined
  function topicOf(draft: TopicDraft): Promise<DraftTopic> {
    const key = JSON.stringify(draft)
    if (held?.key !== key) held = { key, made: draftTopic(draft, digest) }
    return held.made
  }
  return {
    take: async (raw, said) => {
      const { text, tooLong } = normalText(raw)
      const title = said || headlineOf(text)
      return { id: sourceIdFor(title ?? 'text', []), text, tooLong, title, language: likelyLanguage(text) }
    },
    judge: async (topic, { facts, names, headline, mended, broken }) => {
      const judged = await judgeReply({ facts, names }, topic, digest)
      return { judged, mended, broken, names: namesFor(facts, names, topic).names, headline, unjoined: [] }
    },
    join: async (topic, questions) => {
      const { facts, unjoined } = quizFacts(questions, topic)
      const judged = await judgeReply({ facts, names: {} }, topic, digest, 'where few')
      return { judged, mended: [], broken: [], names: topic.names, headline: undefined, unjoined }
    },
    judgeOne: (topic, fact) => judgeOneFact(fact, topic, digest),
    split: async (topic, fact) => {
      const others = { ...topic, facts: topic.facts.filter((one) => one.fact.id !== fact.id) }
      const parts = splitFact(fact, topic)
      // Which of them are told from each other is the teacher's, and not the judge's.
      return Promise.all(
        parts.map(async (part) => ({ ...(await judgeOneFact(part, others, digest)), id: part.id, fact: part })),
      )
    },
    judgeAgain: (topic) => judgeAll(topic, digest),
    propose: async (topic, source, span) => proposeFact(topic, source, span),
    proposals: async (topic) => withYields(topic, (await proposedFacts(topic, digest)).facts, digest),
    compare: async (topic) => comparisonOf(topic),
    appraise: async (topic) => appraisalOf(await topicOf(topic), topic),
    review: async (topic) => reviewOfDraft(await topicOf(topic)),
    tryItem: async (topic, trial) => trialOf(await topicOf(topic), trial),
    post: async (topic, choices) => postOf(await topicOf(topic), choices),
  }
}

const judgeAll = ({ facts, ...topic }: TopicDraft, digest: Digest) =>
  judgeReply(
    { facts: facts.map(({ fact, otherAsks }) => withOtherAsks(fact, otherAsks)), names: topic.names },
    { ...topic, facts: [] },
    digest,
  )

/** Longer lines, and such as end a sentence, are no headlines. */
const LONGEST_HEADLINE = 140

function headlineOf(text: string): string | undefined {
  const [first = '', ...rest] = text.split('\n', 3)
  return rest.length > 0 && first.length <= LONGEST_HEADLINE && !/[.;:,]$/.test(first) ? first : undefined
}
