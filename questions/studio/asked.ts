import { readingWords } from '../languages/languages.ts'
import { wordsOf } from '../text/normal-form.ts'
import { dimensionOf, measureOf, unitName } from '../values/units.ts'
import type { Names } from './aliases.ts'
import type { SourceView } from './sentence-view.ts'
import { askedStems, stemsOf } from './stems.ts'
import type { StudioWords } from './words/studio-words.ts'
import { studioWords } from './words/words-of.ts'

/** What a question or a statement asks to be found beside its value. */
export interface Asked {
  readonly text: string
  readonly stems: ReadonlySet<string>
  /** Stems of its names: nothing else may stand for those. */
  readonly names: ReadonlySet<string>
  /** Those that it takes for known: "the hall". */
  readonly definite: ReadonlySet<string>
  /** Those with a word between: "the tram company". */
  readonly described: ReadonlySet<string>
  /** Those that say of what such a word is: "the letter of complaint". */
  readonly owned: ReadonlySet<string>
  /** Stems that stand side by side. */
  readonly pairs: readonly (readonly [string, string])[]
  /** Pairs with a name that some article has side by side, too: "the Maravel group". */
  readonly titled: readonly (readonly [string, string])[]
  /** Stems that the facts of a reply repeat: where and of whom the story is. */
  readonly setting: ReadonlySet<string>
  /** Of each name that it uses, all the ways to write it, as words. */
  readonly groups: readonly {
    readonly own: ReadonlySet<string>
    readonly ways: readonly (readonly string[])[]
    /** Of each way, too. */
    readonly stems: readonly (readonly string[])[]
  }[]
}

interface AskedBeside {
  readonly names: Names
  readonly language: string
  readonly sources: readonly SourceView[]
  readonly setting: ReadonlySet<string>
  readonly unit?: string | undefined
  readonly mood?: string
}

/** A wording as it is looked for, its value left out. */
export function askedOf(wording: string, { names, language, sources, setting, unit, mood }: AskedBeside): Asked {
  const { of } = stemsOf(language)
  const capitals = [...wording.matchAll(/(?<=\S[^\p{L}\p{N}]+)\p{Lu}[\p{L}\p{M}'’-]+/gu)].flatMap(([word]) =>
    wordsOf(word),
  )
  const words = wordsOf(wording)
  const groups = Object.entries(names).flatMap(([name, aliases]) => {
    const ways = [name, ...aliases].map((way) => wordsOf(way))
    const used = ways.find((way) => ` ${words.join(' ')} `.includes(` ${way.join(' ')} `))
    return used ? [{ own: new Set(used.map(of)), ways, stems: ways.map((way) => way.map(of)) }] : []
  })
  const own = new Set(capitals.map(of))
  const loose = looseDegree(words, unit, studioWords(language))
  const { lasting, planned } = studioWords(language)
  const isTime = dimensionOf(unit ?? '') === 'time'
  const idle = new Set(
    [
      ...(isTime ? lasting : []),
      ...(mood === 'plan' || mood === 'pledge' ? planned : []),
      ...(loose === undefined ? [] : [loose]),
      ...unitWordsOf(unit, language),
      ...sortAsked(words, unit, language),
    ].map(of),
  )
  const stems = new Set([...askedStems(wording, language)].filter((stem) => !idle.has(stem)))
  const definite = definiteIn(words, studioWords(language), 1).map(of)
  const pairs = words
    .slice(1)
    .map((word, i): [string, string] => [of(words[i] ?? ''), of(word)])
    .filter((pair) => pair.every((stem) => stems.has(stem)))
  return {
    text: wording,
    stems,
    names: own,
    definite: new Set(definite.filter((stem) => stems.has(stem) && !own.has(stem))),
    described: new Set(definiteIn(words, studioWords(language), 2).map(of)),
    owned: new Set(ownedIn(words, studioWords(language)).map(of)),
    pairs,
    titled: pairs.filter(
      ([a, b]) => (own.has(a) || own.has(b)) && sources.some((source) => isSideBySide(a, b, source)),
    ),
    setting,
    groups,
  }
}

const isSideBySide = (a: string, b: string, { places, sentences }: SourceView): boolean =>
  (places.get(b) ?? [])
    .slice(0, MOST_PLACES)
    .some((at) => sentences[at]?.stems.some((stem, i, all) => stem === a && all[i + 1] === b))

/** More say no more. */
const MOST_PLACES = 20

/** "Which animals …?" of a fact whose unit is an animal asks for a sort of answer; so does "What was the score?". */
function sortAsked(words: readonly string[], unit: string | undefined, language: string): readonly string[] {
  const { of, isEmpty } = stemsOf(language)
  const { which } = studioWords(language)
  const sorts = new Set(wordsOf(unit ?? '').map(of))
  const at = words.findIndex((word) => which.includes(word))
  if (at < 0 || sorts.size === 0) return []
  return words
    .slice(at + 1)
    .filter((word, i, all) => sorts.has(of(word)) && all.slice(0, i).every((before) => isEmpty(before)))
}

/** "How many kilometres" asks for what stands there as km: the value's own unit is looked at with the value. */
function unitWordsOf(unit: string | undefined, language: string): readonly string[] {
  if (unit === undefined || measureOf(unit) === undefined) return []
  return [unit, ...(readingWords(language).unitWords[unitName(unit)] ?? [])].flatMap((way) => wordsOf(way))
}

/** "How strong" of a speed says no more than "what"; of a length, "high" and "long" are two things. */
function looseDegree(
  words: readonly string[],
  unit: string | undefined,
  { how, looseDegrees }: StudioWords,
): string | undefined {
  const degree = words[words.findIndex((word) => how.includes(word)) + 1]
  if (degree === undefined || !how.includes(words[words.indexOf(degree) - 1] ?? '')) return undefined
  const dimension = dimensionOf(unit ?? '')
  const isLoose = dimension === 'length' ? degree === 'far' : looseDegrees.includes(degree)
  return isLoose || (dimension === 'time' && degree === 'long') ? degree : undefined
}

/** The words that stand so many behind "the". */
const definiteIn = (words: readonly string[], { definite }: StudioWords, behind: number): readonly string[] =>
  words.filter((_, i) => definite.includes(words[i - behind] ?? ''))

/** "Complaint" in "the letter of complaint". */
const ownedIn = (words: readonly string[], { definite, partOf }: StudioWords): readonly string[] =>
  words.filter((_, i) => partOf.includes(words[i - 1] ?? '') && definite.includes(words[i - 3] ?? ''))
