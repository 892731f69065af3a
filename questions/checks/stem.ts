import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import type { WordRules } from '../languages/word-rules.ts'
import { normalForm, wordsOf } from '../text/normal-form.ts'
import { type Check, check, optionsOf, textsOf } from './check.ts'
import { contentOf, negationIn, padded, phraseIn, unnamed } from './words.ts'

const LONGEST_STEM = 35
const blank = /_{2,}|\[blank\]|\(blank\)/iu
const blankAtEnd = new RegExp(`(?:${blank.source})["”’)\\s]*[.?!]?$`, 'iu')

/** Order, match and compare may tell what to do instead of asking. */
const isTask = ({ shape }: Item): boolean => shape === 'order' || shape === 'pairs'

/** Rules on the question itself. */
export const stemChecks: readonly Check[] = [
  check({
    id: 'stands-alone',
    number: 1,
    level: 'B',
    rule: 'The question stands alone: it leans on no “it”, “this”, “the article” or “last week”.',
    needs: ['words'],
    find: (item, { words }) => leaning(item, words),
  }),
  check({
    id: 'short-question',
    number: 5,
    level: 'W',
    rule: 'The question has at most 35 words, and each of its sentences is needed.',
    needs: ['words'],
    find: (item, { words }) => {
      const beyond = item.stem.split(/\s+/).slice(LONGEST_STEM)
      return beyond.length > 0 ? beyond.join(' ') : idleSentence(item, words)
    },
  }),
  check({
    id: 'blank-place',
    number: 10,
    level: 'B',
    rule: 'A blank stands at the end of the question, or once in a sentence that is no question.',
    needs: ['words'],
    find: ({ stem, elsewhere }) => {
      if (!blank.test(stem.replace(blankAtEnd, ''))) return undefined
      // A teacher's blank may stand anywhere, but once, and not in a question.
      return elsewhere && !/\?/.test(stem) && stem.split(blank).length === 2 ? undefined : stem
    },
  }),
  check({
    id: 'asks-something',
    number: 13,
    level: 'B',
    rule: 'The question asks something, or leads on to its options.',
    needs: ['words'],
    find: (item, { words }) => {
      if (!isTask(item) && !asks(item.stem, words)) return item.stem
      const bare = normalForm(item.stem).replace(/[?:.]+$/, '')
      return words.bareQuestion.test(bare) || !hasSubject(item, words) ? item.stem : undefined
    },
  }),
  check({
    id: 'not-negative',
    number: 19,
    level: 'B',
    rule: 'The question is not negative.',
    needs: ['words'],
    find: (item, { words, topic }) => (asksDenial(item, topic) ? undefined : negationAsked(item.stem, words)),
  }),
]

/**
 * The word that points outside the question; names and quotations are left alone, and a task may point at its own
 * parts.
 */
function leaning(item: Item, rules: WordRules): string | undefined {
  const first = wordsOf(item.stem)[0] ?? ''
  const plain = normalForm(unnamed(item.stem, rules)).replace(rules.explained, ' ').replace(rules.expletive, ' ')
  const soft = rules.anchor.test(plain) ? [] : rules.softDeictics
  // What it points at is shown beside it.
  const pointers = isTask(item) || item.exhibit ? [] : rules.pointers
  // "The text of the treaty" says which text.
  const deictic = phraseIn([...rules.deictics, ...soft, ...pointers], plain.replace(/(?<=\bthe )\p{L}+ of\b/gu, ' '))
  if (deictic) return deictic
  const unsaid = rules.unsaid.exec(plain)
  // A name before it may be who is meant.
  if (unsaid && !plain.slice(0, unsaid.index).includes('¶')) return unsaid[1]
  const opens = wordsOf(plain)[0] === first
  return opens && rules.openers.includes(first) ? first : hangingPronoun(plain, rules)
}

/** What somebody said may be negative; what is asked may not. */
function negationAsked(stem: string, rules: WordRules): string | undefined {
  const plain = wordsOf(unnamed(stem, rules)).join(' ')
  const said = rules.speech.flatMap((verb) => {
    const at = ` ${plain} `.indexOf(` ${verb} `)
    return at < 0 ? [] : [at]
  })
  const asked = said.length > 0 ? plain.slice(0, Math.min(...said)) : unnamed(stem, rules)
  return negationIn(asked, rules.negatives, rules)
}

/** A question whether something is so, of a fact that it is not. */
function asksDenial({ facts }: Item, topic: Topic | undefined): boolean {
  const claims = topic?.assessmentOf(facts[0] ?? '')?.fact.claims ?? []
  return claims.length > 0 && claims.every(({ value }) => 'yesNo' in value && value.yesNo === 'no')
}

/** A pronoun with nothing before it that it could stand for: only the words of the asking itself. */
function hangingPronoun(plain: string, rules: WordRules): string | undefined {
  const words = plain.match(/¶|[\p{L}\p{N}']+/gu) ?? []
  // "Which place had its own bridge": who has something may be what is asked for.
  const at = words.findIndex((word, i) => rules.pronouns.includes(word) && !rules.owners.includes(words[i - 1] ?? ''))
  const before = words.slice(0, at)
  const named = before.some((word, i) => {
    if (word === '¶') return true
    // "In which year did he …": the noun of the question word is what is asked for, and no antecedent.
    const asked = /^(?:which|what|many|much|whose)$/.test(before[i - 1] ?? '')
    return !rules.empty.has(word) && !asked && word !== 'many' && word !== 'much' && word !== 'long' && word !== 'far'
  })
  return at >= 0 && !named ? words[at] : undefined
}

/**
 * A statement beside the question that shares nothing with it or its options; a quotation is what the question is
 * about.
 */
function idleSentence(item: Item, rules: WordRules): string | undefined {
  const sentences = unnamed(item.stem, rules).split(/(?<=[.?!]["”’)]*)\s+/u)
  if (sentences.length < 2 || isTask(item)) return undefined
  const last = sentences.length - 1
  return sentences.find((sentence, i) => {
    if (sentence.endsWith('?') || i === last || contentOf(sentence, rules).size === 0) return false
    const rest = sentences.filter((_, j) => j !== i).join(' ')
    const needed = contentOf(`${rest} ${textsOf(optionsOf(item)).join(' ')}`, rules)
    return [...contentOf(sentence, rules)].every((word) => !needed.has(word))
  })
}

/** A question mark, a blank, a colon, or a last word that wants an ending. */
function asks(stem: string, rules: WordRules): boolean {
  const end = stem.trim().replace(/["”’)]+$/, '')
  if (/[?:…—–]$/u.test(end) || blank.test(end)) return true
  return /[\p{L}\p{N}]$/u.test(end) && rules.leadIns.includes(wordsOf(end).at(-1) ?? '')
}

/** A content word beyond "which year": what the question is about. */
function hasSubject({ stem }: Item, rules: WordRules): boolean {
  const rest = padded(stem).replace(/ (?:which|what|how) (?!of )(?:\S+ )?/, ' ')
  return contentOf(rest, rules).size > 0 || /[“"‘]/.test(stem)
}
