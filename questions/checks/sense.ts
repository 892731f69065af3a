import { harmIn } from '../distractors/harm.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import { LONGEST_STEM } from '../kinds/kind.ts'
import type { WordRules } from '../languages/word-rules.ts'
import { normalForm, standsIn, wordsOf } from '../text/normal-form.ts'
import { remember, rememberOf } from '../text/remember.ts'
import { wrongSide, wrongWeekday } from './calendar.ts'
import { type Check, check, choosesValue, distractorsOf, keysOf, keysSources, optionsOf, textsOf } from './check.ts'
import { claimsOf } from './evidence.ts'
import { wordsAbout, wordsIn } from './known-words.ts'
import { contentOf, phraseIn } from './words.ts'

/**
 * Rules on whether an item makes sense of its topic: what everybody knows, what nobody would choose, what nobody may
 * say.
 */
export const senseChecks: readonly Check[] = [
  check({
    id: 'key-in-title',
    number: 51,
    level: 'B',
    rule: 'The key is not in the topic’s title or introduction, nor what everybody knows of it.',
    needs: ['topic'],
    binds: (item) => choosesValue(item),
    find: (item, { topic: { ledger, canon } }) =>
      textsOf(keysOf(item)).find(
        (key) =>
          standsIn(key, ledger.title) ||
          standsIn(key, ledger.introduction ?? '') ||
          ledger.known.some((known) => canon(known) === canon(key)),
      ),
  }),
  check({
    id: 'believable-options',
    number: 52,
    level: 'B',
    rule: 'A reader could believe each wrong option: it is like the key, or of the topic’s world.',
    needs: ['words', 'topic'],
    binds: (item) => item.elsewhere !== undefined && choosesValue(item),
    find: (item, { words, topic }) => strangeOption(item, topic, words),
  }),
  check({
    id: 'quotation-in-source',
    number: 53,
    level: 'B',
    rule: 'Words in quotation marks stand in a source.',
    needs: ['topic'],
    find: (item, { topic, words }) => unsaidQuotation(item, topic, words?.empty ?? new Set()),
  }),
  check({
    id: 'own-working',
    number: 54,
    level: 'B',
    rule: 'What we have worked out is put into no source’s mouth.',
    needs: ['topic'],
    binds: (item) => keysSources(item) || item.elsewhere?.accordingTo !== undefined,
    find: (item, { topic }) => {
      const claims = claimsOf(item, topic)
      return claims.length > 0 && claims.every(({ from }) => from !== undefined) ? item.keyText : undefined
    },
  }),
  check({
    id: 'weekday-of-date',
    number: 55,
    level: 'B',
    rule: 'Each weekday is that of its date.',
    find: (item, { language }) => wrongWeekday(item, language),
  }),
  check({
    id: 'side-of-date',
    number: 55,
    level: 'B',
    rule: 'A “before” or “after” beside a date is so.',
    needs: ['words', 'topic'],
    find: (item, { words, topic }) => wrongSide(item, topic, words),
  }),
  check({
    id: 'no-accusation',
    number: 56,
    level: 'B',
    rule: 'No wrong option accuses anybody, or names a group known for murder.',
    needs: ['words'],
    find: (item, { words, topic }) => {
      const wrong = item.shape === 'order' || item.shape === 'pairs' ? [] : textsOf(distractorsOf(item))
      return wrong.find(
        (text) =>
          phraseIn(words.violent, text) !== undefined ||
          (topic !== undefined && harmIn(text, item.stem, topic.ledger) !== undefined),
      )
    },
  }),
  check({
    id: 'one-question-mark',
    number: 58,
    level: 'B',
    rule: 'The question has at most 25 words, and one question mark.',
    find: ({ stem }) => {
      const beyond = stem.split(/\s+/).slice(LONGEST_STEM)
      if (beyond.length > 0) return beyond.join(' ')
      return (stem.match(/\?/g) ?? []).length > 1 ? stem : undefined
    },
  }),
]

/** An option of another form than the key, of which no word is known in the topic. */
function strangeOption(item: Item, topic: Topic, rules: WordRules): string | undefined {
  const [key] = keysOf(item)
  // A figure, a date and a name are judged by check 2.
  if (key?.value === undefined || !('text' in key.value)) return undefined
  const known = [wordsAbout(topic), ...topic.ledger.sources.map(({ id }) => wordsIn(id, topic))]
  const roots = [contentOf(item.stem, rules), rootsSaid(topic)(rules)]
  const isKnown = (word: string) =>
    roots.some((words) => words.has(rules.root(word))) || known.some((words) => words.has(word))
  return textsOf(distractorsOf(item)).find((text) => {
    const content = wordsOf(text).filter((word) => !rules.empty.has(word) && !/^\d/.test(word))
    return content.length > 0 && !content.some(isKnown) && !isLike(text, key.text, rules)
  })
}

/** The roots of all that a topic's ledger says in its own words. Every item of a bank is held against them. */
const rootsSaid = rememberOf(({ ledger }: Topic) =>
  rememberOf((rules: WordRules) =>
    contentOf(ledger.facts.flatMap(({ statement, about }) => [statement, about]).join(' '), rules),
  ),
)

/**
 * Both or neither hold a name, and they open with a word of the same sort (a small word or not) or share a small word.
 */
function isLike(a: string, b: string, rules: WordRules): boolean {
  const isNamed = (text: string) => / \p{Lu}/u.test(text)
  const opensSmall = (text: string) => rules.empty.has(wordsOf(text)[0] ?? '')
  const small = (text: string) => wordsOf(text).filter((word) => rules.empty.has(word))
  return (
    isNamed(a) === isNamed(b) && (opensSmall(a) === opensSmall(b) || small(a).some((word) => small(b).includes(word)))
  )
}

/** A quotation that neither a source's text nor the words kept of it have. */
function unsaidQuotation(item: Item, topic: Topic, small: ReadonlySet<string>): string | undefined {
  const shown = [item.stem, item.explanation, ...textsOf(optionsOf(item))].join(' \n ')
  const quotations = [...shown.matchAll(/[“"«]([^”"»]+)[”"»]/gu)].map(([, words = '']) =>
    words.replace(/[.,;!?…]+$/u, ''),
  )
  if (quotations.length === 0) return undefined
  const { ledger, texts } = topic
  // Where a text is not kept, what is kept of it may begin after an article that stands there.
  const isKept = texts.size === ledger.sources.length
  const bare = (piece: string) => {
    const words = wordsOf(piece)
    return isKept || !small.has(words[0] ?? '') ? piece : words.slice(1).join(' ')
  }
  const pieces = (quotation: string) =>
    quotation.split(/…|\.\.\./).flatMap((piece) => (normalForm(piece) === '' ? [] : [bare(piece)]))
  return quotations.find((quotation) => !pieces(quotation).every((piece) => isInSource(topic)(piece)))
}

/** Whether words stand in what is kept of a topic's sources. Every copy of a quotation asks for the same. */
const isInSource = rememberOf(({ ledger, texts }: Topic) => {
  const kept = new Set([
    ...[...texts.values()].map(({ whole }) => whole),
    ...ledger.facts.flatMap(({ claims }) => claims.map(({ words }) => words.join(' '))),
    ...ledger.sources.flatMap(({ label, title = '', publisher = '' }) => [label, title, publisher]),
    ...Object.entries(ledger.aliases).flat(2),
    ledger.title,
  ])
  return remember((piece) => [...kept].some((text) => standsIn(piece, text)))
})
