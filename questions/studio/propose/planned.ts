import { rememberOf } from '../../text/remember.ts'
import { modalityAt } from '../modality.ts'
import { marksIn } from '../sentence-marks.ts'
import type { SentenceView } from '../sentence-view.ts'
import { studioWords } from '../words/words-of.ts'

/** Whether a sentence has a word for what has not happened at all: most have none. */
const mayPlan = rememberOf(({ tokens, language }: SentenceView): boolean => {
  const { unsure, unsureForm, almost } = studioWords(language)
  return (
    [unsure, almost].some((words) => marksIn(words, tokens).length > 0) ||
    tokens.some(({ word }) => unsureForm?.test(word))
  )
})

interface Place {
  readonly from: number
  readonly to: number
}

const placeModality = rememberOf((view: SentenceView) =>
  rememberOf(({ from, to }: Place) => modalityAt(view, from, to, new Set())),
)

/** Whether what stands at a place of a sentence has not happened. */
export const isPlanned = (view: SentenceView, place: Place): boolean =>
  mayPlan(view) && placeModality(view)(place).unsure !== undefined

const mayDeny = rememberOf(
  ({ tokens, language }: SentenceView): boolean => marksIn(studioWords(language).denials, tokens).length > 0,
)

/** Whether what stands at a place of a sentence is what somebody denies. */
export const isDenied = (view: SentenceView, place: Place): boolean =>
  mayDeny(view) && placeModality(view)(place).denied !== undefined
