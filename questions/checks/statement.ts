import type { ContentWords } from '../languages/word-rules.ts'
import { normalForm, standsIn, wordsOf } from '../text/normal-form.ts'
import { numberWords } from '../wire/number-words.ts'
import type { Passage } from '../wire/passage.ts'
import { contentOf, jaccard } from './words.ts'

/** Check 22: a question that holds the key of another and this share of its content words states that fact. */
const SHARE = 0.34
/** Check 22: words that begin with so many letters alike are of one family: a cracked hanger has a crack. */
const LETTERS = 5
/** Check 22: a text that names this share of what a key is about hints at it. */
const HINT = 0.5
/** Check 41. */
const ALIKE = 0.7

/** What of an item tells whether it can stand beside another on one form. */
export interface ItemBeside {
  readonly id: string
  /** The facts that it asks. */
  readonly facts: readonly string[]
  /** Other facts that give its key away or are given away by it. */
  readonly related?: readonly string[]
  /** Facts that its ledger does not want asked beside it. */
  readonly apart?: readonly string[]
  readonly stem: string
  /** What it shows to be read: it tells as much as the question. */
  readonly exhibit?: readonly Passage[]
  /** Wordings of its key, and of the figures that it is worked out from; none where they give nothing away. */
  readonly secrets: readonly string[]
  /** Its options, or what is put in order, or the right side of its pairs. */
  readonly options?: readonly string[]
  /** The left side of its pairs. */
  readonly left?: readonly string[]
  /** Indices of the right ones, where some are right and the rest wrong. */
  readonly right?: readonly number[]
}

/** Why two items should not stand on one form. */
export type Conflict =
  /** They ask the same fact. */
  | { readonly is: 'fact'; readonly fact: string }
  /** One's value is worked out from the other's. */
  | { readonly is: 'related' }
  /** The ledger says that one gives the other away. */
  | { readonly is: 'apart' }
  /** The question of `by` holds the other's key, in these words. */
  | { readonly is: 'told'; readonly by: string; readonly words: string }
  /** They ask the same question, and what is right in one is wrong in the other. */
  | { readonly is: 'contradicted'; readonly option: string }
  /** They ask in nearly the same words. */
  | { readonly is: 'alike' }

/**
 * Why two items should not stand on one form (checks 22, 41, 42); the worst of several reasons.
 *
 * @param rules Without them nobody can tell whether one tells the other's key.
 * @returns `undefined` where they can.
 */
export function conflictOf(a: ItemBeside, b: ItemBeside, rules: ContentWords | undefined): Conflict | undefined {
  const option = contradicted(a, b)
  if (option !== undefined) return { is: 'contradicted', option }
  for (const [teller, told] of [
    [a, b],
    [b, a],
  ] as const) {
    const words = rules && toldBy(teller, told, rules)
    if (words !== undefined) return { is: 'told', by: teller.id, words }
  }
  const fact = a.facts.find((id) => b.facts.includes(id))
  if (fact !== undefined) return { is: 'fact', fact }
  if (areRelated(a, b)) return { is: 'related' }
  if (areKeptApart(a, b)) return { is: 'apart' }
  return areAlike(a, b) ? { is: 'alike' } : undefined
}

/** All that is read before the answer. */
export const wholeStem = ({ stem, exhibit = [] }: Pick<ItemBeside, 'stem' | 'exhibit'>): string =>
  [...exhibit.map(({ words }) => words), stem].join(' ')

/** What another question tells of an item: its key, or a figure that it follows from, beside half of its own words. */
export function toldBy(
  other: Pick<ItemBeside, 'stem' | 'exhibit'>,
  { stem, secrets }: ItemBeside,
  rules: ContentWords,
): string | undefined {
  const hinted = secrets.find((wording) => isHinted(wording, other, stem, rules))
  if (hinted !== undefined) return hinted
  const secret = secrets.find((wording) => isHeld(wording, other, stem, rules))
  if (secret === undefined) return undefined
  const told = contentOf(wholeStem(other), rules)
  const own = [...contentOf(stem, rules)].filter((word) => !wordsOf(secret).some((part) => rules.root(part) === word))
  const shared = own.filter((word) => told.has(word)).length
  // A passage is read word by word: one word of the question beside the key is enough there.
  const isShown = isHeld(secret, { stem: '', exhibit: other.exhibit ?? [] }, stem, rules)
  const isTold = own.length > 0 && (shared / own.length >= SHARE || (isShown && shared > 0))
  return isTold ? secret : undefined
}

