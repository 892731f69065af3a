import { wordRules } from '../languages/languages.ts'
import { wordsOf } from '../text/normal-form.ts'
import { remember, rememberOf } from '../text/remember.ts'
import type { Topic } from './topic.ts'

/** Who can be quoted: somebody with a name, a body of several, or somebody without a name. */
type SpeakerSort = 'person' | 'body' | 'unnamed'

const NAME = /^(?:\p{Lu}\p{L}*\.? ?)*\p{Lu}[\p{L}'’-]+(?:[ -](?:(?:al|de|da|von|van|der|bin)[ -])?\p{Lu}[\p{L}'’-]+)+$/u

/** What sort of speaker a name is, so that no council stands among persons. */
export function speakerSort(name: string, topic: Topic): SpeakerSort {
  return sortIn(topic)(name)
}

/** Every two speakers of a topic are compared. */
const sortIn = rememberOf(({ ledger, canon }: Topic) => {
  const persons = new Set(
    ledger.facts.flatMap(({ unit = '', claims }) =>
      /^person/.test(unit) ? claims.flatMap(({ value }) => ('name' in value ? [canon(value.name)] : [])) : [],
    ),
  )
  const bodies = wordRules(ledger.language)?.bodies ?? []
  return remember((name): SpeakerSort => {
    if (persons.has(canon(name))) return 'person'
    if (wordsOf(name).some((word) => bodies.includes(word))) return 'body'
    if (NAME.test(name)) return 'person'
    return /^\p{Ll}/u.test(name) || / \p{Ll}{4,} ?/u.test(name) ? 'unnamed' : 'body'
  })
})
