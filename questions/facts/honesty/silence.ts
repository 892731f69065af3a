import { contentWords } from '../../languages/content-words.ts'
import type { Claim, Fact, Ledger } from '../../ledger.ts'
import { valueReads } from '../../reading/value.ts'
import { wordsOf } from '../../text/normal-form.ts'
import { SMALL } from '../../values/figures.ts'
import { paragraphAt, slice, type Text } from '../evidence.ts'
import { sentencesOf } from '../sentences.ts'
import { isComputed } from '../standing.ts'
import type { Doubt } from './finding.ts'

interface Sentence {
  readonly text: string
  readonly roots: ReadonlySet<string>
  readonly paragraph: number
}

/**
 * Sources that no claim of an asked fact is of, though one of their sentences holds its value beside a word of the
 * fact: are they silent?
 *
 * It is an error where one source alone answers, for an item would say so of it; `silent:` with a reason answers it.
 *
 * @param texts By source id, as far as they are at hand.
 */
export function silenceDoubts(ledger: Ledger, texts: ReadonlyMap<string, Text>): readonly Doubt[] {
  const sentences = new Map(
    ledger.sources.flatMap(({ id, paragraphs }) => {
      const text = texts.get(id)
      return text ? [[id, sentencesIn(text, paragraphs, ledger.language)] as const] : []
    }),
  )
  return ledger.facts.flatMap((fact, i) =>
    fact.ask.length === 0 || fact.type === 'yes-no' || fact.type === 'order'
      ? []
      : [...sentences].flatMap(([source, of]) => doubtOf(fact, i, source, of, ledger)),
  )
}

function doubtOf(
  fact: Fact,
  i: number,
  source: string,
  sentences: readonly Sentence[],
  ledger: Ledger,
): readonly Doubt[] {
  const answered =
    fact.claims.some((claim) => claim.source === source) || fact.silent.some((one) => one.source === source)
  if (answered) return []
  const stated = fact.claims.filter((claim) => !isComputed(claim))
  const own = rootsOf(fact.statement.replace('{value}', ' '), ledger.language)
  const hit = sentences.find((sentence) => {
    const shared = [...own].filter((root) => sentence.roots.has(root)).length
    return stated.some((claim) => shared >= least(claim) && valueReads(claim.value, sentence.text, ledger))
  })
  if (!hit) return []
  const label = ledger.sources.find(({ id }) => id === source)?.label ?? source
  const one = new Set(stated.map((claim) => claim.source)).size === 1
  return [
    {
      level: one ? 'error' : 'warning',
      path: ['facts', i, 'claims'],
      message: `Is ${label} silent on this? See its ¶${hit.paragraph}. Add its claim, or "silent: { ${source}: the reason }".`,
    },
  ]
}

/** How many words of the fact must stand beside the value. */
function least({ value }: Claim): number {
  const small = 'is' in value && value.is <= SMALL
  return small || 'text' in value ? 2 : 1
}

function sentencesIn(text: Text, paragraphs: readonly number[], language: string): readonly Sentence[] {
  return sentencesOf(text).map((span) => {
    const words = slice(text, span)
    return { text: words, roots: rootsOf(words, language), paragraph: paragraphAt(paragraphs, span[0]) }
  })
}

/** Whether two answers have a word of content in common. */
export function shareARoot(one: string, other: string, language: string): boolean {
  const roots = rootsOf(one, language)
  return [...rootsOf(other, language)].some((root) => roots.has(root))
}

/** The words of a text that carry content, without their endings and without figures. */
export function rootsOf(text: string, language: string): ReadonlySet<string> {
  const content = contentWords(language)
  const words = wordsOf(text).filter((word) => !/^\d/.test(word))
  if (!content) return new Set(words.filter((word) => word.length > 3).map((word) => word.replace(/[sx]$/, '')))
  return new Set(words.filter((word) => !content.empty.has(word)).map(content.root))
}
