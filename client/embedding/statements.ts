import type { QuizCard } from '../../questions/wire/quiz-card.ts'
import { identifierOf } from './identifier.ts'
import type { Milestone } from './milestones.ts'

/** What the statements of one attempt are about. */
interface Subject {
  /** Scheme, host and port of this site. */
  readonly origin: string
  readonly card: QuizCard
  /** The attempt's; what is made of it does not give it away. */
  readonly token: string
}

interface Told {
  readonly milestone: Milestone
  /** ISO 8601. */
  readonly timestamp: string
  /** The host is one that the teacher listed. */
  readonly withScore: boolean
}

const VERBS = { begun: 'initialized', progress: 'progressed', completed: 'completed' } as const
const PROGRESS = 'https://w3id.org/xapi/cmi5/result/extensions/progress'

/**
 * A milestone as a statement of xAPI 1.0.3.
 *
 * The same milestone of the same attempt has the same id, so a store that is told twice keeps one. The actor is a
 * number made for this one attempt: two attempts of one student have nothing in common.
 */
export function xapiStatement({ origin, card, token }: Subject, { milestone, timestamp, withScore }: Told): object {
  const registration = identifierOf(token)
  const verb = VERBS[milestone.is]
  const step = milestone.is === 'progress' ? milestone.answered : 0
  const result = resultOf(milestone, withScore)
  return {
    id: identifierOf([token, verb, step].join(' ')),
    actor: { objectType: 'Agent', account: { homePage: origin, name: registration } },
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
    object: {
      objectType: 'Activity',
      id: `${origin}/q/${card.code}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/assessment',
        name: { [card.language]: card.title },
      },
    },
    ...(result ? { result } : {}),
    context: { registration, platform: 'Footnote' },
    timestamp,
  }
}

function resultOf(milestone: Milestone, withScore: boolean): object | undefined {
  if (milestone.is === 'progress') {
    return { extensions: { [PROGRESS]: Math.floor((100 * milestone.answered) / milestone.items) } }
  }
  if (milestone.is !== 'completed') return undefined
  const { outcome } = milestone
  if (!withScore || 'received' in outcome || outcome.max === 0) return { completion: true }
  const { score, max } = outcome
  return { completion: true, score: { scaled: score / max, raw: score, min: 0, max } }
}
