import { firstSubtag } from '../../languages/first-subtag.ts'
import type { ValueType } from '../../vocabulary.ts'
import { naturalQuestion } from '../natural-question.ts'
import { finiteVerb, pastOfParticiple } from '../words/verb-forms.ts'
import { type AskedText, type Clause, clauseStatement } from './clause.ts'
import type { ClauseWords } from './clause-words.ts'
import { ENGLISH_CLAUSES } from './english-statements.ts'
import { FRENCH_CLAUSES } from './french-statements.ts'
import { FRENCH_PERIOD } from './french-tense.ts'

const wordsFor = (language: string): ClauseWords => (firstSubtag(language) === 'fr' ? FRENCH_CLAUSES : ENGLISH_CLAUSES)

const firstWord = (text: string): string => /^\S+/.exec(text)?.[0] ?? ''

/** What may stand before the value: the sentence's beginning without what is set between commas. */
function beginnings(before: string, words: ClauseWords): readonly string[] {
  const own =
    before
      .split(/[;:–—(“”"«»] ?/)
      .at(-1)
      ?.trim() ?? ''
  const pieces = own.split(/,(?: |$)/).map((piece) => piece.trim())
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)]
  const hasVerb = (text: string) => text.split(' ').some((word, i) => i > 0 && words.isVerb(word))
  const found: string[] = []
  if (pieces.length === 1) found.push(own)
  else {
    const bare = last.replace(words.joins, '')
    const verb = firstWord(bare)
    if (words.isVerb(verb) && !hasVerb(first)) found.push(`${first} ${bare}`)
    if (words.relative.test(last) && pieces.length === 2 && !hasVerb(first))
      found.push(`${first} ${last.replace(words.relative, '')}`)
    if (words === ENGLISH_CLAUSES && pieces.length === 2 && !hasVerb(first) && pastOfParticiple(verb))
      found.unshift(`${first} was ${last}`)
    else found.push(bare)
  }
  return found.flatMap((text) => [...afterAnd(text, words), text])
}

/** "The repair cost £48,000 and took": the subject goes with the second verb, too. */
function afterAnd(text: string, words: ClauseWords): readonly string[] {
  const all = text.split(' ')
  const first = all.findIndex((word, i) => i > 0 && words.isVerb(word))
  const at = all.findLastIndex(
    (word, i) => i > first && /^(?:and|but|et|mais)$/.test(word) && words.isVerb(all[i + 1] ?? ''),
  )
  if (first > 0 && at > first) return [[...all.slice(0, first), ...all.slice(at + 1)].join(' ')]
  // "Three trawlers and 14 yachts were at sea": so were the 14.
  if (first < 0 && /^(?:and|et)$/.test(all.at(-1) ?? '') && all.length < 5) return ['']
  const and = all.findLastIndex((word, i) => i > first && first > 0 && /^(?:and|but|et|mais)$/.test(word))
  // "…, and 26 volunteers stood": a clause of its own.
  return and > first ? [all.slice(and + 1).join(' ')] : []
}

const PERIOD =
  /(?<!\p{L})(?:(?:last|this|next) (?:week|month|year|season|spring|summer|autumn|winter)|so far)(?!\p{L})/iu

/** What may stand behind the value, the shortest whole piece first. */
function endings(after: string, words: ClauseWords, isName: boolean): readonly string[] {
  // Without its year the figure of a year is none.
  if ((words === ENGLISH_CLAUSES ? PERIOD : FRENCH_PERIOD).test(after)) return []
  const own =
    after
      .replace(/^\./, '')
      .split(/[;:–—(“”"«»]|[.!?]$|, /)[0]
      ?.trim() ?? ''
  const first = ` ${own}`.split(words.ends)[0]?.trim() ?? ''
  // "Three ships were named after her": right behind a verb it belongs to it.
  const whole = isVerbal(first.split(' ').at(-1) ?? '') || / to \p{Ll}+$/u.test(first) ? [own] : [first, own]
  const cut = whole.map((text) => tidy(withoutVerb(text, words), words))
  // What somebody did is told whole, or not at all.
  if (isName) return [...new Set(cut)]
  const listed = cut.flatMap((text) => text.split(/ (?:and|et) /)[0] ?? [])
  return [...new Set([...cut, ...cut.flatMap((text) => shorter(text)), ...listed])]
}

/** Without a day that only the article's readers know, and without a word that leads nowhere. */
const tidy = (text: string, { day }: ClauseWords): string =>
  ` ${text}`
    .replace(day, '')
    .replace(/ (?:on|whether|and|or|to|at|in|et|ou|de|à|le)$/, '')
    .trim()

const PREPOSITION = /^(?:in|at|on|along|during|under|near|across|around|à|au|aux|dans|sur|pendant|avec|en|chez)$/

/** Without what its last preposition adds, as often as there is one. */
function shorter(text: string): readonly string[] {
  const all = text.split(' ')
  // "Walked off the span": right behind a verb it belongs to it.
  const isOpen = (word: string, i: number) => i > 0 && PREPOSITION.test(word) && !isVerbal(all[i - 1] ?? '')
  // "To keep the bakery in the town open", "against a plan to turn the site into": told whole, or not at all.
  const most = all.findIndex((word) => /^(?:to|against|between|about|for|of|than|with|contre|pour|entre)$/.test(word))
  return all
    .flatMap((word, i) => (isOpen(word, i) && (most < 0 || i < most) ? [all.slice(0, i).join(' ')] : []))
    .reverse()
}

const isVerbal = (word: string): boolean => /.(?:ed|en)$/.test(word) || finiteVerb(word)?.is === 'past'

function withoutVerb(text: string, words: ClauseWords): string {
  const all = text.split(' ')
  const at = all.findIndex((word, i) => /^(?:and|but|et|mais)$/.test(word) && words.isVerb(all[i + 1] ?? ''))
  return at < 0 ? text : all.slice(0, at).join(' ')
}

const withoutApposition = (after: string, { isVerb }: ClauseWords): string => {
  const closed = after.replace(/^, [^,]{2,80}, (?=\p{Ll})/u, ' ')
  const bare = after.replace(/^, /, '')
  return closed !== after ? closed : isVerb(firstWord(bare)) ? ` ${bare}` : after
}

/** A statement of the text that can be asked, and how. */
export interface AskedStatement {
  readonly says: string
  readonly ask: string
  /** It is what somebody says. */
  readonly isSaid: boolean
}

/** Opens what cannot stand alone. */
const HEADLESS = /^(?:of|and|or|who|which|whose|whom|that|et|ou|dont|qui|que|où)(?!\p{L})/iu

/** With fewer words nobody can tell what it speaks of. */
const LEAST_WORDS = 4

/**
 * The clause of a sentence that holds a value, as a statement with the value in braces: "The hall, built in 1887, had
 * housed 46 traders and was due to be repaired" says "The hall had housed {46} traders."
 *
 * @returns `undefined` where no rule finds a clause that can stand alone.
 */
export function clauseAround({ before, value, after }: Valued, language: string): string | undefined {
  const words = wordsFor(language)
  if (words.condition.test(before) || words.condition.test(` ${after}`)) return undefined
  const [said = ''] = words.says.exec(before) ?? []
  const own = after.split(/[;:–—(“”"«»]|[.!?](?= |$)|, /)[0] ?? ''
  const end = withoutVerb((` ${own.trim()}`.split(words.ends)[0] ?? '').trim(), words)
  const found = beginnings(before.slice(said.length), words).find((start) => {
    const all = `${start} ${value} ${end}`.trim().split(' ')
    return all.length >= LEAST_WORDS && !HEADLESS.test(start) && all.some((word, i) => i > 0 && words.isVerb(word))
  })
  return found === undefined ? undefined : clauseStatement({ before: `${said}${found}`, value, after: end })
}

interface Valued {
  readonly before: string
  readonly value: string
  readonly after: string
}

const LONGEST = 400

/** The part of a sentence around a value that turns into a question by a rule; `undefined` where none does. */
export function askedStatement(
  { before, value, after }: Valued,
  type: ValueType,
  language: string,
  about: AskedText,
): AskedStatement | undefined {
  if (before.length + after.length > LONGEST || /[{}]/.test(before + value + after)) return undefined
  // "Ada Brunn and Tom Bell opened it": one of two is half an answer.
  if (type === 'name' && /(?:^| )(?:and|or|et|ou|&) $/.test(before)) return undefined
  const words = wordsFor(language)
  if (words.condition.test(before) || words.condition.test(` ${after}`)) return undefined
  const said = before.replace(words.says, '')
  // "Ada Brunn, who keeps the lamp, saw it": what stands between the commas is told of her.
  const told = type === 'name' ? withoutApposition(after, words) : after
  const starts = said === before ? beginnings(before, words) : beginnings(said, words)
  for (const start of starts)
    for (const end of endings(told, words, type === 'name')) {
      const clause: Clause = { before: start, value, after: end }
      const says = clauseStatement(clause)
      const ask = naturalQuestion(says, type, language, about)
      if (ask !== undefined && about.isOwn(ask)) return { says, ask, isSaid: said !== before }
    }
  return undefined
}
