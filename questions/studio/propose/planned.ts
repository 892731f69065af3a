import { remember, rememberOf } from '../../text/remember.ts'
import { modalityAt } from '../modality.ts'
import { marksIn } from '../sentence-marks.ts'
import type { SentenceView } from '../sentence-view.ts'
import { studioWords } from '../words/words-of.ts'

/** Whether a sentence has a word for what has not happened at all: most have none. */
const mayPlan = rememberOf(({ tokens, language }: SentenceView): boolean => {
  const { unsure, unsureForm, almost } = studioWords(language)
  return (
    marksIn(unsure, tokens).length > 0 ||
    marksIn(almost, tokens).length > 0 ||
    (unsureForm !== undefined && tokens.some(({ word }) => unsureForm.test(word)))
  )
})

const plannedIn = rememberOf((view: SentenceView) =>
  remember((place) => {
    const [from = 0, to = 0] = place.split(' ').map(Number)
    return modalityAt(view, from, to, new Set()).unsure !== undefined
  }),
)

/** Whether what stands at a place of a sentence has not happened. */
export const isPlanned = (view: SentenceView, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  mayPlan(view) && plannedIn(view)(`${from} ${to}`)

const mayDeny = rememberOf(
  ({ tokens, language }: SentenceView): boolean => marksIn(studioWords(language).denials, tokens).length > 0,
)

/** Whether what stands at a place of a sentence is what somebody denies. */
export const isDenied = (view: SentenceView, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  mayDeny(view) && modalityAt(view, from, to, new Set()).denied !== undefined
