import { normalForm, standsIn, wordsOf } from '../text/normal-form.ts'
import { type ClaimCase, reasonOf, type ValuePlace } from './claim-case.ts'
import type { DraftReason } from './judged.ts'
import { isAgo } from './own-age.ts'
import { marksIn } from './sentence-marks.ts'
import { stemsOf } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/** What a text says of two things that it holds against each other. */
interface Compared {
  readonly isUnequal: boolean
  readonly isEqual: boolean
}

/** "As much rain as in all of May" does not say that there was more, nor "more than" that there was as much. */
export function comparedReasons({ view }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const said = comparedIn(one.written.says, view.language)
  const there = comparedIn(view.form, view.language)
  const isTurned =
    (said.isUnequal && !said.isEqual && there.isEqual && !there.isUnequal) ||
    (said.isEqual && !said.isUnequal && there.isUnequal && !there.isEqual)
  return isTurned ? [reasonOf('value-altered', one, { sentence: view })] : []
}

function comparedIn(text: string, language: string): Compared {
  const { unequal, equal } = studioWords(language)
  const form = normalForm(text.replace(/[{}]/g, ' '))
  return { isUnequal: unequal.test(form), isEqual: equal.test(form) }
}

/** "Two hours after the start" is no answer to how long before it. */
export function beforeAfterReasons({ view, from, to }: ValuePlace, one: ClaimCase): readonly DraftReason[] {
  const [head = '', tail = ''] = one.written.says.split(/\{[^{}]*\}/)
  // Behind a figure its unit stands first.
  const told = [[from - 1], [to, to + 1]].map((places) => places.map((i) => view.tokens[i]?.word ?? ''))
  const said = [wordsOf(head).at(-1), wordsOf(tail)[0]]
  const isTurned = said.some((word = '', i) => TURNED[word]?.some((other) => told[i]?.includes(other)) === true)
  if (isTurned || isRound({ view, from, to }, [head, tail])) return [reasonOf('value-altered', one, { sentence: view })]
  return isApartInTime({ view, to }, one) || isAgo({ view, from, to }, one)
    ? [reasonOf('other-words', one, { sentence: view })]
    : []
}

/** "The crew came two days after the letter" does not say that the letter came two days after the crew. */
function isRound(
  { view: { tokens, stems, language }, from, to }: Pick<ValuePlace, 'view' | 'from' | 'to'>,
  sides: readonly [head: string, tail: string],
): boolean {
  const { of, isEmpty } = stemsOf(language)
  const [head, tail] = sides.map((side) =>
    wordsOf(side)
      .filter((word) => !isEmpty(word))
      .map(of),
  )
  const isIn = (some: readonly string[] = [], there: readonly string[]) =>
    some.filter((stem) => there.includes(stem)).length
  const [before, behind] = [stems.slice(0, from), stems.slice(to)]
  const turn = wordsOf(sides[1])
    .slice(0, 2)
    .find((word) => Object.hasOwn(TURNED, word))
  const isTold = turn !== undefined && [to, to + 1].some((i) => tokens[i]?.word === turn)
  return isTold && isIn(head, behind) > isIn(head, before) && isIn(tail, before) > isIn(tail, behind)
}

/** "He came back two months later" is no answer to how long he was away. */
function isApartInTime({ view, to }: Pick<ValuePlace, 'view' | 'to'>, { written }: ClaimCase): boolean {
  const { gaps, spansBefore } = studioWords(view.language)
  // Behind a figure stands its unit.
  const gap = marksIn(gaps, view.tokens.slice(to, to + 3)).find(({ from }) => from <= 1)?.phrase
  const head = ` ${wordsOf(written.says.split('{')[0] ?? '').join(' ')}`
  return (
    gap !== undefined &&
    !standsIn(gap, written.says) &&
    !wordsOf(written.says).some((said) => Object.hasOwn(TURNED, said)) &&
    !spansBefore.some((phrase) => head.endsWith(` ${phrase}`))
  )
}

const TURNED: Readonly<Record<string, readonly string[]>> = {
  before: ['after', 'later'],
  earlier: ['after', 'later'],
  after: ['before', 'earlier'],
  later: ['before', 'earlier'],
  avant: ['après'],
  après: ['avant'],
}
