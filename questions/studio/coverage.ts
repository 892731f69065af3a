import { wordsOf } from '../text/normal-form.ts'
import { rememberOf } from '../text/remember.ts'
import type { Names } from './aliases.ts'
import { placesOfPhrase } from './clauses.ts'
import { nameMentions } from './mentions.ts'
import { type SentenceView, type SourceView, stemsHeld } from './sentence-view.ts'
import { askedStems, stemsOf } from './stems.ts'

/** What a question or a statement asks to be found beside its value. */
export interface Asked {
  readonly text: string
  readonly stems: ReadonlySet<string>
  /** Stems of its names: nothing else may stand for those. */
  readonly names: ReadonlySet<string>
  /** Of each name that it uses, all the ways to write it, as words. */
  readonly groups: readonly { readonly own: ReadonlySet<string>; readonly ways: readonly (readonly string[])[] }[]
}

/** A wording as it is looked for, its value left out. */
export function askedOf(wording: string, names: Names, language: string): Asked {
  const { of } = stemsOf(language)
  const capitals = [...wording.matchAll(/(?<=\S[^\p{L}\p{N}]+)\p{Lu}[\p{L}\p{M}'’-]+/gu)].flatMap(([word]) =>
    wordsOf(word),
  )
  const groups = Object.entries(names).flatMap(([name, aliases]) => {
    const ways = [name, ...aliases].map((way) => wordsOf(way))
    const words = wordsOf(wording).join(' ')
    const used = ways.find((way) => way.length > 0 && ` ${words} `.includes(` ${way.join(' ')} `))
    return used ? [{ own: new Set(used.map(of)), ways }] : []
  })
  return { text: wording, stems: askedStems(wording, language), names: new Set(capitals.map(of)), groups }
}

/** How well a passage answers a wording. */
export interface Coverage {
  /** From 0 to 1: what stands in the value's own clause counts most. */
  readonly score: number
  /** From 0 to 1: how much stands there at all. */
  readonly standing: number
  /** What stands neither in the sentence nor in the one before. */
  readonly missing: readonly string[]
  /** What stands in the sentence only where it is set against the value: behind a semicolon, "but", "while". */
  readonly against: readonly string[]
  /** What stands in the sentence before only. */
  readonly onlyBefore: readonly string[]
}

const IN = { segment: 1, clause: 0.9, sentence: 0.8, before: 0.5, topic: 0.45 } as const

/**
 * How many of a wording's words stand beside a value: between its commas, in its clause, its sentence, the sentence
 * before, or all over the article.
 *
 * @param place The value's tokens in the sentence.
 * @param isAlone The sentence before does not count.
 */
export function coverageOf(
  asked: Asked,
  source: SourceView,
  at: number,
  place: { readonly from: number; readonly to: number },
  topic: ReadonlySet<string>,
  isAlone = false,
): Coverage {
  const rings = ringsOf(asked, source, at, place, topic).filter(({ name }) => !isAlone || name !== 'before')
  const missing: string[] = []
  const onlyBefore: string[] = []
  let score = 0
  for (const stem of asked.stems) {
    const ring = rings.find(({ holds }) => holds.some((set) => set.has(stem)))
    score += ring ? IN[ring.name] : 0
    if (ring?.name === 'before') onlyBefore.push(stem)
    if (!ring) missing.push(stem)
  }
  const size = asked.stems.size
  const here = source.sentences[at]
  const parts = new Set(here?.tokens.slice(place.from, place.to).map(({ part }) => part))
  const near = here ? stemsHeld(here, ({ part }) => parts.has(part)) : new Set()
  const against = [...asked.stems].filter((stem) => here?.holds.has(stem) && !near.has(stem) && !topic.has(stem))
  return {
    against,
    score: size === 0 ? 1 : score / size,
    standing: size === 0 ? 1 : 1 - missing.length / size,
    missing,
    onlyBefore,
  }
}

/** What stands around a value, the nearest first. */
function ringsOf(
  asked: Asked,
  source: SourceView,
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
  topic: ReadonlySet<string>,
): readonly { readonly name: keyof typeof IN; readonly holds: readonly ReadonlySet<string>[] }[] {
  const [here, before] = [source.sentences[at], source.sentences[at - 1]]
  if (!here) return []
  const own = here.tokens.slice(from, to)
  const beside = (key: 'clause' | 'segment') => {
    const places = new Set(own.map((token) => token[key]))
    return stemsHeld(here, (token) => places.has(token[key]))
  }
  return [
    { name: 'segment', holds: [beside('segment')] },
    { name: 'clause', holds: [beside('clause')] },
    { name: 'sentence', holds: [here.holds, namedIn(asked, here)] },
    { name: 'before', holds: before ? [before.holds, namedIn(asked, before)] : [] },
    { name: 'topic', holds: [topic] },
  ]
}

/** The stems of names that stand in a sentence in another way. */
function namedIn({ groups }: Asked, { tokens }: SentenceView): ReadonlySet<string> {
  const used = groups.filter(({ ways }) => ways.some((way) => placesOfPhrase(way, tokens).length > 0))
  return new Set(used.flatMap(({ own }) => [...own]))
}

/**
 * Stems that need not stand beside a value: the title's and those of every fourth sentence. A name of somebody is none
 * of them.
 */
export const topicStems = rememberOf((source: SourceView): ReadonlySet<string> => {
  const { source: own, places, sentences, language, title } = source
  const least = Math.max(3, sentences.length / 4)
  const names = new Set(
    sentences.flatMap((view) => nameMentions(view).flatMap(({ from, to }) => view.stems.slice(from, to))),
  )
  const common = [...places].flatMap(([stem, at]) => (at.length >= least && !names.has(stem) ? [stem] : []))
  const said = [title, own.title ?? '', own.label, own.publisher ?? ''].flatMap((text) => [
    ...askedStems(text, language),
  ])
  return new Set([...common, ...said])
})
