import { slice } from '../evidence.ts'
import type { Item } from '../item.ts'
import { contentLanguage } from '../languages/languages.ts'
import type { Claim, Value } from '../ledger.ts'
import { standsIn, wordsOf } from '../normal.ts'
import { valueReads } from '../reading/value.ts'
import type { Topic } from '../topic.ts'
import { formatDate } from '../values/format.ts'
import { type Check, keysValue } from './check.ts'

/** Every claim of the facts that an item asks. */
function claimsOf(item: Item, topic: Topic): readonly Claim[] {
  return item.facts.flatMap((fact) => topic.assessmentOf(fact)?.fact.claims ?? [])
}

/** The values that an item keys, each with the claims that must bear it out. */
function keyedClaims(item: Item, topic: Topic): readonly { value: Value; claims: readonly Claim[] }[] {
  return item.facts.flatMap((fact) => {
    const assessment = topic.assessmentOf(fact)
    return assessment?.claim ? [{ value: assessment.claim.value, claims: assessment.fact.claims }] : []
  })
}

const hedgedBy = (value: Value, topic: Topic): readonly string[] => {
  const { hedges } = contentLanguage(topic.ledger.language)
  return Object.entries(hedges).flatMap(([bound, wordings]) => (bound in value ? wordings : []))
}

/** Rules on what ties an item to its sources. */
export const groundingChecks: readonly Check[] = [
  {
    number: 44,
    level: 'B',
    rule: 'The evidence stands in its source.',
    find: (item, topic) => {
      const broken = claimsOf(item, topic).find(({ source, at, words, from }) => {
        const text = topic.texts.get(source)
        if (at.length === 0) return from === undefined
        return (
          text !== undefined &&
          words.some((fragment) => !at.some((span) => slice(text, span).includes(fragment.normalize('NFC'))))
        )
      })
      return broken && `${broken.source}: ${broken.words.join(' … ')}`
    },
  },
  {
    number: 45,
    level: 'B',
    rule: 'The key can be read in the words of a source, or is worked out from facts that can.',
    binds: keysValue,
    find: (item, topic) => {
      const unread = keyedClaims(item, topic).find(
        ({ value, claims }) =>
          !claims.some((claim) => claim.from || claim.words.some((words) => valueReads(value, words, topic.ledger))),
      )
      return unread && item.keyText
    },
  },
  {
    number: 46,
    level: 'B',
    rule: 'The names and years of the stem stand in a source that answers it.',
    find: (item, topic) => {
      const { ledger } = topic
      const answering = new Set(claimsOf(item, topic).map(({ source }) => source))
      if ([...answering].some((source) => !topic.texts.has(source))) return undefined
      const about = ledger.sources
        .map(({ label, publisher, published }) => `${label} ${publisher ?? ''} ${published ?? ''}`)
        .join(' ')
      const known = `${[...answering].map((source) => topic.texts.get(source)?.join('') ?? '').join(' ')} ${about} ${ledger.title} ${Object.keys(ledger.aliases).join(' ')}`
      return namesIn(item.stem).find(
        (name) => !standsIn(name, known) && !(ledger.asOf && formatDate(ledger.asOf, ledger.language).includes(name)),
      )
    },
  },
  {
    number: 47,
    level: 'B',
    rule: 'Reading the evidence again gives the key.',
    binds: keysValue,
    find: (item, topic) => {
      const lost = keyedClaims(item, topic).find(({ value, claims }) => {
        const whole = claims.filter(({ source, at }) => topic.texts.has(source) && at.length > 0)
        const derived = claims.some(({ from }) => from)
        return (
          whole.length > 0 &&
          !derived &&
          !whole.some(({ source, at }) =>
            at.some((span) => valueReads(value, slice(topic.texts.get(source) ?? [], span), topic.ledger)),
          )
        )
      })
      return lost && item.keyText
    },
  },
  {
    number: 48,
    level: 'B',
    rule: 'Hedges survive: "about", "more than", who says so.',
    binds: keysValue,
    find: (item, topic) => {
      const shown = `${item.stem} ${item.keyText} ${item.explanation}`
      const lost = item.facts.flatMap((fact) => {
        const assessment = topic.assessmentOf(fact)
        if (!assessment?.claim) return []
        const bound = hedgedBy(assessment.claim.value, topic)
        const own = assessment.fact.claims.flatMap(({ hedge }) => hedge ?? [])
        const speakers =
          assessment.standing === 'attributed' ? assessment.fact.claims.flatMap(({ saidBy }) => saidBy?.who ?? []) : []
        return [
          ...(bound.length > 0 && !bound.some((word) => standsIn(word, shown)) ? [bound[0] ?? ''] : []),
          ...own.filter((hedge) => !standsIn(hedge, shown)),
          ...(speakers.length > 0 && !speakers.some((who) => isNamed(who, item.stem)) ? [speakers[0] ?? ''] : []),
        ]
      })
      return lost[0]
    },
  },
  {
    number: 49,
    level: 'B',
    rule: 'What time can change says as of when.',
    find: (item, topic) => {
      const changing = item.facts.some((fact) => topic.assessmentOf(fact)?.fact.changes)
      const year = topic.ledger.asOf?.slice(0, 4)
      return changing && !(year && `${item.stem} ${item.explanation}`.includes(year)) ? item.stem : undefined
    },
  },
  {
    number: 50,
    level: 'B',
    rule: 'A contested fact is never keyed to one value.',
    binds: keysValue,
    find: (item, topic) =>
      item.facts.find((fact) =>
        ['contested', 'unsupported'].includes(topic.assessmentOf(fact)?.standing ?? 'unsupported'),
      ),
  },
]

/** Whether a stem names a speaker by any word of substance: "Wettlaufer", "the Observatory". */
function isNamed(who: string, stem: string): boolean {
  return wordsOf(who).some((word) => word.length > 3 && standsIn(word, stem))
}

/** Names and years of a stem: capitalised words that do not open a sentence, and four-digit years. */
function namesIn(stem: string): readonly string[] {
  const rest = stem.replace(/(?:^|[.?!]\s)\S+/g, ' ')
  return [
    ...(rest.match(/\p{Lu}[\p{L}'’.-]*/gu) ?? []).map((name) => name.replace(/[’']s$|[.]$/u, '')),
    ...(rest.match(/\b(?:1\d|20)\d\d\b/g) ?? []),
  ]
}
