import * as v from 'valibot'
import { FEEDBACKS } from '../../../questions/vocabulary.ts'
import type { Inferred } from '../../../questions/wire/inferred.ts'
import type { ItemChoice } from '../../../questions/wire/item-choice.ts'
import { KEEP_DAYS, NAMINGS } from '../../../questions/wire/settings.ts'
import type { NewQuiz } from '../../../questions/wire/teacher-requests.ts'
import type { Teaching } from '../../words/teaching.ts'

const text = v.string()

export const quizDraftSchema = v.object({
  title: text,
  feedback: v.picklist(FEEDBACKS),
  /** What attempts are known by; `seats`: the numbers of personal slips. */
  names: v.picklist([...NAMINGS, 'seats']),
  shuffle: v.boolean(),
  /** Questions for each student, or empty for all; only with `shuffle`. */
  formItems: text,
  /** How many slips there would be. */
  seats: text,
  /** How many are expected, or empty. */
  students: text,
  /** Minutes, or empty. */
  minutes: text,
  /** A student may take more time; only where a time is set. */
  extraTime: v.boolean(),
  opens: text,
  closes: text,
  keepDays: text,
  /** One address a line. */
  frames: text,
})

/**
 * The settings as a teacher's form holds them: numbers as typed, times local, as a datetime-local field writes them.
 */
export type QuizDraft = Inferred<typeof quizDraftSchema>

/** A class, where nobody has said how many there are. */
export const USUAL_SEATS = 30

export const usualDraft = (title: string): QuizDraft => ({
  title,
  feedback: 'each',
  names: 'nicknames',
  shuffle: true,
  formItems: '',
  seats: String(USUAL_SEATS),
  students: '',
  minutes: '',
  extraTime: true,
  opens: '',
  closes: '',
  keepDays: String(KEEP_DAYS.usual),
  frames: '',
})

/** The addresses of a field that holds one a line. */
export const sitesIn = (frames: string): readonly string[] => frames.split(/\s+/).filter(Boolean)

/** What of the draft holds: what is asked for only beside something else is nothing without it. */
export const formItemsOf = ({ shuffle, formItems }: QuizDraft): string => (shuffle ? formItems.trim() : '')

/** Each student comes with a slip of their own. */
export const isSeated = ({ names }: QuizDraft): boolean => names === 'seats'

/** The draft as the server takes it, once nothing is wrong with it. */
export function newQuizOf(draft: QuizDraft, topic: string, items: readonly ItemChoice[]): NewQuiz {
  const frames = sitesIn(draft.frames)
  const title = draft.title.trim()
  const formItems = formItemsOf(draft)
  return {
    topic,
    items,
    feedback: draft.feedback,
    ...(draft.names === 'seats' ? { names: 'none', seats: Number(draft.seats) } : { names: draft.names }),
    shuffle: draft.shuffle,
    keepDays: Number(draft.keepDays),
    ...(title ? { title } : {}),
    ...(formItems ? { formItems: Number(formItems) } : {}),
    ...(draft.students && !isSeated(draft) ? { students: Number(draft.students) } : {}),
    ...(draft.minutes ? { minutes: Number(draft.minutes), extraTime: draft.extraTime } : {}),
    ...(draft.opens ? { opens: new Date(draft.opens).toISOString() } : {}),
    ...(draft.closes ? { closes: new Date(draft.closes).toISOString() } : {}),
    ...(frames.length > 0 ? { frames } : {}),
  }
}

/** The settings in a few words: what would be published. */
export function summaryOf(draft: QuizDraft, { make: { summaries } }: Teaching): readonly string[] {
  const who = draft.names === 'seats' ? summaries.seats(Number(draft.seats)) : summaries[draft.names]
  return [
    summaries[draft.feedback],
    ...(draft.minutes ? [summaries.minutes(Number(draft.minutes))] : []),
    who,
    summaries.kept(Number(draft.keepDays) || 0),
  ]
}
