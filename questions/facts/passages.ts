import { wordRules } from '../languages/languages.ts'
import type { Claim, Fact } from '../ledger.ts'
import { valueReads } from '../reading/value.ts'
import { wordsOf } from '../text/normal.ts'
import type { Passage } from '../wire/passage.ts'
import { slice } from './evidence.ts'
import { namesSpeaker, valueInSentence } from './explanation.ts'
import { sentencesAround, startOfSentence, tellingSpan } from './receipts.ts'
import { clauseOf, saysOf } from './says.ts'
import { shortLabel, type Topic } from './topic.ts'

/** A longer one is no passage to compare but a text to search. */
const MOST_WORDS = 45

/**
 * What a source says to a fact, to be read: its sentence where its text is kept, with the sentence before it where it would not tell by itself what
 * it speaks of; else our own sentence with the source's value, and a fragment of the source under it.
 *
 * @returns `undefined` where it cannot be understood by itself.
 */
export function passageOf(claim: Claim, fact: Fact, topic: Topic): Passage | undefined {
  const source = topic.ledger.sources.find(({ id }) => id === claim.source)
  if (!source || claim.from) return undefined
  const label = topic.phrases.sentence(shortLabel(source))
  if (!topic.texts.has(source.id)) {
    const quote = claim.words.find((words) => valueReads(claim.value, words, topic.ledger)) ?? claim.words[0]
    return quote === undefined ? undefined : { source: label, words: ourSentence(claim, fact, topic), quote }
  }
  const words = sentenceOf(claim, fact, topic)
  return words === undefined || words.split(/\s+/).length > MOST_WORDS ? undefined : { source: label, words }
}

/** What a source says in our words, and who says so in it. */
function ourSentence(claim: Claim, fact: Fact, topic: Topic): string {
  const says = saysOf(fact, claim, topic)
  const who = claim.saidBy?.who
  return who === undefined || namesSpeaker(says, who) ? says : topic.phrases.accordingTo(who, clauseOf(says, topic))
}

/** The source's sentence with the claim's value in it; `undefined` where not even with the one before it is it told what it speaks of. */
export function sentenceOf(claim: Claim, fact: Fact, topic: Topic): string | undefined {
  const text = topic.texts.get(claim.source)
  const span = text && tellingSpan(claim, text, topic)
  if (!text || !span) return undefined
  const own = wholeSentence(text, span)
  if (own === undefined) return undefined
  if (namesSubject(own, fact, topic)) return own
  const start = startOfSentence(text, span[0])
  const before = start > 1 && text[start - 1] !== '\n' ? wholeSentence(text, [start - 2, start - 1]) : undefined
  const both = before === undefined ? own : `${before} ${own}`
  return before !== undefined && namesSubject(both, fact, topic) ? both : undefined
}

function wholeSentence(text: readonly string[], span: readonly [number, number]): string | undefined {
  return sentencesAround(text, [span])[0]?.join('').trim()
}

/** It opens with no pronoun, and has a word of what the fact is about. */
function namesSubject(sentence: string, fact: Fact, topic: Topic): boolean {
  const rules = wordRules(topic.ledger.language)
  if (!rules) return true
  const [first = ''] = wordsOf(sentence)
  if (rules.openers.includes(first)) return false
  const about = wordsOf(fact.statement.replace('{value}', '')).filter((word) => !rules.empty.has(word))
  const said = new Set(wordsOf(sentence).map((word) => rules.root(word)))
  return about.filter((word) => said.has(rules.root(word))).length >= Math.min(2, about.length)
}

/** The values of two claims, in the words that decide: in quotation marks where both sources have them. */
export function decidingWords(sides: readonly { claim: Claim; fact: Fact }[], topic: Topic): readonly string[] {
  const told = sides.map(({ claim, fact }) => valueInSentence(claim, fact, topic))
  const areTheirs = sides.every(({ claim }, i) => stands(told[i] ?? '', claim, topic))
  return areTheirs ? told.map(topic.phrases.quoted) : told
}

/** A source has the words as they are written here. */
function stands(said: string, { source, at, words }: Claim, { texts }: Topic): boolean {
  const text = texts.get(source)
  const fragments = text ? at.map((span) => slice(text, span)) : words
  return fragments.some((fragment) => fragment.toLowerCase().includes(said.toLowerCase()))
}
