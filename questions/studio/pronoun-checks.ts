import { wordsOf } from '../text/normal-form.ts'
import { isContent } from './apart-checks.ts'
import { reasonOf } from './claim-case.ts'
import { placesOfPhrase } from './clauses.ts'
import type { Coverage } from './coverage.ts'
import type { DraftReason } from './judged.ts'
import { isWhere, type Mention, nameMentions } from './mentions.ts'
import type { SentenceView } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import type { AskedAt } from './wording-doubts.ts'
import { studioWords } from './words/words-of.ts'

/** A wording beside a place of a value, with how it is borne out there. */
export interface CoveredAt extends AskedAt {
  readonly cover: Coverage
}

/** A name of the wording stands only in the sentence before, and so does another: "he" may be either. */
export function pronounReasons({ one, place, asked, cover: { onlyBefore } }: CoveredAt): readonly DraftReason[] {
  const name = onlyBefore.find((stem) => asked.names.has(stem) && !one.topic.has(stem))
  const at = place?.at ?? one.quoted[0]?.at ?? 0
  const [here, before] = [one.source.sentences[at], one.source.sentences[at - 1]]
  if (name === undefined || !before || !here) return []
  const isOther = ({ from, to }: Mention) =>
    before.stems.slice(from, to).every((stem) => !asked.names.has(stem) && !one.topic.has(stem))
  const others = nameMentions(before).filter((mention) => isOther(mention) && !isWhere(before, mention.from))
  if (others.length === 0 || isGoneOnWith(name, here, before) || isOnlyPerson(name, here, before)) return []
  return [reasonOf('other-words', one, { words: name, sentence: before })]
}

/** "Ada Brunn keeps the lock. Her father opened it in 1950": whoever opens the value's own clause did it. */
export function ownSubjectReasons({ one, place, asked }: AskedAt): readonly DraftReason[] {
  if (!place) return []
  const { view, from } = place
  const { tokens, stems } = view
  const start = tokens.findIndex(({ clause }) => clause === tokens[from]?.clause)
  // "We asked Tom Bell" does not say that he asked anybody.
  const [first] = wordsOf(asked.text)
    .map(stemsOf(view.language).of)
    .filter((stem) => asked.names.has(stem))
  const isTurned = studioWords(view.language).firstPerson.includes(tokens[start]?.word ?? '')
  const isBehind = stems.some((stem, i) => stem === first && i > start && tokens[i]?.clause === tokens[start]?.clause)
  if (isTurned && isBehind && !stems.slice(from, place.to).includes(first ?? ''))
    return [reasonOf('other-words', one, { words: tokens[start]?.word, sentence: view })]
  const isHere = asked.groups.some(({ ways }) => ways.some((way) => placesOfPhrase(way, tokens).length > 0))
  const isAway = [...asked.names].some((stem) => asked.stems.has(stem) && !view.holds.has(stem) && !one.topic.has(stem))
  if (isHere || !isAway) return []
  const isAsked = (i: number) => [one.says, ...one.asks].some(({ stems: all }) => all.has(stems[i] ?? ''))
  const name = nameMentions(view).find((mention) => mention.from === start && mention.to <= from)
  const isAnother = name !== undefined && !stems.slice(name.from, name.to).some((stem) => asked.stems.has(stem))
  const isKin =
    POSSESSIVE.test(tokens[start]?.word ?? '') && start + 1 < from && isContent(view, start + 1) && !isAsked(start + 1)
  return isAnother || isKin
    ? [reasonOf('other-words', one, { words: tokens[start + Number(isKin)]?.word, sentence: view })]
    : []
}

const POSSESSIVE = /^(?:my|our|his|her|their|its|mon|ma|mes|notre|nos|son|sa|ses|leurs?)$/

/** "The Bears lost their scorer, Viktor Malek. He …": of the names before one is a person's. */
function isOnlyPerson(name: string, here: SentenceView, before: SentenceView): boolean {
  if (!here.tokens.some(({ word }) => studioWords(here.language).persons.includes(word))) return false
  if (nameMentions(here).length > 0) return false
  const { definite } = studioWords(before.language)
  const persons = nameMentions(before).filter(
    ({ from, words }) => words.includes(' ') && !definite.includes(before.tokens[from - 1]?.word ?? ''),
  )
  const isOurs = ({ from, to }: Mention) => before.stems.slice(from, to).includes(name)
  return persons.length === 1 && persons.every(isOurs)
}

/** Whom the sentence before named first is whom this one speaks of as "she", where it names nobody. */
function isGoneOnWith(name: string, here: SentenceView, before: SentenceView): boolean {
  const { pronouns } = studioWords(here.language)
  const [first] = nameMentions(before)
  const isFirst =
    first !== undefined && !isWhere(before, first.from) && before.stems.slice(first.from, first.to).includes(name)
  const at = here.tokens.findIndex(({ word }) => pronouns.includes(word))
  const isNamed = nameMentions(here).some(({ from }) => from < at && !isWhere(here, from))
  return isFirst && at >= 0 && !isNamed
}

/**
 * "The tower was built by Reed. Its clock was made by Crane": what is asked for was told in the sentence before, and
 * this one tells something else.
 */
export function goneOnReasons({ one, place, asked, cover: { onlyBefore } }: CoveredAt): readonly DraftReason[] {
  if (!place) return []
  const { view, from, to } = place
  const before = one.source.sentences[place.at - 1]?.stems ?? []
  // "The tram company".
  const isCalled = (stem: string) =>
    asked.described.has(stem) &&
    asked.pairs.some(([a, b]) => b === stem && before.some((own, i) => own === a && before[i + 1] === b))
  const isKnown = (stem: string) =>
    [asked.names, asked.definite, asked.owned, one.topic].some((known) => known.has(stem))
  const told = onlyBefore.find((stem) => !isKnown(stem) && !isCalled(stem))
  if (told === undefined) return []
  const { isEmpty } = stemsOf(view.language)
  const known = new Set([one.says, ...one.asks].flatMap(({ stems, names }) => [...stems, ...names]))
  const named = nameMentions(view)
  const other = view.tokens.findIndex(
    ({ word, clause }, i) =>
      clause === view.tokens[from]?.clause &&
      (i < from || i > to) &&
      word.length > 2 &&
      !/^\d/.test(word) &&
      !isEmpty(word) &&
      !known.has(view.stems[i] ?? '') &&
      !one.topic.has(view.stems[i] ?? '') &&
      !named.some((name) => i >= name.from && i < name.to),
  )
  return other < 0 ? [] : [reasonOf('other-words', one, { words: told, sentence: view })]
}
