import { readingWords, wordRules } from '../languages/languages.ts'
import type { Fact } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'
import { dateReads, timeReads } from '../reading/dates.ts'
import { standsIn } from '../text/normal-form.ts'
import { rememberOf } from '../text/remember.ts'
import { figuresOf } from '../values/quantity.ts'
import { rootsOf } from './honesty/silence.ts'
import { postedTexts } from './posted-texts.ts'
import { isCount } from './says.ts'
import { shortLabel, type Topic } from './topic.ts'

type Posted = Pick<Topic, 'ledger' | 'texts'>

/** A sentence of a posted text that may answer a fact's question otherwise than the fact does. */
interface RivalSentence {
  readonly source: string
  readonly words: string
  /** In code points of the text. */
  readonly span: readonly [number, number]
  readonly figures: () => ReadonlySet<number>
}

/**
 * The sentence of a posted text that gives a value where it may answer the question of a fact: what a text says is no
 * wrong answer, whatever the facts say. Another text may tell half of what is asked in other words; of the fact's own
 * texts a sentence must have all of it. Where the question asks for the account of its source, what another tells
 * instead is a wrong answer, and the likeliest.
 *
 * @param isAccount Whether it asks so; by its words where nobody says.
 */
export function rivalSentence(
  value: Value,
  fact: Fact,
  topic: Posted,
  isAccount = asksForAccount(fact, topic),
): RivalSentence | undefined {
  const isOwn = (id: string) => fact.claims.some(({ source }) => source === id)
  const rivals = (one: Fact) => rivalsIn(topic)(one).filter(({ source }) => !isAccount || isOwn(source))
  if (!('date' in value)) return rivals(fact).find((rival) => gives(rival, value, topic))
  // A day that no text tells need not be looked for in each sentence.
  const told = postedTexts(topic).filter(({ tellsDate }) => tellsDate(value.date))
  if (told.length === 0) return undefined
  // Every day of another text is looked at: what happened then it may tell in words that the fact has not.
  const others = told.filter(({ id }) => isDay(value.date) && !isAccount && !isOwn(id))
  return [...others.flatMap(sentencesOfText), ...rivals(fact)].find(
    (rival) => gives(rival, value, topic) && !isHopedFor(value.date, rival, fact, topic),
  )
}

/** "According to the Post, how many …?" of a fact that the Post alone tells. */
const asksForAccount = ({ ask, claims: [first, ...others] }: Fact, { ledger }: Posted): boolean => {
  const source = ledger.sources.find(({ id }) => id === first?.source)
  const isOne = source !== undefined && others.every((claim) => claim.source === source.id)
  return (
    isOne &&
    ask.length > 0 &&
    ask.every((one) => /,/.test(one) && standsIn(shortLabel(source), one.split(',')[0] ?? ''))
  )
}

/**
 * A day that was hoped for is no answer to when something happened: a hasty reader takes it for one. The word of hope
 * stands before it, with nothing set apart between.
 */
function isHopedFor(date: string, { words }: RivalSentence, { mood }: Fact, { ledger: { language } }: Posted): boolean {
  const { hoped } = wordRules(language) ?? {}
  const reading = readingWords(language)
  if (mood !== 'outcome' || !hoped || words.length > LONGEST || !hoped.test(words)) return false
  return words
    .split(APART)
    .filter((part) => dateReads(date, part, reading))
    .every((part) => hoped.test(part) && dateReads(date, part.split(hoped).at(-1) ?? '', reading))
}

/** In characters: each word of hope looks as far as its sentence goes. */
const LONGEST = 1000

/** What sets one part of a sentence against another; "15 March, 2025" stays whole. */
const APART = /[;:]|,(?! \d{4})|\s(?:but|yet|mais)\s/u

const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d/.test(date)

const sentencesOfText = ({ id, sentences, figuresAt }: ReturnType<typeof postedTexts>[number]): RivalSentence[] =>
  sentences.map((sentence, at) => ({ source: id, ...sentence, figures: () => figuresAt(at) }))

function gives({ words, figures }: RivalSentence, value: Value, { ledger: { language } }: Posted): boolean {
  const own = figuresOf(value)
  if (own.length > 0) return own.every((n) => figures().has(n))
  if ('date' in value) return dateReads(value.date, words, readingWords(language))
  if ('time' in value) return timeReads(value, words, readingWords(language))
  const said = 'names' in value ? value.names : 'name' in value ? [value.name] : 'text' in value ? [value.text] : []
  return said.length > 0 && said.every((one) => standsIn(one, words))
}

/** Every draw of every item on a fact asks for them. */
const rivalsIn = rememberOf((topic: Posted) => {
  const { ledger } = topic
  const posted = postedTexts(topic)
  const ofAll = rootsOf(ledger.title, ledger.language)
  return rememberOf((fact: Fact): readonly RivalSentence[] => {
    if (posted.length === 0 || fact.ask.length === 0) return []
    const counted = isCount(fact) ? [...rootsOf(fact.unit ?? '', ledger.language)] : []
    const asks = fact.ask.map((ask) =>
      [...rootsOf(ask, ledger.language)].filter((root) => !counted.includes(root) && !ofAll.has(root)),
    )
    return posted.flatMap((text) => {
      const own = fact.claims.flatMap(({ source, at }) => (source === text.id ? at : []))
      const enough = ({ length }: readonly string[]) => (own.length > 0 ? Math.max(length, FEWEST) : length / 2)
      const units = text.shared(counted)
      const found = new Set(
        asks.flatMap((roots) =>
          roots.length === 0 ? [] : placesWith(text.shared(roots), enough(roots), units, counted.length),
        ),
      )
      return [...found].flatMap((at): readonly RivalSentence[] => {
        const { words = '', span = [0, 0] } = text.sentences[at] ?? {}
        const isQuoted = own.some(([from, to]) => from < span[1] && to > span[0])
        return isQuoted ? [] : [{ source: text.id, words, span, figures: () => text.figuresAt(at) }]
      })
    })
  })
})

/** The sentences that have so many words of a question, and all of what it counts. A hostile text has thousands. */
function placesWith(counts: Uint16Array, least: number, units: Uint16Array, counted: number): readonly number[] {
  const places: number[] = []
  for (let at = 0; at < counts.length; at += 1)
    if ((counts[at] ?? 0) >= least && (units[at] ?? 0) >= counted) places.push(at)
  return places
}

/** One word of a question stands in many sentences of the text that answers it. */
const FEWEST = 2
