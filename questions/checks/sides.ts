import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import type { WordRules } from '../languages/word-rules.ts'
import type { Value } from '../ledger-value.ts'
import { standsIn } from '../text/normal-form.ts'
import { rememberOf } from '../text/remember.ts'
import { contentOf } from './words.ts'

/** What is asked with so large a share of another question's words is asked of the same matter. */
const HALF = 0.5

/**
 * Whom or what a question takes for the answer to another that the sources differ on: "When did Dale Ruppert find the
 * shop?" where one of them says that somebody else found it. A question that says by whose account takes no side.
 */
export function sideTaken(item: Item, topic: Topic, words: WordRules): string | undefined {
  if (topic.ledger.sources.some(({ label }) => standsIn(label, item.stem))) return undefined
  const asked = contentOf(item.stem, words)
  return contestedIn(topic)
    .filter(({ fact }) => !item.facts.includes(fact.id))
    .flatMap(({ fact }) => {
      const said = fact.claims.flatMap(({ value }) => namesOf(value)).filter((name) => standsIn(name, item.stem))
      const isAlike = fact.ask.some((ask) => {
        const own = [...contentOf(ask, words)]
        return own.length > 1 && own.filter((word) => asked.has(word)).length >= own.length * HALF
      })
      return isAlike ? said : []
    })[0]
}

const contestedIn = rememberOf((topic: Topic): readonly Assessment[] =>
  topic.assessments.filter(({ standing }) => standing === 'contested'),
)

const namesOf = (value: Value): readonly string[] =>
  'name' in value ? [value.name] : 'names' in value ? value.names : 'text' in value ? [value.text] : []
