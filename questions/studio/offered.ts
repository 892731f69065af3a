import { readingWords } from '../languages/languages.ts'
import { normalForm } from '../text/normal-form.ts'
import type { ValueType } from '../vocabulary.ts'
import { countedAt } from './counted-checks.ts'
import { datesIn, figuresIn, type Mention, nameMentions, timesIn } from './mentions.ts'
import type { SentenceView, SourceView } from './sentence-view.ts'
import { UNLIKE, unlikenessTo } from './unlikeness.ts'
import { withUnitOf } from './with-unit.ts'

/** A wrong answer that the texts offer: a value of the same kind, and the sentence that says what it really is. */
export interface OfferedAnswer {
  readonly value: string
  readonly what: string
  /** It looks as the right answer does: nobody sees by its form that it is wrong. */
  readonly alike: boolean
  readonly source: string
  /** Of the sentence, in code points. */
  readonly span: readonly [number, number]
}

interface Wanted {
  readonly views: readonly SourceView[]
  readonly view: SourceView
  /** The value's own sentence. */
  readonly at: number
  readonly type: ValueType
  readonly value: string
  readonly unit: string | undefined
}

const MOST = 12

/**
 * Values of the same kind in the texts: what looks like the right answer first, of that what counts the same, then what
 * stands near.
 */
export function offeredFor({ views, view, at, type, value, unit }: Wanted): readonly OfferedAnswer[] {
  const own = normalForm(value)
  const seen = new Set([own])
  const all = views.flatMap((source) =>
    source.sentences.flatMap((sentence, i) =>
      mentionsOfType(sentence, type).map((mention) => ({
        source,
        sentence,
        said: asWritten(sentence, mention),
        distance: (source === view ? Math.abs(i - at) : 40) - (sharesUnit(sentence, mention, unit) ? 100 : 0),
      })),
    ),
  )
  const unlikeness = unlikenessTo(value, type, view.language)
  return all
    .map((one) => ({ ...one, unlikeness: unlikeness(one.said) }))
    .sort((a, b) => a.unlikeness - b.unlikeness || a.distance - b.distance)
    .flatMap(({ source, sentence, said, unlikeness: far }): OfferedAnswer[] => {
      const key = normalForm(said)
      if (seen.has(key) || own.includes(key) || key.includes(own)) return []
      seen.add(key)
      const answer = type === 'quantity' ? withUnitOf(value, said) : said
      const what = sentence.raw.slice(0, 300)
      return [{ value: answer, what, alike: far < UNLIKE, source: source.source.id, span: sentence.span }]
    })
    .slice(0, MOST)
}

function mentionsOfType(sentence: SentenceView, type: ValueType): readonly Mention[] {
  // "Nobody" and "free" are numbers of a text, and no answers to how many.
  const { numberWords } = readingWords(sentence.language)
  if (type === 'quantity')
    return figuresIn(sentence)
      .filter(({ words }) => !words.split(' ').some((word) => numberWords[word] === 0))
      .slice(0, 50)
  if (type === 'date') return datesIn(sentence)
  if (type === 'time') return timesIn(sentence)
  return type === 'name' ? nameMentions(sentence) : []
}

const sharesUnit = (sentence: SentenceView, { to }: Mention, unit: string | undefined): boolean =>
  unit !== undefined && countedAt(sentence)(String(to)).some((stem) => normalForm(unit).startsWith(stem))

/** A mention with the capitals that the text gives it. */
function asWritten({ raw }: SentenceView, { words }: Mention): string {
  const form = normalForm(raw)
  const at = form.length === raw.length ? form.indexOf(words) : -1
  return at < 0 ? words : raw.slice(at, at + words.length)
}
