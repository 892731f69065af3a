import { overlaps } from '../distractors/unsupported.ts'
import { inSpans, slice, textOf } from '../facts/evidence.ts'
import { optionText } from '../facts/says.ts'
import type { Assessment } from '../facts/standing.ts'
import type { Topic } from '../facts/topic.ts'
import type { Item } from '../item.ts'
import type { Value } from '../ledger-value.ts'
import { valueReads } from '../reading/value.ts'
import { normalForm, standsIn, wordsOf } from '../text/normal-form.ts'
import { type Possibilities, possibilitiesOf } from '../values/possibilities.ts'
import {
  type Check,
  check,
  keysOf,
  keysReading,
  keysSources,
  keysSpeaker,
  keysValue,
  optionsOf,
  textsOf,
} from './check.ts'
import { comparable } from './comparable.ts'
import { claimsOf, keyedValues, saidBySources } from './evidence.ts'
import { lostHedge } from './hedges.ts'
import { strangeKey } from './keyed.ts'
import { wordsAbout, wordsIn } from './known-words.ts'
import { keepsItsPlace } from './places.ts'
import { sideTaken } from './sides.ts'

/** Rules on what ties an item to its sources. */
export const groundingChecks: readonly Check[] = [
  check({
    id: 'evidence-in-source',
    number: 44,
    level: 'B',
    rule: 'It asks facts of the ledger, and their evidence stands in its source.',
    needs: ['topic'],
    find: (item, { topic }) => {
      if (item.facts.length === 0) return 'it names no fact'
      const unknown = item.facts.find((fact) => topic.assessmentOf(fact) === undefined)
      if (unknown !== undefined) return unknown
      const broken = claimsOf(item, topic).find(({ source, at, words, from }) => {
        const text = topic.texts.get(source)
        if (at.length === 0) return from === undefined
        const isIn = text && inSpans(at.map((span) => slice(text, span)))
        return isIn && !words.every(isIn)
      })
      return broken && `${broken.source}: ${broken.words.join(' … ')}`
    },
  }),
  check({
    id: 'key-in-words',
    number: 45,
    level: 'B',
    rule: 'The key can be read in the words of a source, or is worked out from facts that can.',
    needs: ['topic'],
    binds: keysValue,
    find: (item, { topic }) => {
      const strange = strangeKey(item, topic)
      if (strange !== undefined) return strange
      const unread = keyedValues(item, topic).find(
        ({ value, claims }) =>
          !claims.some((claim) => claim.from || claim.words.some((words) => valueReads(value, words, topic.ledger))),
      )
      return unread && item.keyText
    },
  }),
  check({
    id: 'source-key-in-words',
    number: 45,
    level: 'B',
    rule: 'What the key says of each source can be read in that source’s words.',
    needs: ['topic'],
    binds: keysSources,
    find: unreadSource,
  }),
  check({
    id: 'speaker-in-source',
    number: 45,
    level: 'B',
    rule: 'The key is who says so in a source.',
    needs: ['topic'],
    binds: keysSpeaker,
    find: (item, { topic }) => {
      const speakers = claimsOf(item, topic).flatMap(({ saidBy }) => saidBy?.who ?? [])
      return keysOf(item).find(({ text }) => !speakers.some((who) => topic.canon(who) === topic.canon(text)))?.text
    },
  }),
  check({
    id: 'names-in-source',
    number: 46,
    level: 'B',
    rule: 'The names and years of the question stand in a source that answers it.',
    needs: ['topic', 'texts'],
    find: (item, { topic, texts }) => {
      const claims = claimsOf(item, topic)
      const answering = [...new Set(claims.map(({ source }) => source))]
      if (answering.length === 0 || answering.some((source) => !texts.has(source))) return undefined
      // A question for who gives a value says the value, and that may be worked out: "the week before" has no "June".
      const given = new Set(wordsOf(saidBySources(item, topic).join(' ')))
      const sets = [given, wordsAbout(topic), ...answering.map((source) => wordsIn(source, topic))]
      return namesIn(item.stem).find(
        (name) => !wordsOf(name).every((word) => sets.some((set) => set.has(word) || set.has(word.replace(/s$/, '')))),
      )
    },
  }),
  check({
    id: 'key-read-again',
    number: 47,
    level: 'B',
    rule: 'Reading the evidence again gives the key.',
    needs: ['topic', 'texts'],
    binds: keysValue,
    find: (item, { topic, texts }) => {
      const lost = keyedValues(item, topic).find(({ value, claims }) => {
        const whole = claims.filter(({ source, at }) => texts.has(source) && at.length > 0)
        return (
          whole.length > 0 &&
          !claims.some(({ from }) => from) &&
          !whole.some(({ source, at }) =>
            at.some((span) => valueReads(value, slice(texts.get(source) ?? textOf(''), span), topic.ledger)),
          )
        )
      })
      return lost && item.keyText
    },
  }),
  check({
    id: 'source-key-read-again',
    number: 47,
    level: 'B',
    rule: 'Reading each source’s evidence again gives what the key says of it.',
    needs: ['topic', 'texts'],
    binds: keysSources,
    find: (item, { topic, texts }) => {
      const lost = claimsOf(item, topic).find(
        ({ source, at, from, value }) =>
          texts.has(source) &&
          at.length > 0 &&
          !from &&
          !at.some((span) => valueReads(value, slice(texts.get(source) ?? textOf(''), span), topic.ledger)),
      )
      return lost && `${lost.source}: ${lost.words.join(' … ')}`
    },
  }),
  check({
    id: 'hedges-survive',
    number: 48,
    level: 'B',
    rule: 'Hedges survive: “about”, “more than”, who says so.',
    needs: ['words', 'topic'],
    binds: keysValue,
    find: (item, { topic, words }) => lostHedge(item, topic, words),
  }),
  check({
    id: 'as-of-when',
    number: 49,
    level: 'B',
    rule: 'What time can change says as of when.',
    needs: ['topic'],
    find: (item, { topic }) => {
      const changing = item.facts.some((fact) => topic.assessmentOf(fact)?.fact.changes)
      const year = topic.ledger.asOf?.slice(0, 4)
      return changing && !(year && `${item.stem} ${item.explanation} ${item.support ?? ''}`.includes(year))
        ? item.stem
        : undefined
    },
  }),
  check({
    id: 'contested-fact',
    number: 50,
    level: 'B',
    rule: 'A contested fact is never keyed to one value, and what stands on one source or speaker says so.',
    needs: ['topic'],
    binds: (item) => !keysSources(item) && !keysReading(item),
    find: (item, { topic, words }) =>
      item.facts.find((fact) => {
        const assessment = topic.assessmentOf(fact)
        if (!assessment) return false
        if (words?.differing.test(normalForm(item.stem)) && keysEverySide(item, assessment, topic)) return false
        if (assessment.standing === 'unsupported') return true
        if (assessment.standing !== 'contested') return item.facts.length === 1 && item.standing !== assessment.standing
        return !keysSpeaker(item) && !isSaidByAll(item, assessment, topic) && !keepsItsPlace(item, assessment, topic)
      }),
  }),
  check({
    id: 'no-side-taken',
    number: 50,
    level: 'B',
    rule: 'No question takes one answer for granted to what the sources differ on.',
    needs: ['topic'],
    find: (item, { topic, words }) => words && sideTaken(item, topic, words),
  }),
]

