import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import { contentLanguage } from '../languages/languages.ts'
import type { WordRules } from '../languages/word-rules.ts'
import type { Value } from '../ledger-value.ts'
import { standsIn, wordsOf } from '../text/normal-form.ts'
import { remember, rememberOf } from '../text/remember.ts'
import { keysOf, textsOf } from './check.ts'
import { contentOf, phraseIn } from './words.ts'

const hedgedBy = (value: Value, topic: Topic): readonly string[] => {
  const { hedges } = contentLanguage(topic.ledger.language)
  return Object.entries(hedges).flatMap(([bound, wordings]) => (bound in value ? wordings : []))
}

/** "About" says what "around" says. */
function saidOtherwise(hedge: string, shown: string, { ledger }: Topic): boolean {
  const ways = Object.values(contentLanguage(ledger.language).hedges).filter((wordings) => wordings.includes(hedge))
  return ways.some((wordings) => wordings.some((wording) => standsIn(wording, shown)))
}

/** A hedge that every claim the key rests on has, and the item has not: one source that says it plainly is enough. */
export function lostHedge(item: Item, topic: Topic, rules: WordRules): string | undefined {
  const shown = [item.stem, item.keyText, item.explanation, item.support ?? ''].join(' ')
  const roots = contentOf(shown, rules)
  const lost = item.facts.flatMap((fact) => {
    const assessment = topic.assessmentOf(fact)
    if (!assessment?.claim) return []
    const bound = hedgedBy(assessment.claim.value, topic)
    const { claims } = assessment.fact
    const own = claims.every(({ hedge }) => hedge !== undefined) ? claims.flatMap(({ hedge }) => hedge ?? []) : []
    const speakers =
      // A question of what one source says leaves it to that source who told it.
      assessment.standing === 'attributed' && item.elsewhere?.accordingTo === undefined
        ? assessment.fact.claims.flatMap(({ saidBy }) => saidBy?.who ?? [])
        : []
    return [
      ...(bound.length > 0 && !bound.some((word) => standsIn(word, shown)) ? [bound[0] ?? ''] : []),
      ...own
        .filter((hedge) => !saidOtherwise(hedge, shown, topic))
        .filter((hedge) => ![...contentOf(hedge, rules)].every((word) => roots.has(word)) && !standsIn(hedge, shown)),
      ...(speakers.length > 0 && !speakers.some((who) => isNamed(who, item) || isDescribed(who, item, topic, rules))
        ? [speakers[0] ?? '']
        : []),
    ]
  })
  return lost[0]
}

/**
 * Whether a question, what it asks of, or the sentence that explains it names a speaker by any word of substance:
 * "Wettlaufer", "the Observatory".
 */
function isNamed(who: string, item: Item): boolean {
  const left = item.shape === 'pairs' ? item.left : []
  const shown = [item.stem, item.explanation, ...left, ...textsOf(keysOf(item))].join(' ')
  return wordsOf(who).some((word) => word.length > 3 && standsIn(word, shown))
}

/** A speaker called by what the sources call them: "the chief engineer said". */
function isDescribed(who: string, { stem }: Item, topic: Topic, rules: WordRules): boolean {
  if (phraseIn(rules.speech, stem) === undefined) return false
  const described = contentOf(besideSpeaker(topic)(who), rules)
  return [...contentOf(stem, rules)].filter((word) => described.has(word)).length > 1
}

/** What the sources say in one breath with a speaker's name. Every question on what somebody says asks for it. */
const besideSpeaker = rememberOf(({ ledger }: Topic) =>
  remember((who) => {
    const parts = wordsOf(who).filter((part) => part.length > 3)
    return ledger.facts
      .flatMap(({ claims }) => claims.flatMap(({ words }) => words))
      .filter((words) => parts.some((part) => standsIn(part, words)))
      .join(' ')
  }),
)
