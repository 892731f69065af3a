import { readingWords, wordRules } from '../languages/languages.ts'
import type { Fact } from '../ledger.ts'
import type { Value } from '../ledger-value.ts'
import { dateReads, timeReads } from '../reading/dates.ts'
import { normalForm, standsIn } from '../text/normal-form.ts'
import { remember, rememberOf } from '../text/remember.ts'
import { figuresOf } from '../values/quantity.ts'
import { rootsOf } from './honesty/silence.ts'
import { postedTexts } from './posted-texts.ts'
import { isCount } from './says.ts'
import type { Topic } from './topic.ts'

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
 * texts a sentence must have all of it.
 */
export function rivalSentence(value: Value, fact: Fact, topic: Posted): RivalSentence | undefined {
  if ('date' in value) {
    // A day that no text tells need not be looked for in each sentence.
    const told = postedTexts(topic).filter((text) => text.told.date(value.date))
    const other = told.find(({ id }) => !fact.claims.some(({ source }) => source === id))
    const found = other && isDay(value.date) ? sentenceWith(value.date, other, topic) : undefined
    if (found && !isStillToCome(found, fact, topic)) return found
    if (told.length === 0) return undefined
  }
  return rivalsIn(topic)(fact).find(
    (rival) => gives(rival, value, topic.ledger.language) && !isStillToCome(rival, fact, topic),
  )
}

/** What was hoped for is no answer to what happened: beside that it is what a hasty reader takes for it. */
function isStillToCome({ words }: RivalSentence, { mood, ask }: Fact, { ledger: { language } }: Posted): boolean {
  const plans = planIn(language)
  return mood === 'outcome' && plans.test(normalForm(words)) && !ask.some((text) => plans.test(normalForm(text)))
}

/** One of a language's marks of what has not happened. */
const planIn = remember((language: string): RegExp => {
  const marks = wordRules(language)?.unrealised ?? []
  return marks.length === 0 ? /(?!)/ : new RegExp(`(?<![\\p{L}\\p{N}])(?:${marks.join('|')})(?![\\p{L}\\p{N}])`, 'u')
})

/** Of another text any day will do: what happened then it may tell in words of its own. */
const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d/.test(date)

function sentenceWith(
  date: string,
  { id, sentences }: ReturnType<typeof postedTexts>[number],
  { ledger: { language } }: Posted,
): RivalSentence | undefined {
  const found = sentences.find(({ words }) => dateReads(date, words, readingWords(language)))
  return found && { source: id, ...found, figures: () => new Set() }
}

function gives({ words, figures }: RivalSentence, value: Value, language: string): boolean {
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
