import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import type { WordRules } from '../languages/word-rules.ts'
import type { Fact } from '../ledger.ts'
import { normalForm, wordsOf } from '../text/normal-form.ts'
import { formatDate } from '../values/format.ts'
import type { Basis } from './check.ts'
import { sortOf } from './sorts.ts'
import { contentOf, jaccard, unnamed } from './words.ts'

/** An edited item beside the one that the topic gave. */
export interface Edit {
  readonly edited: Item
  readonly original: Item
  readonly topic: Topic
  /** The facts it asks. */
  readonly facts: readonly Fact[]
  /**
   * Whole questions and sentences that say what the fact is, in their own words each; empty where it asks several
   * facts.
   */
  readonly wordings: readonly string[]
}

export const wordingsOf = ({ ask, statement }: Fact): readonly string[] => [...ask, statement.replace('{value}', '')]

/** Every way in which the item's facts are spoken of. */
function spokenOf({ original, facts }: Edit): string {
  const own = facts.flatMap((fact) => [
    ...wordingsOf(fact),
    fact.about,
    fact.event ?? '',
    fact.unit ?? '',
    fact.relation?.left ?? '',
    fact.relation?.kind ?? '',
  ])
  return [original.stem, ...own].join(' ')
}

/** A word of the question's subject, one that every wording of its fact has, that the edit lost. */
export function lostCore({ edited, original, wordings }: Edit, words: WordRules): string | undefined {
  if (wordings.length === 0) return undefined
  const told = contentOf(edited.stem, words)
  const everywhere = wordings.map((wording) => contentOf(wording, words))
  const core = [...contentOf(original.stem, words)].filter((word) => everywhere.every((one) => one.has(word)))
  const lost = core.find((word) => !told.has(word))
  return lost && asWritten(original.stem, (word) => words.root(word) === lost)
}

/** A word, as a text writes it. */
const asWritten = (text: string, isIt: (word: string) => boolean): string | undefined =>
  text.match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)?.find((written) => wordsOf(written).some(isIt))

/** Words that no wording of the fact has. */
export function strangeWords(edit: Edit, words: WordRules): readonly string[] {
  const { phrases, ledger } = edit.topic
  const frames = edit.original.shape === 'order' ? [phrases.inOrder] : []
  const known = contentOf([spokenOf(edit), ledger.title, ...frames].join(' '), words)
  return [...contentOf(unnamed(edit.edited.stem, words), words)].filter((word) => !known.has(word))
}

/** The question of another fact that the edited one is more like than like any of its own. */
export function otherFact({ edited, original, topic, wordings }: Edit, words: WordRules): string | undefined {
  if (wordings.length === 0) return undefined
  const told = contentOf(edited.stem, words)
  const likeness = (text: string) => jaccard(told, contentOf(text, words))
  const own = Math.max(...[original.stem, ...wordings].map(likeness))
  const others = topic.ledger.facts.filter(({ id }) => !original.facts.includes(id)).flatMap(({ ask }) => ask)
  return others.find((ask) => likeness(ask) > own)
}

/**
 * Two words that exclude each other, of which the edit has put one for the other although no wording of the fact has
 * it.
 */
export function turnedRound({ edited, original, wordings }: Edit, { opposites }: WordRules): string | undefined {
  const [now, then, ...others] = [edited.stem, original.stem, ...wordings].map((text) => new Set(wordsOf(text)))
  const turned = (from: string, to: string) =>
    then?.has(from) && !then.has(to) && now?.has(to) && !now.has(from) && !others.some((wording) => wording.has(to))
  return opposites.find(([a, b]) => turned(a, b) || turned(b, a))?.join(', ')
}

/**
 * The question word that has become one of another meaning, or the word after "how" that no wording of the fact has
 * there.
 */
export function otherAnswer(
  { edited, original, wordings }: Edit,
  { wanted, askers, askersAlike, degree }: WordRules,
  { language }: Basis,
): string | undefined {
  const asked = (stem: string) => {
    const asker = wordsOf(stem).find((word) => askers.includes(word))
    const group = askersAlike.find((alike) => asker !== undefined && alike.includes(asker))
    return {
      asker,
      group,
      sort: wanted.find(([form]) => form.test(normalForm(stem)))?.[1],
      how: degree.exec(normalForm(stem))?.[1],
    }
  }
  const [now, then] = [asked(edited.stem), asked(original.stem)]
  const isKnown = wordings.some((wording) => asked(wording).sort === now.sort)
  if (now.sort !== undefined && now.sort !== then.sort && !isKnown && now.sort !== sortOf(original.keyText, language))
    return now.asker
  const isSorted = now.sort === then.sort && now.sort !== 'words'
  const groups = [original.stem, ...wordings].map((wording) => asked(wording).group)
  if (!isSorted && now.group && then.group && !groups.includes(now.group)) return now.asker
  const known = [original.stem, ...wordings].map((wording) => asked(wording).how)
  return wordings.length > 0 && then.how !== undefined && !known.includes(now.how) ? now.how : undefined
}

/**
 * A name, say, that the edit lost or brought.
 *
 * Lost may be only what some wordings of the fact do without. What is new must be known from its wordings, its sources
 * or the topic.
 *
 * @param read What a text surely names. @param holds All that it may hold: a name that opens a sentence looks like any
 * word there.
 */
export function changed(
  edit: Edit,
  read: (text: string) => readonly string[],
  holds: (text: string) => readonly string[],
): string | undefined {
  const { edited, original, topic, facts, wordings } = edit
  const now = new Set(holds(edited.stem))
  const each = wordings.map((wording) => new Set(holds(wording)))
  const isOptional = (part: string) => each.some((one) => one.has(part)) && !each.every((one) => one.has(part))
  const lost = read(original.stem).find((part) => !now.has(part) && !isOptional(part))
  if (lost !== undefined) return asWritten(original.stem, (word) => word === lost) ?? lost
  const speakers = facts.flatMap(({ claims }) => claims.flatMap(({ saidBy }) => saidBy?.who ?? []))
  const answering = new Set(facts.flatMap(({ claims }) => claims.map(({ source }) => source)))
  const sources = topic.ledger.sources.filter(({ id }) => answering.has(id)).map(({ label }) => label)
  const { asOf, title, language } = topic.ledger
  const dated = asOf === undefined ? '' : formatDate(asOf, language)
  const known = new Set(holds([spokenOf(edit), ...speakers, ...sources, title, dated].join(' · ')))
  const brought = read(edited.stem).find((part) => !known.has(part))
  return brought && (asWritten(edited.stem, (word) => word === brought) ?? brought)
}
