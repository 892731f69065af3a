import { isChosen, keysOf, keysSources, keysSpeaker, optionsOf } from '../checks/check.ts'
import { isName } from '../checks/statement.ts'
import { contentOf } from '../checks/words.ts'
import { ownerName } from '../facts/owners.ts'
import type { Item, Option } from '../item.ts'
import type { ContentWords } from '../languages/word-rules.ts'
import type { Ledger } from '../ledger.ts'
import { standsIn, wordsOf } from '../text/normal-form.ts'
import { rememberOf } from '../text/remember.ts'
import { numberWords } from '../wire/number-words.ts'

// Whether what one item of a quiz shows decides another, its key or a wrong option. It is asked of every pair when a
// topic's default quizzes are found, and may be slow and strict there: a pair that is barred for nothing costs a quiz
// nothing.

/** Words that begin with so many letters alike are of one family. */
const LETTERS = 5
/** And shorter words that longer ones begin with. */
const STEM = 4
/** A word that so large a share of a topic's facts has says nothing of any one of them. */
const COMMON = 0.25
/** A sentence that has this share of an option's own words speaks of it. */
const HALF = 0.5

/** What an item shows: before it is answered, and only then. A sentence each, as the families of its words. */
interface Shown {
  readonly before: readonly Families[]
  readonly after: readonly Families[]
}

type Families = ReadonlySet<string>

/** One statement that would decide an item: an option, and words by which a reader sees that it is meant. */
interface Clue {
  /** The option's own words, or its figures alone. */
  readonly marks: Families
  /** How many of them a sentence must have. */
  readonly least: number
  /** Words of its question, or of why it is wrong. */
  readonly links: Families
  /** How many of these a sentence must have. */
  readonly linked: number
}

/**
 * Tells of two items of one topic whether the first, which a student has before them or has answered, decides the
 * second.
 */
export interface Tells {
  readonly before: (teller: Item, told: Item) => boolean
  readonly after: (teller: Item, told: Item) => boolean
}

/** @param items All of a topic's: they show which of its words are everywhere. */
export function tellsOf(
  items: readonly Item[],
  { title, sources }: Pick<Ledger, 'title' | 'sources'>,
  rules: ContentWords,
): Tells {
  const common = commonIn(items, title, rules)
  const houses = housesOf(sources)
  const shown = rememberOf((item: Item) => shownBy(item, rules))
  const clues = rememberOf((item: Item) => cluesOf(item, common, rules))
  const decide = (sentences: readonly Families[], told: Item) =>
    clues(told).some((clue) => sentences.some((sentence) => speaksOf(sentence, clue)))
  return {
    before: ofPairs((teller, told) => decide(shown(teller).before, told) || sharesWords(teller, told)),
    after: ofPairs(
      (teller, told) => decide(shown(teller).after, told) || houses.some((house) => tellsHouse(house, teller, told)),
    ),
  }
}

/** The same pair is asked of for every quiz that is tried. */
function ofPairs(tells: (teller: Item, told: Item) => boolean): typeof tells {
  const known = rememberOf((_: Item) => new WeakMap<Item, boolean>())
  return (teller, told) => {
    const found = known(teller).get(told) ?? tells(teller, told)
    known(teller).set(told, found)
    return found
  }
}

/** An owner of several sources, and what they are called. */
interface House {
  readonly owner: string
  readonly labels: readonly string[]
}

function housesOf(sources: Ledger['sources']): readonly House[] {
  const owners = [...new Set(sources.flatMap((source) => ownerName(source) ?? []))]
  const houses = owners.map((owner) => ({
    owner,
    labels: sources.filter((source) => ownerName(source) === owner).map(({ label }) => label),
  }))
  return houses.filter(({ labels }) => labels.length > 1)
}

/** Whoever has read that two papers have one owner knows how they belong together. */
function tellsHouse({ owner, labels }: House, teller: Item, told: Item): boolean {
  const asks = isChosen(told) && !keysSources(told) && labels.filter((label) => standsIn(label, told.stem)).length > 1
  return asks && [teller.explanation, teller.support ?? ''].some((text) => standsIn(owner, text))
}

const speaksOf = (sentence: Families, { marks, least, links, linked }: Clue): boolean =>
  shared(marks, sentence) >= least && shared(links, sentence) >= linked

const shared = (some: Families, others: Families): number => [...some].filter((word) => isAmong(word, others)).length

/** "Dark" is in "darkness". */
const isAmong = (word: string, others: Families): boolean =>
  others.has(word) ||
  (word.length >= STEM &&
    !/\d/.test(word) &&
    [...others].some(
      (other) => other.length >= STEM && !/\d/.test(other) && (word.startsWith(other) || other.startsWith(word)),
    ))

/** Two that offer one role, or one reason, rule it out for each other. Names and figures come up in many questions. */
function sharesWords(a: Item, b: Item): boolean {
  if (!offersOwn(a) || !offersOwn(b)) return false
  const offered = new Set(optionsOf(a).map(({ text }) => wordsOf(text).join(' ')))
  return optionsOf(b).some(({ text }) => !isName(text) && !/\d/.test(text) && offered.has(wordsOf(text).join(' ')))
}

/** The four answers that are always the same are no words of the story. */
const offersOwn = ({ exhibit }: Item): boolean => exhibit === undefined

