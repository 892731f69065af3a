import { nameMentions } from '../mentions.ts'
import type { SentenceView, SourceView } from '../sentence-view.ts'
import { finiteVerb } from '../words/verb-forms.ts'
import { isBe, studioWords } from '../words/words-of.ts'
import { FRENCH_FINITE } from './french-tense.ts'
import { isOffice, nameAt, PRONOUN, personsIn, speaks } from './persons.ts'
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
  if (pronoun >= 0)
    return { speaker: lastPerson(source, at, span[0], { called: tokens[pronoun]?.word ?? '' }), isSure: false }
  const { articles } = studioWords(language)
  const names = nameMentions(view).filter(({ from, to }) => from > first && to <= end && !isOwner(view, to))
  // A verb, who it is and their name: nothing else stands between.
  const opens = (i: number) => articles.includes(tokens[i]?.word ?? '') || OWN.test(tokens[i]?.word ?? '')
  const role = [first + 1, first + 2, first + 3].find((i) => opens(i) || names.some(({ from }) => from === i))
  if (role === undefined || !isInverted(tokens, first, role, language)) return undefined
  const name = names.find(({ from }) => from >= role && !BEHIND.test(tokens[from - 1]?.word ?? ''))
  if (name) return { speaker: personsIn(source).wholeName(nameAt(source, view, name)), isSure: true }
  return roleSpeaker(source, view, { from: role, to: end }, [at, span[0]])
}

/** "Mr Prewett's wife, Rosalind": the first of the two names says whose. */
export const isOwner = ({ tokens }: SentenceView, to: number): boolean => tokens[to]?.gap.startsWith("'s") === true

/** « …, raconte-t-elle. … »: a tag between two sentences of one quotation. */
const WITHIN = /, (?:\p{L}+['’])?\p{L}+(?:-t)?-(?:il|elle|ils|elles)(?=[,.!?] )/u

/** « …, raconte l’un d’eux, Tom Bell. … », « …, sourit Ada Brunn, 16 ans. … » */
const NAMED_WITHIN = /, (\p{L}+) (?:l['’]une? d['’]\p{L}+, )?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+)(?=[,.])/u

/** Who is told to speak in the middle of the words themselves. */
export function speakerWithin(
  source: SourceView,
  at: number | undefined,
  [start, end]: readonly [number, number],
): Speaking | undefined {
  if (at === undefined || source.language.startsWith('en')) return undefined
  const words = source.text.slice(start, end).join('')
  const [, verb = '', name] = NAMED_WITHIN.exec(words) ?? []
  if (name !== undefined && FRENCH_FINITE.test(verb) && !isBe(verb, source.language))
    return { speaker: personsIn(source).wholeName(name), isSure: true }
  return WITHIN.test(words) ? { speaker: lastPerson(source, at, start), isSure: false } : undefined
}

/** « Assure l'élue », "smiled the keeper": somebody whom the paragraph has named. */
function roleSpeaker(
  source: SourceView,
  view: SentenceView,
  { from, to }: { readonly from: number; readonly to: number },
  [at, start]: readonly [number, number],
): Speaking | undefined {
  const { tokens, language } = view
  const { definite, offices } = studioWords(language)
  const isDefinite = definite.includes(tokens[from]?.word ?? '') || tokens[from]?.word === 'l'
  const noun = tokens.slice(from + 1, Math.min(to, from + 3)).find(({ word }) => isOffice(word) || offices.test(word))
  if (!isDefinite || !noun) return undefined
  const speaker = personCalled(source, at, noun.word) ?? lastPerson(source, at, start, { most: 3 })
  return speaker === undefined ? undefined : { speaker, isSure: false }
}

/** So far apart stand a name and what somebody is. */
const BESIDE = 6

/** Whom a text has called so before: "the keeper" is Ada Brunn where it named the keeper, Ada Brunn. */
export function personCalled(source: SourceView, at: number, noun: string): string | undefined {
  const persons = personsIn(source)
  for (let back = at; back >= Math.max(0, at - 8); back -= 1) {
    const view = source.sentences[back]
    const place = view?.tokens.findIndex(({ word }) => word === noun) ?? -1
    const named = view && place >= 0 ? nameMentions(view) : []
    const one = named.find(({ from, to }) => from - place <= BESIDE && place - to <= BESIDE)
    const name = view && one && nameAt(source, view, one)
    if (name !== undefined && persons.isPerson(name)) return persons.wholeName(name)
  }
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
  if (isBe(words[0], language)) return false
  if (!language.startsWith('fr')) return words.length === 1 && finiteVerb(words[0] ?? '')?.is !== 'base'
  if (/^(?:a|ont|avait|avaient)$/.test(words[0] ?? '')) return words.length > 1
  return FRENCH_FINITE.test(words[/^s?e?$/.test(words[0] ?? '') ? 1 : 0] ?? '')
}

/** Of whom the text spoke last before a place. */
export function lastPerson(
  source: SourceView,
  at: number,
  start: number,
  { most = 6, called = '' }: { readonly most?: number; readonly called?: string } = {},
): string | undefined {
  const persons = personsIn(source)
  for (let back = at; back >= Math.max(0, at - most); back -= 1) {
    const view = source.sentences[back]
    const found = view && nameMentions(view).filter((mention) => persons.isPerson(nameAt(source, view, mention)))
    const earlier = view && found?.filter((mention) => placeOfTokens(view, mention)[0] < start)
    // "She told him that …": who she is stands before.
    if (back < at && /^(?:he|she|elle)$/.test(called) && view?.tokens[0]?.word === called) continue
    // Who a sentence is about stands in it first; whoever speaks in it goes on.
    const speaking = view && earlier?.findLast((mention) => speaks(view, mention))
    const one = speaking ?? (back === at ? earlier?.at(-1) : earlier?.[0])
    if (view && one) return persons.wholeName(nameAt(source, view, one))
  }
  return undefined
}
