import type { Item } from '../../../questions/item.ts'

// A reader who has not read the sources, but reads the whole quiz before the first answer. It shares no code with the
// chooser or the checks: it cuts words, reads numbers and compares in ways of its own, so that a blind spot of theirs
// is not a blind spot of its.

/** How one reader did on one quiz. */
export interface Read {
  /** Items that something else in the quiz seemed to answer. */
  readonly tried: number
  /** Of these, right; where several options seem as likely, a share. */
  readonly right: number
  /** What guessing these blindly gives. */
  readonly chance: number
  /** What it went by, for those that it got right. */
  readonly leaks: readonly { readonly item: string; readonly by: string; readonly words: string }[]
}

const NUMBERS = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
].map((words) => words.split(' '))
/** Of the letters of a word, so many tell it from others: "closed" and "closing" are one. */
const LETTERS = 5
/** A word of more of the quiz's questions than this is what the quiz is about, and ties nothing to anything. */
const COMMON = 0.3
/** Of a question's own words, what must stand beside an answer for it to be believed. */
const BELIEVED = 0.4

interface Asked {
  readonly item: Item
  /** All that is read before it is answered, but for its options. */
  readonly text: string
  readonly tokens: readonly string[]
}

function tokensOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d)[,. \u202f](\d{3})\b/g, '$1$2')
  return (plain.match(/\d+(?:[.,]\d+)?|\p{L}+/gu) ?? []).map((word) => {
    const place = NUMBERS.map((words) => words.indexOf(word)).find((at) => at >= 0)
    return place === undefined || place < 2 ? word : String(place)
  })
}

/** Long words by their beginning, numbers whole; small words say nothing. */
const weighty = (tokens: readonly string[]): ReadonlySet<string> =>
  new Set(tokens.flatMap((word) => (/^\d/.test(word) ? [word] : word.length > 3 ? [word.slice(0, LETTERS)] : [])))

const askedOf = (item: Item): Asked => {
  const shown = (item.exhibit ?? []).map(({ words, quote = '' }) => `${words} ${quote}`)
  const left = item.shape === 'pairs' ? item.left : []
  const text = [...shown, item.stem, ...left].join(' . ')
  return { item, text, tokens: tokensOf(text) }
}

/**
 * Whether an answer stands in another question: a surname is half a name, and enough; a number must stand there whole.
 * What its own question names is no news.
 */
function holds(answer: string, one: Asked, { tokens }: Asked, common: ReadonlySet<string>): boolean {
  const words = tokensOf(answer).filter((word) => !common.has(word.slice(0, LETTERS)) && !one.tokens.includes(word))
  const numbers = words.filter((word) => /^\d/.test(word))
  if (numbers.length > 0) return numbers.every((number) => tokens.includes(number))
  const names = (answer.match(/\p{Lu}\p{L}+/gu) ?? []).map((name) => name.toLowerCase())
  const own = names.filter((name) => words.includes(name))
  if (own.length > 0) return own.some((name) => tokens.includes(name))
  const long = [...weighty(words)]
  const there = weighty(tokens)
  return long.length > 0 && long.every((word) => there.has(word))
}

/** Reads a quiz, and answers each question that another one seems to answer. */
export function readQuiz(items: readonly Item[]): Read {
  const asked = items.map(askedOf)
  const common = commonIn(asked)
  return summed(asked.flatMap((one) => attempt(one, asked, common) ?? []))
}

/**
 * Answers a quiz from its first item to its last, remembers all that is told after each answer, and goes by nothing
 * else.
 */
export function remember(items: readonly Item[]): Read {
  const asked = items.map(askedOf)
  const common = commonIn(asked)
  return summed(asked.flatMap((one, place) => attempt(one, items.slice(0, place).flatMap(toldAfter), common) ?? []))
}

/** Why it is so, and what each wrong answer is, a sentence each. */
function toldAfter(item: Item): readonly Asked[] {
  const options = item.shape === 'one' || item.shape === 'several' ? item.options : []
  const wrong = item.exhibit ? [] : options.flatMap(({ text, why }) => (why ? [`${text} . ${why}`] : []))
  const numbers = item.shape === 'number' ? (item.mistakes ?? []).map(({ why }) => why) : []
  const told = [item.explanation, item.support ?? ''].flatMap((text) => text.split(/(?<=[.?!])\s+/))
  return [...told, ...wrong, ...numbers].map((text) => ({ item, text, tokens: tokensOf(text) }))
}

function commonIn(asked: readonly Asked[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { tokens } of asked) for (const word of weighty(tokens)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return new Set([...counts].flatMap(([word, count]) => (count > COMMON * asked.length ? [word] : [])))
}

function summed(read: readonly NonNullable<ReturnType<typeof attempt>>[]): Read {
  return {
    tried: read.length,
    right: read.reduce((sum, { right }) => sum + right, 0),
    chance: read.reduce((sum, { chance }) => sum + chance, 0),
    leaks: read.flatMap(({ right, leak }) => (right > 0 ? [leak] : [])),
  }
}

function attempt(one: Asked, asked: readonly Asked[], common: ReadonlySet<string>) {
  const { item } = one
  if (item.shape !== 'one' || item.kind === 'do-they-agree' || item.kind === 'which-source') return undefined
  const own = (without: string) => {
    const out = weighty(tokensOf(without))
    return [...weighty(one.tokens)].filter((word) => !out.has(word) && !common.has(word))
  }
  const scores = item.options.map(({ text }) => {
    const mine = own(text)
    const told = asked.flatMap((other) => {
      if (other === one || mine.length === 0 || !holds(text, one, other, common)) return []
      const there = weighty(other.tokens)
      const share = mine.filter((word) => there.has(word)).length / mine.length
      return share >= BELIEVED ? [{ share, by: other.item.id }] : []
    })
    return told.sort((a, b) => b.share - a.share)[0]
  })
  const best = Math.max(0, ...scores.map((score) => score?.share ?? 0))
  if (best === 0) return undefined
  const liked = scores.flatMap((score, i) => (score?.share === best ? [i] : []))
  const [first = 0] = liked
  return {
    right: liked.includes(item.key) ? 1 / liked.length : 0,
    chance: 1 / item.options.length,
    leak: { item: item.id, by: scores[first]?.by ?? '', words: item.options[first]?.text ?? '' },
  }
}
