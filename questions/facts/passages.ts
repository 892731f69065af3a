import { wordRules } from '../languages/languages.ts'
import type { Claim, Fact } from '../ledger.ts'
import { valueReads } from '../reading/value.ts'
import { wordsOf } from '../text/normal-form.ts'
import type { Passage } from '../wire/passage.ts'
import { slice, type Text } from './evidence.ts'
import { sentencesAround, startOfSentence, tellingSpan } from './receipts.ts'
import { clauseOf, fitsStatement, namesSpeaker, saysOf } from './says.ts'
import { heardValue, valueInSentence } from './told.ts'
import { shortLabel, type Topic } from './topic.ts'

/** A longer one is no passage to compare but a text to search. */
const MOST_WORDS = 45
/** With fewer words nobody can tell what is spoken of. */
const LEAST_WORDS = 4

/**
 * What a source says to a fact, to be read, the fullest first. Where its text is kept: its sentence, with the one
 * before it where it would not tell by itself what it speaks of, and the words of the evidence alone. Else our own
 * sentence with the source's value, and a fragment of the source under it.
 *
 * @returns None where it cannot be understood by itself.
 */
export function passagesOf(claim: Claim, fact: Fact, topic: Topic): readonly Passage[] {
  const source = topic.ledger.sources.find(({ id }) => id === claim.source)
  if (!source || claim.from) return []
  const label = topic.phrases.sentence(shortLabel(source))
  const text = topic.texts.get(source.id)
  if (!text) {
    const quote = claim.words.find((words) => valueReads(claim.value, words, topic.ledger)) ?? claim.words[0]
    return quote === undefined ? [] : [{ source: label, words: ourSentence(claim, fact, topic), quote }]
  }
  const span = tellingSpan(claim, text, topic)
  const evidence = span ? slice(text, span) : ''
  return [
    sentenceOf(claim, fact, topic),
    opensWithSubject(evidence, topic) && namesSubject(evidence, fact, topic) ? `… ${evidence} …` : undefined,
  ].flatMap((words) =>
    words === undefined || words.split(/\s+/).length > MOST_WORDS ? [] : [{ source: label, words }],
  )
}

/** What a source says in our words, and who says so in it. */
export function ourSentence(claim: Claim, fact: Fact, topic: Topic): string {
  const [ask] = fact.ask
  // The statement says more than this source does, or something else.
  if (ask !== undefined && !fitsStatement(claim, fact, topic))
    return `${ask} ${topic.phrases.sentence(heardValue(claim, fact, topic))}.`
  const says = saysOf(fact, claim, topic)
  const who = claim.saidBy?.who
  return who === undefined || namesSpeaker(says, who) ? says : topic.phrases.accordingTo(who, clauseOf(says, topic))
}

/**
 * The source's sentence with the claim's value in it; `undefined` where not even with the one before it is it told what
 * it speaks of.
 */
function sentenceOf(claim: Claim, fact: Fact, topic: Topic): string | undefined {
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

function wholeSentence(text: Text, span: readonly [number, number]): string | undefined {
  return sentencesAround(text, [span])[0]?.join('').trim()
}

/** Words out of a sentence that begin where something is named: a capital, a figure, "the", and no verb. */
function opensWithSubject(words: string, { ledger }: Topic): boolean {
  const rules = wordRules(ledger.language)
  const [first = '', second = ''] = wordsOf(words)
  if (!rules || /^[\p{Lu}\p{N}]/u.test(words)) return true
  return rules.empty.has(first) && !rules.auxiliaries.includes(first) && !rules.empty.has(second)
}

/**
 * It opens with no pronoun, and has a word of what the fact is about, or opens with a thing of its own: "The fracture,
 * which …".
 */
function namesSubject(words: string, fact: Fact, topic: Topic): boolean {
  const rules = wordRules(topic.ledger.language)
  const said = wordsOf(words)
  if (!rules || said.length < LEAST_WORDS) return false
  const [first = '', second = ''] = said
  if (rules.openers.includes(first)) return false
  const about = [fact.statement.replace('{value}', ''), ...fact.ask].flatMap((text) => wordsOf(text))
  const roots = new Set(said.map((word) => rules.root(word)))
  const isAbout = about.some((word) => !rules.empty.has(word) && roots.has(rules.root(word)))
  return isAbout || (rules.empty.has(first) && second !== '' && !rules.empty.has(second) && /^\p{Lu}/u.test(words))
}

/** The values of two claims, in the words that decide: in quotation marks where both sources have them. */
export function decidingWords(sides: readonly { claim: Claim; fact: Fact }[], topic: Topic): readonly string[] {
  const told = sides.map(({ claim, fact }) => valueInSentence(claim, fact, topic))
  return areTheirWords(sides, topic) ? told.map(topic.phrases.quoted) : told
}

/** Each source has its value in the words in which we say it. */
export function areTheirWords(sides: readonly { claim: Claim; fact: Fact }[], topic: Topic): boolean {
  return sides.every(({ claim, fact }) => stands(valueInSentence(claim, fact, topic), claim, topic))
}

/** A source has the words as they are written here. */
function stands(said: string, { source, at, words }: Claim, { texts }: Topic): boolean {
  const text = texts.get(source)
  const fragments = text ? at.map((span) => slice(text, span)) : words
  return fragments.some((fragment) => fragment.toLowerCase().includes(said.toLowerCase()))
}
