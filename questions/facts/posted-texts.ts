import { readingWords } from '../languages/languages.ts'
import type { Fact } from '../ledger.ts'
import { numbersIn } from '../reading/numbers.ts'
import { datesTold } from '../reading/told-dates.ts'
import { rememberOf } from '../text/remember.ts'
import { once } from '../wire/once.ts'
import { slice, type Text } from './evidence.ts'
import { rootsOf } from './honesty/silence.ts'
import { sentencesOf } from './sentences.ts'
import type { Topic } from './topic.ts'

/** A text that travels with its facts, by what its sentences have: none of them is looked at that shares nothing. */
interface PostedText {
  readonly id: string
  readonly published: string | undefined
  readonly sentences: readonly { readonly words: string; readonly span: readonly [number, number] }[]
  /** The figures of a sentence. */
  readonly figuresAt: (at: number) => ReadonlySet<number>
  /** Which sentences have a figure. */
  readonly withFigure: (figure: number) => readonly number[]
  /** Whether one of them tells of a date. */
  readonly tellsDate: (date: string) => boolean
  /** How many of these roots each sentence has. */
  readonly shared: (roots: readonly string[]) => Uint16Array
}

/** No text that somebody wrote has more sentences in its 64 KiB; a hostile one has twenty thousand. */
const MOST_SENTENCES = 2_000

/** The texts that travel with their facts, each read once, and of each only what is asked for. */
export const postedTexts = rememberOf(({ ledger, texts }: Pick<Topic, 'ledger' | 'texts'>): readonly PostedText[] =>
  ledger.sources.flatMap(({ id, file, published }) => {
    const text = texts.get(id)
    return text && file === undefined ? [{ id, published, ...indexOf(text, ledger.language) }] : []
  }),
)

/**
 * Whether what one source says may stand in another, too, of which no claim is: whoever gives one claim alone has not
 * read the rest for it, and in the other's words no rule finds it.
 *
 * Of texts that are kept in files their author was asked whether they are silent.
 */
export const mayStandElsewhere = ({ claims }: Pick<Fact, 'claims'>, topic: Topic): boolean =>
  postedTexts(topic).some(({ id }) => !claims.some(({ source }) => source === id))

function indexOf(text: Text, language: string): Omit<PostedText, 'id' | 'published'> {
  const reading = readingWords(language)
  const spans = sentencesOf(text)
  const sentences = spans.slice(0, MOST_SENTENCES).map((span) => slice(text, span))
  const figures = sentences.map((words) => once(() => new Set(numbersIn(words, reading).map(({ n }) => n))))
  const withFigure = once(() => placesOf(figures.map((of) => of())))
  const withRoot = once(() => placesOf(sentences.map((words) => rootsOf(words, language))))
  return {
    sentences: sentences.map((words, i) => ({ words, span: spans[i] ?? [0, 0] })),
    figuresAt: (at) => figures[at]?.() ?? NONE,
    withFigure: (figure) => withFigure().get(figure) ?? [],
    tellsDate: datesTold(sentences, reading),
    shared: (roots) => {
      const counts = new Uint16Array(sentences.length)
      for (const root of roots) for (const at of withRoot().get(root) ?? []) counts[at] = (counts[at] ?? 0) + 1
      return counts
    },
  }
}

const NONE: ReadonlySet<number> = new Set()

/** In which of some sets each thing is. */
function placesOf<T>(sets: readonly ReadonlySet<T>[]): ReadonlyMap<T, readonly number[]> {
  const places = new Map<T, number[]>()
  for (const [at, set] of sets.entries())
    for (const thing of set) {
      const known = places.get(thing)
      if (known) known.push(at)
      else places.set(thing, [at])
    }
  return places
}
