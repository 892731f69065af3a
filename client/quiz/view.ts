import type { ComponentType } from 'preact'
import type { Asking } from '../words/asking.ts'
import type { Telling } from '../words/telling.ts'
import type { ControlProps } from './controls/control.ts'
import type { Drafts } from './drafts.ts'
import type { Arrived, Feedback, QuizState, Result, Review, Sending, Stopped } from './state.ts'

/** What a student wants. */
export type Intent =
  | { readonly type: 'fill'; readonly drafts: Drafts }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'start'; readonly name: string }
  | { readonly type: 'check' | 'skip' | 'next' | 'review' | 'back' | 'send' | 'retry' | 'afresh' }
  | { readonly type: 'read'; readonly receipt: string }

/** Tells the page what the student wants. Absent on the server and until the script has taken over: then forms are sent as forms. */
export type Act = (intent: Intent) => void

export interface StepProps<S extends QuizState> {
  readonly state: S
  readonly asking: Asking
  readonly act: Act | undefined
}

/** What the first item does not need: the server has it from the start, a browser loads it when idle. */
export interface Later {
  readonly words: Telling
  readonly Feedback: ComponentType<StepProps<Feedback>>
  readonly Review: ComponentType<StepProps<Review>>
  readonly Sending: ComponentType<StepProps<Sending>>
  readonly Result: ComponentType<StepProps<Result>>
  readonly Arrived: ComponentType<StepProps<Arrived>>
  readonly Stopped: ComponentType<StepProps<Stopped>>
  readonly order: ComponentType<ControlProps>
  readonly pairs: ComponentType<ControlProps>
}
