import { shortLabel, type Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import type { WordRules } from '../languages/word-rules.ts'
import { normalForm, wordsOf } from '../text/normal-form.ts'
import { type Basis, type Check, check, choosesValue, distractorsOf, keysOf, optionsOf, textsOf } from './check.ts'
import { sortOf } from './sorts.ts'
import { contentOf, phraseIn, standsForOthers, unnamed } from './words.ts'

/** Check 4: how much longer than every other option the key must be to stand out, as a factor and in characters. */
const LONGER = { factor: 1.25, characters: 10 } as const

const size = (text: string): number => Array.from(text).length

/** What the options are as a test-wise reader sees them. */
const sides = (item: Item) => ({ keys: textsOf(keysOf(item)), wrong: textsOf(distractorsOf(item)) })

/** Rules against what gives the key away to somebody who does not know it. */
export const cueChecks: readonly Check[] = [
  check({
    id: 'key-length',
    number: 4,
    level: 'B',
    rule: 'The key does not stand out by its length.',
    needs: ['words'],
    binds: (item) => item.shape === 'one' && choosesValue(item),
    find: (item) => {
      const { keys, wrong } = sides(item)
      const [key = ''] = keys
      const longest = Math.max(0, ...wrong.map(size))
      return wrong.length > 0 && size(key) >= longest * LONGER.factor && size(key) >= longest + LONGER.characters
        ? key
        : undefined
    },
  }),
  check({
    id: 'key-shares-words',
    number: 7,
    level: 'W',
    rule: 'The key does not share the most words with the other options.',
    needs: ['words'],
    binds: (item) => item.shape === 'one' && choosesValue(item),
    find: (item, { words }) => {
      const key = keysOf(item)[0]?.text ?? ''
      const shared = (text: string) => sharedWith(text, textsOf(optionsOf(item)), words)
      const most = Math.max(0, ...textsOf(distractorsOf(item)).map((text) => shared(text).length))
      return shared(key).length >= 2 && shared(key).length > most ? shared(key).join(', ') : undefined
    },
  }),
  check({
    id: 'question-word',
    number: 8,
    level: 'B',
    rule: 'The question word fits every option, and no number of the question stands in the key alone.',
    needs: ['words'],
    binds: choosesValue,
    find: (item, basis) =>
      misfit(item, basis, basis.words) ?? onlyInKeys(item, (text) => normalForm(text).match(/\d+(?:[.,]\d+)*/g) ?? []),
  }),
  check({
    id: 'absolute-word',
    number: 11,
    level: 'W',
    rule: 'No wrong option gives itself away by a word like “always”, “never” or “only”.',
    needs: ['words'],
    binds: choosesValue,
    find: (item, { words }) => {
      const found = absolutes(item, words)
      return found.length === 1 ? found[0] : undefined
    },
  }),
  check({
    id: 'absolute-words',
    number: 11,
    level: 'B',
    rule: 'Wrong options do not give themselves away by words like “always”, “never” or “only”.',
    needs: ['words'],
    binds: choosesValue,
    find: (item, { words }) => {
      const found = absolutes(item, words)
      return found.length > 1 ? found.join(', ') : undefined
    },
  }),
  check({
    id: 'stem-word-in-key',
    number: 12,
    level: 'W',
    rule: 'No word of the question stands in the key alone.',
    needs: ['words'],
    binds: choosesValue,
    find: (item, { words, topic }) =>
      onlyInKeys(
        item,
        (text) => [...contentOf(text, words)].filter((word) => word.length >= 4 && !isProper(word, item, words)),
        labelsIn(topic),
      ),
  }),
  check({
    id: 'stem-name-in-key',
    number: 12,
    level: 'B',
    rule: 'No name or number of the question stands in the key alone.',
    needs: ['words'],
    binds: choosesValue,
    find: (item, { words, topic }) =>
      onlyInKeys(
        item,
        (text) => [...contentOf(text, words)].filter((word) => isProper(word, item, words)),
        labelsIn(topic),
      ),
  }),
  check({
    id: 'grammar-cue',
    number: 15,
    level: 'B',
    rule: 'Grammar and punctuation fit every option, not the key alone.',
    needs: ['words'],
    binds: choosesValue,
    find: (item, { words }) => misfitting(item, words),
  }),
]

/** What its sources are called: a question that says whom it asks gives no key away by that. */
const labelsIn = (topic: Topic | undefined): readonly string[] =>
  topic?.ledger.sources.map((source) => shortLabel(source).replace(/^the /i, '')) ?? []

function sharedWith(text: string, options: readonly string[], rules: WordRules): readonly string[] {
  const others = contentOf(options.filter((option) => option !== text).join(' '), rules)
  return [...contentOf(text, rules)].filter((word) => others.has(word))
}

/** An option that is no answer to the question word, where the key is one. */
function misfit(item: Item, { language }: Basis, rules: WordRules): string | undefined {
  const stem = normalForm(unnamed(item.stem, rules))
  const wanted = rules.wanted.find(([asker]) => asker.test(stem))?.[1]
  if (!wanted) return undefined
  const fits = (text: string) =>
    sortOf(text, language) === wanted || (wanted === 'time' && phraseIn(rules.timeWords, text) !== undefined)
  const { keys, wrong } = sides(item)
  // A year is written like any number, and a count may look like one.
  const sure = (text: string) => !fits(text) && !(wanted !== 'words' && /^\d{3,4}$/.test(text))
  return keys.length > 0 && keys.every(fits) ? wrong.find(sure) : undefined
}

/** A word of the stem that stands in a key and in no wrong option. */
function onlyInKeys(
  item: Item,
  read: (text: string) => readonly string[],
  without: readonly string[] = [],
): string | undefined {
  const { keys, wrong } = sides(item)
  const asked = new Set(read(without.reduce((stem, label) => stem.replace(label, ' '), item.stem)))
  const elsewhere = new Set(wrong.flatMap(read))
  return wrong.length === 0 ? undefined : keys.flatMap(read).find((word) => asked.has(word) && !elsewhere.has(word))
}

/** A number, or a word that the stem writes with a capital inside a sentence. */
function isProper(word: string, { stem }: Item, rules: WordRules): boolean {
  if (/^\d/.test(word)) return true
  const names = stem.match(/(?<=[^.?!:\s]["”’)]*\s["“‘(]*)\p{Lu}[\p{L}\p{N}'’-]*/gu) ?? []
  return names.some((name) => wordsOf(name).some((part) => rules.root(part) === word))
}

/** Absolute words of the wrong options that the key does not use. */
function absolutes(item: Item, rules: WordRules): readonly string[] {
  const { keys, wrong } = sides(item)
  const inKeys = keys.some((key) => phraseIn(rules.absolutes, unnamed(key, rules)) !== undefined)
  return inKeys
    ? []
    : wrong
        .filter((text) => !standsForOthers(text, rules))
        .flatMap((text) => (phraseIn(rules.absolutes, unnamed(text, rules)) ? [text] : []))
}

/** How the stem's end or the options' forms single out the key. */
function misfitting(item: Item, rules: WordRules): string | undefined {
  const { keys, wrong } = sides(item)
  const alone = (fits: (text: string) => boolean) =>
    keys.length > 0 && keys.every(fits) && wrong.length > 0 && !wrong.some(fits)
  const end = normalForm(item.stem)
  const article = rules.articleEnd.exec(end)?.[1]
  const follows = (text: string) => article === undefined || rules.followsArticle(article, text)
  if (article && keys.length > 0 && keys.every(follows) && !wrong.every(follows)) return `${article} ${keys.join(', ')}`
  const verb = rules.verbEnd.exec(end)?.[1]
  if (verb && alone((text) => rules.followsVerb(verb, text))) return `${verb} ${keys.join(', ')}`
  return Object.entries(rules.forms).find(
    ([, form]) => alone((text) => form.test(text)) || alone((text) => !form.test(text)),
  )?.[0]
}
