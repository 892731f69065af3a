import { readingWords } from '../languages/languages.ts'
import type { Fact } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'
import { dateReads, timeReads } from '../reading/dates.ts'
import { numbersIn } from '../reading/numbers.ts'
import { standsIn } from '../text/normal-form.ts'
import { rememberOf } from '../text/remember.ts'
import { SMALL } from '../values/figures.ts'
import { figuresOf } from '../values/quantity.ts'
import { slice, type Text } from './evidence.ts'
import { rootsOf } from './honesty/silence.ts'
import { isCount } from './says.ts'
import { sentencesOf } from './sentences.ts'
import type { Topic } from './topic.ts'

interface Sentence {
  readonly text: string
  readonly roots: ReadonlySet<string>
  readonly figures: readonly number[]
}

/**
 * Whether what one source says may stand in another, too, of which no claim is: an author who gives one claim alone has
 * not therefore read the rest.
 *
 * Only texts that travel with their facts are looked at: of those that are kept in files their author was asked whether
 * they are silent.
 */
export const mayStandElsewhere = (fact: Fact, topic: Topic): boolean => elsewhereIn(topic)(fact)

const elsewhereIn = rememberOf((topic: Topic) => {
  const { ledger } = topic
  const posted = postedTexts(topic)
  const ofAll = rootsOf(ledger.title, ledger.language)
  return rememberOf((fact: Fact): boolean => {
    const own = [...rootsOf(fact.statement.replace('{value}', ' '), ledger.language)].filter((root) => !ofAll.has(root))
    return posted
      .filter(({ id }) => !fact.claims.some(({ source }) => source === id))
      .some(
        ({ sentences, isWhole }) =>
          !isWhole ||
          sentences.some(
            (sentence) =>
              isTold(own, sentence) || isCounted(fact, sentence, topic) || holds(fact, own, sentence, topic),
          ),
      )
  })
})

interface PostedText {
  readonly id: string
  readonly published: string | undefined
  readonly sentences: readonly Sentence[]
  /** They are all that the text has. */
  readonly isWhole: boolean
}

/** No text that somebody wrote has more sentences in its 64 KiB; a hostile one has twenty thousand. */
const MOST_SENTENCES = 2_000

/** The texts that travel with their facts, read once. */
export const postedTexts = rememberOf(({ ledger, texts }: Topic): readonly PostedText[] =>
  ledger.sources.flatMap(({ id, file, published }) => {
    const text = texts.get(id)
    return text && file === undefined ? [{ id, published, ...sentencesIn(text, ledger.language) }] : []
  }),
)

function sentencesIn(text: Text, language: string): Pick<PostedText, 'sentences' | 'isWhole'> {
  const reading = readingWords(language)
  const spans = sentencesOf(text)
  const sentences = spans.slice(0, MOST_SENTENCES).map((span) => {
    const words = slice(text, span)
    return { text: words, roots: rootsOf(words, language), figures: numbersIn(words, reading).map(({ n }) => n) }
  })
  return { sentences, isWhole: sentences.length === spans.length }
}

/** Half of what the fact speaks of, and more than one word of it, stands in the sentence. */
function isTold(own: readonly string[], { roots }: Sentence): boolean {
  const shared = own.filter((root) => roots.has(root)).length
  return shared > 1 && shared * 2 >= own.length
}

/** The same things are counted there: "more than 300 hives" beside 274. */
function isCounted(fact: Fact, { roots, figures }: Sentence, { ledger }: Topic): boolean {
  if (!isCount(fact) || !figures.some((n) => n > 1)) return false
  const counted = [...rootsOf(fact.unit ?? '', ledger.language)]
  return counted.length > 0 && counted.every((root) => roots.has(root))
}

/** The sentence has the value, in figures or words, with or without what is counted, a name by its last part. */
const holds = (fact: Fact, own: readonly string[], sentence: Sentence, topic: Topic): boolean =>
  fact.claims.some(({ value }) => {
    const figures = figuresOf(value)
    if (figures.length === 0) return isThere(value, sentence, topic)
    const isBig = figures.some((n) => n > SMALL)
    return figures.every((n) => sentence.figures.includes(n)) && (isBig || own.some((root) => sentence.roots.has(root)))
  })

function isThere(value: Value, sentence: Sentence, { ledger }: Topic): boolean {
  const { text } = sentence
  const reading = readingWords(ledger.language)
  if ('date' in value) return dateReads(value.date, text, reading)
  if ('time' in value) return timeReads(value, text, reading)
  if ('names' in value) return value.names.some((name) => isNamed(name, sentence, ledger.language))
  if ('name' in value) return isNamed(value.name, sentence, ledger.language)
  return 'text' in value && isWorded(value.text, sentence, ledger.language, 2)
}

/** "Okoro" where somebody is called Tamsin Okoro; of what has no capital all words. */
function isNamed(name: string, sentence: Sentence, language: string): boolean {
  const last = name.split(' ').at(-1) ?? ''
  return /^\p{Lu}/u.test(last) ? standsIn(last, sentence.text) : isWorded(name, sentence, language, 1)
}

/** At least so many of its words stand there: all, or half of them. */
function isWorded(words: string, sentence: Sentence, language: string, part: number): boolean {
  const roots = [...rootsOf(words, language)]
  return roots.length > 0 && roots.filter((root) => sentence.roots.has(root)).length * part >= roots.length
}
