import { rememberOf } from '../text/remember.ts'
import type { Asked } from './asked.ts'
import { placesOfPhrase } from './clauses.ts'
import { askedHere, spokenOn } from './interview.ts'
import { scenePlace, titledHere, yearsTold } from './known-words.ts'
import { type Mention, nameMentions } from './mentions.ts'
import { type SentenceView, type SourceView, stemsHeld } from './sentence-view.ts'
import { askedStems } from './stems.ts'
import { NAME_TITLES } from './words/name-titles.ts'
import { studioWords } from './words/words-of.ts'
import { wordsAgainst } from './words-against.ts'

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

const IN = { segment: 1, clause: 0.9, sentence: 0.8, before: 0.5, topic: 0.45, spokenOf: 0.4 } as const

/** The setting may be named in any sentence, and says nothing of which one is meant. */
const worthOf = (ring: keyof typeof IN, isSetting: boolean): number => (isSetting ? IN.topic : IN[ring])

/** What does not stand in the value's own sentence. */
const BEFORE: ReadonlySet<string> = new Set(['before', 'spokenOf'])

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
  const rings = ringsOf(asked, source, at, place, topic).filter(({ name }) => !isAlone || !BEFORE.has(name))
  const missing: string[] = []
  const onlyBefore: string[] = []
  let score = 0
  for (const stem of asked.stems) {
    const ring = rings.find(({ holds }) => holds.some((set) => set.has(stem)))
    score += ring ? worthOf(ring.name, asked.setting.has(stem)) : 0
    if (ring?.name === 'before') onlyBefore.push(stem)
    if (!ring) missing.push(stem)
  }
  const size = asked.stems.size
  const here = source.sentences[at]
  return {
    against: here ? wordsAgainst(asked, here, place, topic) : [],
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
    {
      name: 'topic',
      holds: [
        topic,
        scenePlace(source, here, { from, to }),
        askedHere(source, at, asked),
        ...asked.groups.filter(isAll(topic)).map(({ own }) => own),
      ],
    },
    {
      name: 'spokenOf',
      holds: [
        ...spokenOf(asked, source, at),
        spokenOn(source, at, from, asked),
        titledHere(asked, here, topic),
        yearsTold(source, here),
      ],
    },
  ]
}

/** How many sentences before are looked through. */
const FAR_BACK = 3

/**
 * What "the hall" may mean: of the first sentence, or of the last few. "The cave" is the cooperative one where the
 * article calls it so. Of one word only, and of a name only where no other was named since.
 */
function spokenOf(asked: Asked, source: SourceView, at: number): readonly ReadonlySet<string>[] {
  const { sentences } = source
  const near = [...sentences.slice(Math.max(0, at - FAR_BACK), at), ...sentences.slice(0, Math.min(at, 1))]
  const [here, before] = [sentences[at]?.holds, sentences[at - 1]?.holds]
  const isAway = (stem: string) => !here?.has(stem) && !before?.has(stem)
  const meant = [...asked.stems].filter(
    (stem) =>
      isAway(stem) &&
      !asked.names.has(stem) &&
      ((asked.definite.has(stem) && near.some(({ holds }) => holds.has(stem))) || isCalled(stem, asked, source, here)),
  )
  const owner = ownerNamed(asked, source, at).filter(isAway)
  return [...(meant.length === 1 ? [new Set(meant)] : []), ...(owner.length > 0 ? [new Set(owner)] : [])]
}

/** The word describes another of the wording that is here, and the article has them side by side, too. */
function isCalled(
  stem: string,
  { pairs }: Asked,
  { sentences, places, language }: SourceView,
  here: ReadonlySet<string> | undefined,
): boolean {
  const some = (places.get(stem) ?? []).slice(0, MOST_CALLED)
  const isBefore = studioWords(language).describes === 'before'
  return pairs.some(
    ([a, b]) =>
      (isBefore ? a : b) === stem &&
      here?.has(isBefore ? b : a) === true &&
      some.some((at) => sentences[at]?.stems.some((own, i, all) => own === a && all[i + 1] === b)),
  )
}

/** Whoever the article is about may be called by all of their names. */
const isAll =
  (topic: ReadonlySet<string>) =>
  ({ stems }: Asked['groups'][number]): boolean =>
    stems.some((way) => way.length > 0 && way.every((stem) => topic.has(stem)))

const MOST_CALLED = 20

const namesAt = (view: SentenceView | undefined): number => (view ? nameMentions(view).length : 0)

/** "The owner, Klaus Brandt": of whom or what was named last, a sentence or two before, and first there. */
function ownerNamed(asked: Asked, { sentences }: SourceView, at: number): readonly string[] {
  const back = [1, 2, 3].find((n) => namesAt(sentences[at - n]) > 0)
  const view = back === undefined || back === 1 ? undefined : sentences[at - back]
  const [first] = view ? nameMentions(view) : []
  // "Mr Rowlands" is Rowlands.
  const own =
    view && first
      ? view.stems
          .slice(first.from, first.to)
          .filter((_, i) => !NAME_TITLES.has(view.tokens[first.from + i]?.word ?? ''))
      : []
  const same = asked.groups.filter(({ stems }) =>
    stems.some((way) => way.length > 0 && way.join(' ') === own.join(' ')),
  )
  return [...own, ...same.flatMap(({ own: all }) => [...all])].filter((stem) => asked.stems.has(stem))
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
  const called = calledIn(sentences[0], title)
  const said = [title, own.title ?? '', own.label, own.publisher ?? ''].flatMap((text) => [
    ...askedStems(text, language),
  ])
  return new Set([...common, ...called, ...said])
})

/** "The ferry Marigold", of an article about a ferry: a name that stands right behind what the title speaks of. */
function calledIn(view: SentenceView | undefined, title: string): readonly string[] {
  if (!view) return []
  const own = askedStems(title, view.language)
  const { definite, articles } = studioWords(view.language)
  const isCalled = ({ from, to }: Mention) =>
    to === from + 1 &&
    view.tokens[from]?.gap === ' ' &&
    own.has(view.stems[from - 1] ?? '') &&
    [...definite, ...articles].includes(view.tokens[from - 2]?.word ?? '')
  const name = nameMentions(view).find(isCalled)
  return name ? view.stems.slice(name.from, name.to) : []
}
