import { nameMentions } from '../mentions.ts'
import type { SentenceView, SourceView } from '../sentence-view.ts'
import { finiteVerb } from '../words/verb-forms.ts'
import { studioWords } from '../words/words-of.ts'
import { nameAt, personsIn } from './persons.ts'
import { placeOfTokens } from './raw-places.ts'

/** Whose words they are. */
export interface Speaking {
  /** A whole name, where the text has one. */
  readonly speaker: string | undefined
  /** The sentence says itself who speaks, right beside the marks. */
  readonly isSure: boolean
}

/** In a longer sentence nobody can tell who says what. */
export const MOST_TOKENS = 200
export const PRONOUN = /^(?:he|she|they|il|elle|ils|elles)$/

/** A tag behind the marks is seldom longer. */
const LONGEST_TAG = 16

/** What stands right behind the marks says whose words they are, whatever its verb: « …, racontait-elle ». */
export function taggedSpeaker(
  source: SourceView,
  at: number | undefined,
  span: readonly [number, number],
): Speaking | undefined {
  const view = at === undefined ? undefined : source.sentences[at]
  if (!view || at === undefined || view.tokens.length > MOST_TOKENS) return undefined
  const { tokens, language } = view
  const startOf = (i: number) => placeOfTokens(view, { from: i, to: i + 1 })[0]
  const first = tokens.findIndex((_, i) => startOf(i) >= span[1])
  if (first < 0 || !isTag(source.text.slice(span[1] - 1, startOf(first)).join(''))) return undefined
  const stop = tokens.findIndex(({ gap }, i) => i > first && /[.;:!?"]/.test(gap))
  const end = Math.min(stop < 0 ? tokens.length : stop, first + LONGEST_TAG)
  const pronoun = tokens.findIndex(
    ({ word, gap }, i) => i > first && i < first + 4 && gap === '-' && PRONOUN.test(word),
  )
  if (pronoun >= 0) return { speaker: lastPerson(source, at, span[0]), isSure: false }
  const { articles } = studioWords(language)
  const names = nameMentions(view).filter(({ from, to }) => from > first && to <= end)
  // A verb, who it is and their name: nothing else stands between.
  const opens = (i: number) => articles.includes(tokens[i]?.word ?? '') || OWN.test(tokens[i]?.word ?? '')
  const role = [first + 1, first + 2, first + 3].find((i) => opens(i) || names.some(({ from }) => from === i))
  if (role === undefined || !isInverted(tokens, first, role, language)) return undefined
  const name = names.find(({ from }) => from >= role && !BEHIND.test(tokens[from - 1]?.word ?? ''))
  if (name) return { speaker: personsIn(source).wholeName(nameAt(source, view, name)), isSure: true }
  return undefined
}

/** « …», dit: a comma stands behind the marks, or a stop of the speaker's own before them. */
const isTag = (between: string): boolean => /^(?:.\s?[»”"’]\s?,|[,!?…]\s?[»”"’])\s$/u.test(between)

const OWN = /^(?:son|sa|ses|leur|leurs|notre|his|her|its|their|our)$/
/** Whoever is named behind these did not speak. */
const BEHIND = /^(?:à|au|aux|de|du|des|d|en|dans|devant|pour|sur|chez|avec|to|of|from|in|at|for|with|by)$/

/** « souriait son chef », « a reconnu l'entraîneuse », "laughed Tom Bell": verbs alone stand before who it is. */
function isInverted(tokens: SentenceView['tokens'], first: number, role: number, language: string): boolean {
  const words = tokens.slice(first, role).map(({ word }) => word)
  // « Le Sel », est d’une auteure: what is named is a play.
  if (IS.test(words[0] ?? '')) return false
  if (!language.startsWith('fr')) return words.length === 1 && finiteVerb(words[0] ?? '')?.is !== 'base'
  if (/^(?:a|ont|avait|avaient)$/.test(words[0] ?? '')) return words.length > 1
  return FRENCH_FINITE.test(words[/^s?e?$/.test(words[0] ?? '') ? 1 : 0] ?? '')
}
const IS = /^(?:is|are|was|were|est|sont|était|étaient|fut)$/
const FRENCH_FINITE = /\p{L}(?:e|ent|it|ait|aient|ît|ut|t|d)$/u

/** Of whom the text spoke last before a place. */
export function lastPerson(source: SourceView, at: number, start: number): string | undefined {
  const persons = personsIn(source)
  for (let back = at; back >= Math.max(0, at - 6); back -= 1) {
    const view = source.sentences[back]
    const found = view && nameMentions(view).filter((mention) => persons.isPerson(nameAt(source, view, mention)))
    const earlier = view && found?.filter((mention) => placeOfTokens(view, mention)[0] < start)
    // Who a sentence is about stands in it first.
    const one = back === at ? earlier?.at(-1) : earlier?.[0]
    if (view && one) return persons.wholeName(nameAt(source, view, one))
  }
  return undefined
}
