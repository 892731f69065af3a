import { KEEP_DAYS, MAX_ITEMS } from '../../../questions/quiz.ts'
import type { Feedback } from '../../../questions/vocabulary.ts'
import type { Teaching } from '../../words/teaching.ts'
import type { NewQuiz } from '../api.ts'

/** The settings as a teacher's form holds them; times are local, as a datetime-local field writes them. */
export interface QuizDraft {
  readonly title: string
  readonly count: number
  readonly feedback: Feedback
  readonly askName: boolean
  readonly shuffle: boolean
  /** Questions for each student, or empty for all; only with `shuffle`. */
  readonly formItems: string
  /** How many personal links, or empty for one link for all; with them no name is asked. */
  readonly seats: string
  /** Minutes, or empty. */
  readonly minutes: string
  /** A student may take more time; only where a time is set. */
  readonly extraTime: boolean
  readonly opens: string
  readonly closes: string
  readonly keepDays: number
  /** One address a line. */
  readonly frames: string
}

const USUAL_COUNT = 10

export const usualDraft = (title: string, items: number): QuizDraft => ({
  title,
  count: Math.min(USUAL_COUNT, items),
  feedback: 'each',
  askName: false,
  shuffle: true,
  formItems: '',
  seats: '',
  minutes: '',
  extraTime: true,
  opens: '',
  closes: '',
  keepDays: KEEP_DAYS.usual,
  frames: '',
})

/** What stands in the way of publishing, in words; `undefined` where nothing does. */
export function obstacleOf(draft: QuizDraft, chosen: number, { make }: Teaching): string | undefined {
  if (chosen === 0) return make.none
  if (chosen > MAX_ITEMS) return make.tooMany(MAX_ITEMS)
  if (draft.feedback === 'closed' && draft.closes === '') return make.closesNeeded
  return undefined
}

/** The draft as the server takes it. Addresses are sent as they are; the server says which it cannot read. */
export function newQuizOf(draft: QuizDraft, topic: string, items: readonly string[]): NewQuiz {
  const frames = draft.frames.split(/\s+/).filter(Boolean)
  const title = draft.title.trim()
  return {
    topic,
    items,
    feedback: draft.feedback,
    askName: draft.askName && draft.seats === '',
    shuffle: draft.shuffle,
    keepDays: draft.keepDays,
    ...(title ? { title } : {}),
    ...(draft.shuffle && draft.formItems ? { formItems: Number(draft.formItems) } : {}),
    ...(draft.seats ? { seats: Number(draft.seats) } : {}),
    ...(draft.minutes ? { minutes: Number(draft.minutes), extraTime: draft.extraTime } : {}),
    ...(draft.opens ? { opens: new Date(draft.opens).toISOString() } : {}),
    ...(draft.closes ? { closes: new Date(draft.closes).toISOString() } : {}),
    ...(frames.length > 0 ? { frames } : {}),
  }
}

/** The settings in a few words: what would be published. */
export function summaryOf(draft: QuizDraft, { make: { summaries } }: Teaching): readonly string[] {
  return [
    summaries[draft.feedback],
    ...(draft.minutes ? [summaries.minutes(Number(draft.minutes))] : []),
    ...(draft.seats ? [summaries.seats(Number(draft.seats))] : []),
    draft.askName && !draft.seats ? summaries.named : summaries.unnamed,
    summaries.kept(draft.keepDays),
  ]
}
