import type { UnjoinedQuestion } from '../../../questions/readers/quiz-facts.ts'
import type { ReadQuestion } from '../../../questions/readers/read-question.ts'
import { emptyStudioDraft, type StudioDraft } from './studio-draft.ts'
import { newDraftId } from './studio-place.ts'

/**
 * A draft that begins with a quiz made elsewhere, and waits for its articles.
 *
 * @param at When it begins, in milliseconds since 1970.
 */
export const draftForQuiz = (questions: readonly ReadQuestion[], language: string, at: number): StudioDraft => ({
  ...emptyStudioDraft(newDraftId(), language === 'fr' ? 'fr' : 'en'),
  version: 1,
  at,
  along: questions,
})

/** Without the questions that are facts now: those that became none still wait. */
export const withJoined = (
  { along = [], ...draft }: StudioDraft,
  unjoined: readonly Pick<UnjoinedQuestion, 'stem'>[],
): StudioDraft =>
  withWaiting(
    draft,
    along.filter(({ stem }) => unjoined.some((one) => one.stem === stem)),
  )

/** Without the questions that wait. */
export const withoutQuiz = ({ along: _, ...draft }: StudioDraft): StudioDraft => draft

const withWaiting = (draft: StudioDraft, along: readonly ReadQuestion[]): StudioDraft =>
  along.length > 0 ? { ...draft, along } : draft
