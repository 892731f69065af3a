import type { Fact } from '../ledger.ts'
import { wordsOf } from '../text/normal-form.ts'
import type { WrittenFact } from '../wire/written-topic.ts'
import { topicStems } from './coverage.ts'
import type { Mend } from './judged.ts'
import { NO_WHY } from './mend-fact.ts'
import type { SourceView } from './sentence-view.ts'
import { askedStems } from './stems.ts'
import { studioWords } from './words/words-of.ts'

/**
 * The wrong answers that are left, each with a reason that one sentence of the texts bears out, or with none but that
 * no source says so.
 */
export function checkedWhys(
  written: WrittenFact,
  fact: Fact,
  { views }: { readonly views: readonly SourceView[] },
  mended: Set<Mend>,
): WrittenFact {
  const { distractors, ...rest } = written
  if (distractors === undefined) return written
  const kept = new Set(fact.distractors.map(({ why }) => why))
  const plain = studioWords(views[0]?.language ?? '').nobodySays
  const left = distractors.filter(({ why }) => kept.has(why))
  const checked = left.map((one) => {
    if (one.why === plain || (one.why !== NO_WHY && isBorneOut(one.why, [one.value].flat().join(' '), views)))
      return one
    mended.add('reasons')
    return { ...one, why: plain }
  })
  return checked.length === 0 ? rest : { ...rest, distractors: checked }
}

/**
 * Most of its words stand in one sentence and the one before it; a reason that only denies needs no more than its own
 * words.
 */
function isBorneOut(why: string, value: string, views: readonly SourceView[]): boolean {
  return views.some((view) => {
    const stems = [...askedStems(why, view.language)].filter(
      (stem) => !askedStems(value, view.language).has(stem) || /\d/.test(stem),
    )
    if (wordsOf(why).length > 25 || stems.length === 0) return false
    const names = (stem: string) => view.sentences.some(({ capitals }) => capitals.has(stem))
    return view.sentences.some(({ holds }, i) => {
      const before = view.sentences[i - 1]?.holds
      const missing = stems.filter((stem) => !holds.has(stem) && !before?.has(stem))
      // "On 30 April 1908", where the year was named before.
      const isKnown = (stem: string) => /^(?:1\d|20)\d\d$/.test(stem) && view.places.has(stem)
      const strange = missing.filter((stem) => !isKnown(stem) && !topicStems(view).has(stem))
      return strange.length * 3 <= stems.length && strange.every((stem) => !/\d/.test(stem) && !names(stem))
    })
  })
}
