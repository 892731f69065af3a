import type { Fact } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'
import { rememberOf } from '../text/remember.ts'
import { SMALL } from '../values/figures.ts'
import { figuresOf } from '../values/quantity.ts'
import { rootsOf } from './honesty/silence.ts'
import { postedTexts } from './posted-texts.ts'
import { isCount } from './says.ts'
import type { Topic } from './topic.ts'

type PostedText = ReturnType<typeof postedTexts>[number]

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
    const others = posted.filter(({ id }) => !fact.claims.some(({ source }) => source === id))
    if (others.length === 0) return false
    const own = [...rootsOf(fact.statement.replace('{value}', ' '), ledger.language)].filter((root) => !ofAll.has(root))
    const counted = isCount(fact) ? [...rootsOf(fact.unit ?? '', ledger.language)] : []
    const traces = fact.claims.map(({ value }) => traceOf(value, ledger.language))
    return others.some((text) => {
      if (!text.isWhole) return true
      const shared = text.shared(own)
      return isTold(own, shared) || isCounted(counted, text) || traces.some((isIn) => isIn(text, shared))
    })
  })
})

/** Half of what the fact speaks of, and more than one word of it, stands in a sentence. */
const isTold = (own: readonly string[], shared: Uint16Array): boolean =>
  shared.some((count) => count > 1 && count * 2 >= own.length)

/** The same things are counted in a sentence: "more than 300 hives" beside 274. */
function isCounted(counted: readonly string[], { shared, figuresAt, hasRoot }: PostedText): boolean {
  if (counted.length === 0 || !counted.every(hasRoot)) return false
  return shared(counted).some((count, at) => count === counted.length && [...figuresAt(at)].some((n) => n > 1))
}

/**
 * Whether a sentence of a text has a value, in figures or words, with or without what is counted, a name by its last
 * part.
 *
 * @param shared How many words of the fact each sentence has.
 */
type Trace = (text: PostedText, shared: Uint16Array) => boolean

/** What of a value can be worked out without a text is worked out once for all. */
function traceOf(value: Value, language: string): Trace {
  const figures = figuresOf(value)
  if (figures.length > 0) return figured(figures)
  if ('date' in value) return ({ told }) => told.date(value.date)
  if ('time' in value) return ({ told }) => told.time(value)
  if ('text' in value) return worded(value.text, language, 2)
  const names = 'names' in value ? value.names : 'name' in value ? [value.name] : []
  const traces = names.map((name) => named(name, language))
  return (text, shared) => traces.some((isIn) => isIn(text, shared))
}

/** All of them in one sentence; where they are small, beside a word of the fact. */
function figured(figures: readonly number[]): Trace {
  const isBig = figures.some((n) => n > SMALL)
  const [first = 0] = figures
  return (text, shared) =>
    text.withFigure(first).some((at) => (isBig || shared[at] !== 0) && figures.every((n) => text.figuresAt(at).has(n)))
}

/** "Okoro" where somebody is called Tamsin Okoro; of what has no capital all words. */
function named(name: string, language: string): Trace {
  const last = name.split(' ').at(-1) ?? ''
  return /^\p{Lu}/u.test(last) ? ({ says }) => says(last) : worded(name, language, 1)
}

/** At least so many of its words stand in one sentence: all, or half of them. */
function worded(words: string, language: string, part: number): Trace {
  const roots = [...rootsOf(words, language)]
  const areEnough = (count: number) => count > 0 && count * part >= roots.length
  return ({ hasRoot, shared }) => areEnough(roots.filter(hasRoot).length) && shared(roots).some(areEnough)
}
