import { wordRules } from '../languages/languages.ts'
import { wordsOf } from '../text/normal-form.ts'
import type { Topic } from './topic.ts'

/** Who can be quoted: somebody with a name, a body of several, or somebody without a name. */
type SpeakerSort = 'person' | 'body' | 'unnamed'

const NAME = /^(?:\p{Lu}\p{L}*\.? ?)*\p{Lu}[\p{L}'’-]+(?:[ -](?:(?:al|de|da|von|van|der|bin)[ -])?\p{Lu}[\p{L}'’-]+)+$/u

/** What sort of speaker a name is, so that no council stands among persons. */
export function speakerSort(name: string, { ledger, canon }: Topic): SpeakerSort {
  const isPerson = ledger.facts.some(
    ({ unit = '', claims }) =>
      /^person/.test(unit) && claims.some(({ value }) => 'name' in value && canon(value.name) === canon(name)),
  )
  if (isPerson) return 'person'
  const bodies = wordRules(ledger.language)?.bodies ?? []
  if (wordsOf(name).some((word) => bodies.includes(word))) return 'body'
  if (NAME.test(name)) return 'person'
  return /^\p{Ll}/u.test(name) || / \p{Ll}{4,} ?/u.test(name) ? 'unnamed' : 'body'
}
