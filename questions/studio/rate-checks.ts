import { readingWords } from '../languages/languages.ts'
import { normalForm } from '../text/normal-form.ts'
import { type ClaimCase, reasonOf, saidAndAsked, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { figuresIn } from './mentions.ts'
import type { SentenceView } from './sentence-view.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/** In characters of the normal form: "90,000 litres of water a day". */
const FAR = 40

const OF_EACH =
  /(?<!\p{L})(?:each|every|chaque) (?:of (?:the |his |her |its |their )?)?(?!how|half|other|few|of|the)(\p{L}+)/gu
/** "One tree to each family" is not one for each child. */
const EACH = new RegExp(`^(?: \\p{L}+){0,2} ${OF_EACH.source}`, 'u')

/** What a figure is told by: "a day", "per person", "annual". */
function ratesIn(text: string, language: string): readonly string[] {
  const { rate, rates } = studioWords(language)
  return [...text.matchAll(rate)].flatMap((match) => {
    const word = match.slice(1).find((part) => part !== undefined)
    return word === undefined ? [] : [rates[word] ?? word]
  })
}

/** "90,000 litres a day" is no answer to how many litres an hour; and where no hour is named, a person looks. */
export function rateReasons({ view, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { form, tokens, language } = view
  // "A day and a half" is no rate.
  const plain = (text: string) => readingWords(language).beforeNumbers(normalForm(text))
  const said = saidAndAsked(one).flatMap((text) => ratesIn(plain(text), language))
  const end = tokens[to - 1]?.end ?? 0
  const { of } = stemsOf(language)
  const whose = EACH.exec(form.slice(end))?.[1]
  const others = saidAndAsked(one).flatMap((text) =>
    [...normalForm(text).matchAll(OF_EACH)].map(([, word = '']) => of(word)),
  )
  if (whose !== undefined && others.length > 0 && !others.includes(of(whose)))
    return [reasonOf('value-altered', one, { words: whose, sentence: view })]
  const own = ratesIn(form.slice(end, end + FAR), language)
  if (said.length === 0) {
    // « 68 000 voyageurs par an » are not all that it has carried.
    const [lost] = ratesIn(/^(?:(?! (?:to|à) \d)[^,;:]){0,24}/.exec(form.slice(end))?.[0] ?? '', language)
    return lost === undefined
      ? eachReasons(form.slice(end, end + FAR), view, one)
      : [reasonOf('words-missing', one, { words: lost, sentence: view })]
  }
  if (own.length > 0)
    return said.some((rate) => own.includes(rate))
      ? []
      : [reasonOf('value-altered', one, { words: own[0], sentence: view })]
  const isNamed = ratesIn(form, language).some((rate) => said.includes(rate))
  return isNamed || said.some((rate) => one.topic.has(rate))
    ? []
    : [reasonOf('words-missing', one, { words: said[0], sentence: view })]
}

/** "12 pounds a head" is no answer to what it costs in all. */
function eachReasons(behind: string, view: SentenceView, one: ClaimCase): readonly DraftReason[] {
  const { each, total } = studioWords(view.language)
  const found = each.exec(behind)?.[0]
  const isTotal = saidAndAsked(one).some((text) => total.test(normalForm(text)))
  return found !== undefined && isTotal && !total.test(view.form)
    ? [reasonOf('value-altered', one, { words: found.trim(), sentence: view })]
    : []
}

/** « Un franc quarante » is not one franc: the figure goes on behind its unit. */
export function cutReasons({ view, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const [unit, next] = [view.tokens[to], view.tokens[to + 1]]
  if (!unit || !next || next.gap !== ' ' || !studioWords(view.language).wholes.includes(unit.word)) return []
  return figuresIn(view).some(({ from }) => from === to + 1)
    ? [reasonOf('value-altered', one, { words: `${unit.word} ${next.word}`, sentence: view })]
    : []
}

/** "The £11.40 fare has been halved" does not say what the fare is now: a wording must say that it was changed. */
export function changedReasons({ view, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const { changed, auxiliary } = studioWords(view.language)
  const isAuxiliary = (i: number) => auxiliary.includes(view.tokens[i]?.word ?? '')
  const at = view.tokens.findIndex(
    ({ word, gap }, i) => i > to && i <= to + 6 && changed.test(word) && gap === ' ' && isAuxiliary(i - 1),
  )
  const isSame = view.tokens[at]?.segment === view.tokens[to - 1]?.segment
  const isSaid = [one.says, ...one.asks].some(({ stems }) => stems.has(view.stems[at] ?? ''))
  return isSame && !isSaid ? [reasonOf('other-words', one, { words: view.tokens[at]?.word, sentence: view })] : []
}
