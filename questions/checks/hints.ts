import type { ContentWords } from '../languages/word-rules.ts'
import { wordsOf } from '../text/normal-form.ts'
import { rememberOf } from '../text/remember.ts'
import { type ItemBeside, isName, toldBy, wholeStem } from './statement.ts'
import { contentOf } from './words.ts'

// What gives an answer away more quietly than check 22 says: a quiz that is chosen here has none of it, while a teacher
// who picks two such questions by hand may. Here the options are read too.

/** Words that begin with so many letters alike are of one family. */
const LETTERS = 5
/** An option elsewhere that has this share of a key's own words hints at it. */
const HINT = 0.5

/** Whether one item hints at another's answer by what it puts in order or pairs, or by an option. */
export function hintsAt(other: ItemBeside, told: ItemBeside, rules: ContentWords): boolean {
  if (told.secrets.length === 0) return false
  return isTold(other, told, rules) || isAmongOptions(other, told) || isWordedAlike(other, told, rules)
}

/** What is put in order or paired is so, and is read like a statement. */
function isTold(other: ItemBeside, told: ItemBeside, rules: ContentWords): boolean {
  if (other.right || !other.options) return false
  const stem = [other.stem, ...(other.left ?? []), ...other.options].join('. ')
  return toldBy({ stem, exhibit: other.exhibit ?? [] }, told, rules) !== undefined
}

/**
 * Whoever has answered one with 422 does not choose 422 in the other; and a figure that comes up twice is of the story.
 */
function isAmongOptions(other: ItemBeside, told: ItemBeside): boolean {
  const texts = textsOf(other)
  return keysOf(told).some((key) => /\d/.test(key) && texts.has(wordsOf(key).join(' ')))
}

/** An option that says half of what only the key of another says. */
function isWordedAlike(other: ItemBeside, told: ItemBeside, rules: ContentWords): boolean {
  const own = distinctive(told, rules)
  if (own.length === 0) return false
  const read = familiesRead(other, rules)
  return own.filter((word) => read.has(word)).length / own.length >= HINT
}

const keysOf = ({ options = [], right, secrets }: ItemBeside): readonly string[] =>
  right ? options.filter((_, i) => right.includes(i)) : secrets

/** The words that a key has, and neither its question nor a wrong option has; none where it is a name or a figure. */
function distinctive(item: ItemBeside, rules: ContentWords): readonly string[] {
  const { options = [], right } = item
  if (right?.length !== 1) return []
  const [key = ''] = keysOf(item)
  if (/\d/.test(key) || isName(key)) return []
  const known = familiesOf([wholeStem(item), ...options.filter((option) => option !== key)], rules)
  return [...familiesOf([key], rules)].filter((word) => !known.has(word))
}

/** The four answers that are always the same are no words of the story. */
const hasOwnOptions = ({ exhibit }: ItemBeside): boolean => exhibit === undefined

const textsOf = rememberOf(
  (item: ItemBeside): ReadonlySet<string> =>
    new Set([...(item.options ?? []), ...(item.left ?? [])].map((text) => wordsOf(text).join(' '))),
)

const read = rememberOf((_: ItemBeside) => new WeakMap<ContentWords, ReadonlySet<string>>())

function familiesRead(item: ItemBeside, rules: ContentWords): ReadonlySet<string> {
  const known = read(item)
  const texts = [wholeStem(item), ...(item.left ?? []), ...(hasOwnOptions(item) ? (item.options ?? []) : [])]
  const found = known.get(rules) ?? familiesOf(texts, rules)
  known.set(rules, found)
  return found
}

const familiesOf = (texts: readonly string[], rules: ContentWords): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => [...contentOf(text, rules)].map((word) => word.slice(0, LETTERS))))