/**
 * Whether a text names half of what a key is about: "the crack", where the key is a crack in a hanger. Figures and
 * names are held as a whole; a key of one word is too little to tell by.
 */
function isHinted(
  secret: string,
  other: Pick<ItemBeside, 'stem' | 'exhibit'>,
  stem: string,
  rules: ContentWords,
): boolean {
  if (/\d/.test(secret) || isName(secret)) return false
  const family = (text: string) => new Set([...contentOf(text, rules)].map((word) => word.slice(0, LETTERS)))
  const [own, said] = [family(stem), family(wholeStem(other))]
  const novel = [...family(secret)].filter((word) => !own.has(word))
  return novel.length > 1 && novel.length < 4 && novel.filter((word) => said.has(word)).length / novel.length >= HINT
}

/**
 * A name and nothing else: "Brussels", "Robin Wettlaufer". In "because Assad’s forces were closing in" there is more to
 * be hinted at.
 */
export const isName = (text: string): boolean =>
  text.split(/\s+/).every((word) => /^\p{Lu}/u.test(word) || word.length < 4)

/**
 * Whether a text says a key: in digits or words, with whatever articles, and a name of two words in its family name.
 */
function isHeld(
  secret: string,
  other: Pick<ItemBeside, 'stem' | 'exhibit'>,
  stem: string,
  { root, empty }: ContentWords,
): boolean {
  const bare = (text: string) =>
    wordsOf(text).flatMap((word) => (empty.has(word) ? [] : [numeralOf(word, root).slice(0, LETTERS)]))
  const [inner, outer] = [bare(secret), bare(wholeStem(other))]
  // What is left of it without small words may be anything, and what the question itself names is no secret.
  if (inner.length === 0) return standsIn(secret, wholeStem(other))
  const isOwn = ` ${bare(stem).join(' ')} `.includes(` ${inner.join(' ')} `)
  return !isOwn && ` ${outer.join(' ')} `.includes(` ${inner.join(' ')} `)
}

/** A small number in digits, however it is written; "one" may be an article or a pronoun. */
function numeralOf(word: string, root: ContentWords['root']): string {
  const n = numberWords().get(word) ?? 0
  return n > 1 ? String(n) : root(word)
}

/** Whether two items ask one fact, or ask in nearly the same words. */
export function areAlike(a: ItemBeside, b: ItemBeside): boolean {
  return (
    a.facts.some((fact) => b.facts.includes(fact)) ||
    jaccard(new Set(wordsOf(wholeStem(a))), new Set(wordsOf(wholeStem(b)))) >= ALIKE
  )
}

/**
 * Whether two items give each other away by the facts that they rest on: the same, or one that the other is worked out
 * from.
 */
export function shareFacts(
  a: Pick<ItemBeside, 'facts' | 'related'>,
  b: Pick<ItemBeside, 'facts' | 'related'>,
): boolean {
  return a.facts.some((fact) => b.facts.includes(fact)) || areRelated(a, b)
}

function areRelated(a: Pick<ItemBeside, 'facts' | 'related'>, b: Pick<ItemBeside, 'facts' | 'related'>): boolean {
  const linked = (one: typeof a, other: typeof a) => (one.related ?? []).some((fact) => other.facts.includes(fact))
  return linked(a, b) || linked(b, a)
}

/** Whether the ledger of either says so; no words are needed for that. */
const areKeptApart = (a: ItemBeside, b: ItemBeside): boolean =>
  a.facts.some((fact) => b.apart?.includes(fact)) || b.facts.some((fact) => a.apart?.includes(fact))

/** An option that is right in one of two items that ask the same question, and wrong in the other. */
function contradicted(a: ItemBeside, b: ItemBeside): string | undefined {
  if (normalForm(wholeStem(a)) !== normalForm(wholeStem(b))) return undefined
  const sides = ({ options = [], right = [] }: ItemBeside) => ({
    keys: options.filter((_, i) => right.includes(i)).map(normalForm),
    wrong: options.filter((_, i) => !right.includes(i)),
  })
  const [one, other] = [sides(a), sides(b)]
  return (
    one.wrong.find((text) => other.keys.includes(normalForm(text))) ??
    other.wrong.find((text) => one.keys.includes(normalForm(text)))
  )
}