/** A source that the key speaks of and whose claim does not read, or is not what the item gives for it. */
function unreadSource(item: Item, { topic }: { readonly topic: Topic }): string | undefined {
  const claims = claimsOf(item, topic)
  const dumb = claims.find(
    ({ from, words, value }) => !from && !words.some((fragment) => valueReads(value, fragment, topic.ledger)),
  )
  if (dumb) return `${dumb.source}: ${dumb.words.join(' … ')}`
  if (item.kind === 'why-differ') return undefined
  const shown = [item.stem, item.keyText, ...textsOf(optionsOf(item))].join(' ')
  const spoken = keysOf(item).flatMap(({ provenance }) => (provenance.from === 'source' ? provenance.sources : []))
  return spoken.find((source) => {
    const said = item.facts.flatMap((id) => {
      const fact = topic.assessmentOf(id)?.fact
      return (
        fact?.claims.flatMap((claim) => (claim.source === source ? [optionText(claim.value, fact, topic)] : [])) ?? []
      )
    })
    return said.length > 0 && !said.some((value) => standsIn(value, shown))
  })
}

/** "The sources differ: which two years do they give?" keys what each of them says, and nothing else. */
function keysEverySide(item: Item, { fact }: Assessment, topic: Topic): boolean {
  if (item.shape !== 'several') return false
  const says = (value: Value) => possibilitiesOf(value, fact, topic.canon)
  const given = fact.claims.map(({ value }) => says(value))
  const keyed = keysOf(item).map(({ value }) => value && says(value))
  const meets = (a: Possibilities | undefined, b: Possibilities) =>
    a !== undefined && comparable(a, b) && overlaps(a, b)
  return (
    keyed.every((key) => given.some((one) => meets(key, one))) &&
    given.every((one) => keyed.some((key) => meets(key, one)))
  )
}

/** A contested set may be keyed only to members that every source names, in a question that says so. */
function isSaidByAll(item: Item, { fact }: NonNullable<ReturnType<Topic['assessmentOf']>>, { canon }: Topic): boolean {
  return (
    item.shape === 'several' &&
    keysOf(item).every(({ text }) =>
      fact.claims.every(({ value }) => 'names' in value && value.names.some((name) => canon(name) === canon(text))),
    )
  )
}

/** Names and years of a stem: capitalised words that do not open a sentence, and four-digit years. */
export function namesIn(stem: string): readonly string[] {
  const rest = stem.replace(/(?:^|[.?!:]\s)\S+/g, ' ')
  return [
    ...(rest.match(/\p{Lu}[\p{L}'’-]*/gu) ?? []).map((name) => name.replace(/[’']s$/u, '')),
    ...(rest.match(/\b(?:1\d|20)\d\d\b/g) ?? []),
  ]
}