function shownBy(item: Item, rules: ContentWords): Shown {
  const sentences = (texts: readonly string[]) =>
    texts.flatMap((text) => text.split(/(?<=[.?!;])\s+/)).map((text) => familiesOf(text, rules))
  const stated = item.shape === 'order' ? optionsOf(item).map(({ text }) => text) : []
  return {
    before: sentences([
      item.stem,
      ...(item.exhibit ?? []).map(({ source, words }) => `${source} : ${words}`),
      ...stated,
    ]),
    after: sentences([
      item.explanation,
      ...(item.support === undefined ? [] : [item.support]),
      ...(offersOwn(item) ? optionsOf(item).flatMap(({ text, why }) => (why ? [`${text}: ${why}`] : [])) : []),
      // The evidence is one tap away.
      ...item.receipts.map(({ label, words }) => `${label}: ${words.join(', ')}`),
      ...(item.shape === 'number' ? (item.mistakes ?? []).map(({ why }) => why) : []),
      ...(isChosen(item) ? [`${item.stem} ${item.keyText}`] : []),
    ]),
  }
}

function cluesOf(item: Item, common: Families, rules: ContentWords): readonly Clue[] {
  const families = (text: string) => familiesOf(text, rules)
  const telling: Telling = (words, without) => withoutWords(withoutWords(words, without), common)
  if (item.shape === 'number') {
    const marks = figuresOf(families(item.keyText))
    return clue(marks, marks.size, telling(families(item.stem), marks), 1)
  }
  if (item.shape === 'pairs')
    return item.left.flatMap((left, i) => {
      const links = families(left)
      const marks = telling(families(item.right[item.key[i] ?? -1]?.text ?? ''), links)
      return clue(marks, half(marks), links, half(links))
    })
  if (!isChosen(item) || !offersOwn(item)) return []
  const keys = keysOf(item)
  return optionsOf(item).flatMap((option) => cluesOfOption(option, keys.includes(option), item, telling, rules))
}

type Telling = (words: Families, without: Families) => Families

const clue = (marks: Families, least: number, links: Families, linked: number): readonly Clue[] =>
  marks.size === 0 ? [] : [{ marks, least, links, linked }]

/**
 * The key is decided by a word of its question beside it; a wrong option by a word of why it is wrong, and a name,
 * which comes up often, by two.
 */
function cluesOfOption(
  option: Option,
  isKey: boolean,
  item: Item,
  telling: Telling,
  rules: ContentWords,
): readonly Clue[] {
  const [stem, all, why] = [item.stem, option.text, option.why ?? ''].map((text) => familiesOf(text, rules))
  const marks = marksOf(option, item, rules)
  const isNamed = isName(option.text)
  if (!stem || !all || !why) return []
  const least = isNamed ? 1 : figuresOf(marks).size > 0 ? marks.size : half(marks)
  // Whoever is said to have said something is named with it in few words, and common ones count.
  if (isKey) return clue(marks, least, keysSpeaker(item) ? withoutWords(stem, all) : telling(stem, all), 1)
  const linked = isNamed ? 2 : 1
  return [
    ...clue(marks, least, withoutWords(telling(why, all), stem), linked),
    ...clue(marks, least, telling(stem, all), linked),
  ]
}

const withoutWords = (words: Families, others: Families): Families =>
  new Set([...words].filter((word) => !others.has(word)))

const half = ({ size }: Families): number => Math.ceil(size * HALF)

/**
 * What an option has and no other option has: its figures, where it has some; else its words, which its question has
 * not either.
 */
function marksOf(option: Option, item: Item, rules: ContentWords): Families {
  const own = familiesOf(option.text, rules)
  const others = new Set(
    optionsOf(item).flatMap((other) => (other === option ? [] : [...familiesOf(other.text, rules)])),
  )
  const only = withoutWords(own, others)
  const figures = figuresOf(only)
  if (figures.size > 0) return figures
  const stem = familiesOf(item.stem, rules)
  return withoutWords(only, stem)
}

const figuresOf = (words: Families): Families => new Set([...words].filter((word) => /\d/.test(word)))

/** The families of a text's words, and its numbers in digits. */
function familiesOf(text: string, rules: ContentWords): Families {
  const bare = text.replace(/(?<=\d)[\s {2},](?=\d{3})/gu, '')
  const numbers = wordsOf(bare).flatMap((word) => {
    const n = numberWords().get(word) ?? 0
    return n > 1 ? [String(n)] : []
  })
  return new Set([...[...contentOf(bare, rules)].map((word) => word.slice(0, LETTERS)), ...numbers])
}

function commonIn(items: readonly Item[], title: string, rules: ContentWords): Families {
  const facts = new Map<string, Set<string>>()
  for (const {
    facts: [fact = ''],
    stem,
    keyText,
  } of items)
    for (const word of familiesOf(`${stem} ${keyText}`, rules))
      facts.set(word, (facts.get(word) ?? new Set<string>()).add(fact))
  const all = new Set(items.map(({ facts: [fact] }) => fact)).size
  const common = [...facts].filter(([, having]) => having.size > all * COMMON).map(([word]) => word)
  return new Set([...common, ...familiesOf(title, rules)])
}
