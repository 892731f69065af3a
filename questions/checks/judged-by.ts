import { prepare, shortLabel, type Topic } from '../facts/topic.ts'
import { standsIn } from '../text/normal-form.ts'
import { remember, rememberOf } from '../text/remember.ts'
import type { Basis } from './check.ts'

/** The part of a topic that stands on one source. A file of items asks for the same few. */
const narrowed = rememberOf((topic: Topic) => remember((source: string) => ofSource(source, topic)))

/**
 * What is judged by one source alone: only its claims count, so the rival value of another source is as wrong as any.
 */
export function judgedBy(accordingTo: string | undefined, basis: Basis): Basis {
  const { topic } = basis
  if (accordingTo === undefined || !topic) return basis
  return { ...basis, topic: narrowed(topic)(accordingTo) }
}

function ofSource(source: string, { ledger, groups }: Topic): Topic {
  const facts = ledger.facts.flatMap((fact) => {
    const claims = fact.claims.filter((claim) => claim.source === source)
    return claims.length > 0 ? [{ ...fact, claims }] : []
  })
  return prepare({ ...ledger, facts }, groups)
}

/**
 * The one source that a question asks by its name: "according to the Northern Ledger", "what does Radio Wend report".
 */
export function sourceAsked(stem: string, fact: string | undefined, { topic, words }: Basis): string | undefined {
  if (!topic || !words) return undefined
  const named = topic.ledger.sources.filter((source) => standsIn(shortLabel(source).replace(/^the /i, ''), stem))
  const [only] = named
  const answers = topic.assessmentOf(fact ?? '')?.fact.claims.some(({ source }) => source === only?.id)
  return named.length === 1 && answers && words.asksSource.test(stem.toLowerCase()) ? only?.id : undefined
}
