import { normalForm } from '../text/normal-form.ts'
import { type ClaimCase, reasonOf, saidAndAsked, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { figuresIn } from './mentions.ts'
import { studioWords } from './words/words-of.ts'

/** In characters of the normal form: "90,000 litres of water a day". */
const FAR = 40

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
  const said = saidAndAsked(one).flatMap((text) => ratesIn(normalForm(text), language))
  if (said.length === 0) return []
  const end = tokens[to - 1]?.end ?? 0
  const own = ratesIn(form.slice(end, end + FAR), language)
  if (own.length > 0)
    return said.some((rate) => own.includes(rate))
      ? []
      : [reasonOf('value-altered', one, { words: own[0], sentence: view })]
  const isNamed = ratesIn(form, language).some((rate) => said.includes(rate))
  return isNamed || said.some((rate) => one.topic.has(rate))
    ? []
    : [reasonOf('words-missing', one, { words: said[0], sentence: view })]
}

/** « Un franc quarante » is not one franc: the figure goes on behind its unit. */
export function cutReasons({ view, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const [unit, next] = [view.tokens[to], view.tokens[to + 1]]
  if (!unit || !next || next.gap !== ' ' || !studioWords(view.language).wholes.includes(unit.word)) return []
  return figuresIn(view).some(({ from }) => from === to + 1)
    ? [reasonOf('value-altered', one, { words: `${unit.word} ${next.word}`, sentence: view })]
    : []
}
