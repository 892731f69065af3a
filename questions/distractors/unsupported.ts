import { rivalSentence } from '../facts/rival-answers.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Value } from '../ledger-value.ts'
import { normalForm } from '../text/normal-form.ts'
import { meet, type Possibilities, possibilitiesOf } from '../values/possibilities.ts'
import { isBounded } from '../values/quantity.ts'

/**
 * Whether a value is surely no answer to a fact: no source claims it, not even inside a "more than", unless it says
 * elsewhere how many there were; it is no part of a set that a source gives; no text that travels with the facts gives
 * it where that may answer the question; and the author has not set it aside as possibly true.
 */
export function isUnsupported(value: Value, { fact, voices }: Assessment, topic: Topic): boolean {
  const says = possibilitiesOf(value, fact, topic.canon)
  const avoided = fact.avoid.map(topic.canon)
  if (avoided.includes(normalForm(topic.say(value, fact))) || (says.type === 'exactly' && avoided.includes(says.is)))
    return false
  if (rivalSentence(value, fact, topic)) return false
  return voices.every(({ claims, says: common }) =>
    claims.every((claim) => {
      const own = possibilitiesOf(claim.value, fact, topic.canon)
      return !overlaps(says, common && isOpenEnded(own) ? common : own)
    }),
  )
}

const isOpenEnded = (says: Possibilities): boolean => says.type === 'quantity' && !isBounded(says.range)

/** Whether two values allow the same, or one is named in the other: a member of a set, a name inside a longer one. */
export function overlaps(a: Possibilities, b: Possibilities): boolean {
  if (a.type === 'exactly' && b.type === 'exactly') return contains(a.is, b.is) || contains(b.is, a.is)
  if (a.type === 'names' && b.type === 'exactly') return a.names.includes(b.is)
  if (a.type === 'exactly' && b.type === 'names') return b.names.includes(a.is)
  if (a.type === 'names' && b.type === 'names') return a.names.some((name) => b.names.includes(name))
  return meet(a, b) !== undefined
}

/** As whole words: "Wettlaufer" is contained in "Robin Wettlaufer", "man" not in "woman". */
const contains = (outer: string, inner: string): boolean => ` ${outer} `.includes(` ${inner} `)
