import type { TimeFactor } from '../../questions/wire/time.ts'
import type { Learning } from '../words/learning.ts'
import type { Drafts } from './drafts.ts'
import type { Handed } from './saved-attempt.ts'
import type { QuizState } from './state.ts'

/** What a student wants. */
export type Intent =
  | { readonly type: 'fill'; readonly drafts: Drafts }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'start'; readonly name: string; readonly factor?: TimeFactor | undefined }
  | {
      readonly type:
        | 'check'
        | 'skip'
        | 'next'
        | 'review'
        | 'send'
        | 'retry'
        | 'afresh'
        | 'time-up'
        | 'ask-time'
        | 'go-on'
        | 'reload'
        | 'retake'
    }
  /** From what is looked through before it is sent back to the questions, or to one of them: its id. */
  | { readonly type: 'back'; readonly item?: string }
  /** Back or Forward. */
  | { readonly type: 'visit'; readonly at: number }
  | { readonly type: 'practise'; readonly proof: string; readonly items: readonly string[]; readonly round: number }
  | { readonly type: 'read'; readonly proof: string }
  /** Of what was handed in here: that was me; none of them was; nobody after me shall be told. */
  | { readonly type: 'was-me'; readonly handed: Handed }
  | { readonly type: 'start-mine' }
  | { readonly type: 'forget'; readonly proof: string }
  /** Opens what there is to read beside the questions, or shuts it. */
  | { readonly type: 'sources'; readonly isOpen: boolean }
  /** Writes against an item, and has not sent it. */
  | { readonly type: 'write'; readonly item: string; readonly text: string }
  | { readonly type: 'challenge'; readonly item: string; readonly reason: string }

/**
 * Tells the page what the student wants. Absent on the server and until the script has taken over: then forms are sent
 * as forms.
 */
export type Act = (intent: Intent) => void

/** What each view of a student's page is a function of. */
export interface StepProps<S extends QuizState = QuizState> {
  readonly state: S
  readonly words: Learning
  readonly act?: Act | undefined
}
