import { prepare, shortLabel, type Topic } from '../facts/topic.ts'
import { standsIn } from '../text/normal-form.ts'
import type { Basis } from './check.ts'

/** Worked out once for a source: a file of items asks the same few. */
const narrowed = new WeakMap<Topic, Map<string, Topic>>()

/** What is judged by one source alone: only its claims count, so the rival value of another source is as wrong as any. */
export function judgedBy(accordingTo: string | undefined, basis: Basis): Basis {
  const { topic } = basis
  if (accordingTo === undefined || !topic) return basis
  const known = narrowed.get(topic) ?? new Map<string, Topic>()
  narrowed.set(topic, known)
  const own = known.get(accordingTo) ?? ofSource(accordingTo, topic)
  known.set(accordingTo, own)
  return { ...basis, topic: own }
}

function ofSource(source: string, { ledger }: Topic): Topic {
  const facts = ledger.facts.flatMap((fact) => {
    const claims = fact.claims.filter((claim) => claim.source === source)
    return claims.length > 0 ? [{ ...fact, claims }] : []
  })
  return prepare({ ...ledger, facts })
}

/** The one source that a question asks by its name: "according to the Northern Ledger", "what does Radio Wend report". */
export function sourceAsked(stem: string, fact: string | undefined, { topic, words }: Basis): string | undefined {
  if (!topic || !words) return undefined
  const named = topic.ledger.sources.filter((source) => standsIn(shortLabel(source).replace(/^the /i, ''), stem))
  const [only] = named
  const answers = topic.assessmentOf(fact ?? '')?.fact.claims.some(({ source }) => source === only?.id)
  return named.length === 1 && answers && words.asksSource.test(stem.toLowerCase()) ? only?.id : undefined
}
