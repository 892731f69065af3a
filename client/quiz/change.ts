import type { Marked, PracticeRound, Received, Started, Submitted } from '../../questions/wire/attempt.ts'
import type { Verdict } from '../../questions/wire/item.ts'
import type { SourceSheets } from '../../questions/wire/source-sheet.ts'
import type { Language } from '../words/languages.ts'
import type { Drafts } from './drafts.ts'
import type { Handed } from './saved-attempt.ts'
import type { Challenging, Sending, Stopped } from './state.ts'
import type { Unsent } from './unsent.ts'

interface Details {
  readonly filled: { readonly drafts: Drafts }
  readonly named: { readonly name: string }
  /** The server is asked for something: about an answer, as it is sent. */
  readonly asked: { readonly drafts?: Drafts }
  /** `at`: the id of the item that it is about. */
  readonly troubled: { readonly problem: string; readonly at?: string | undefined; readonly cutOff?: true }
  /** Another language is chosen; what was said in the one before goes. */
  readonly translated: { readonly chosen: Language }
  readonly started: { readonly started: Started; readonly ends?: number | undefined }
  /** What an earlier page left: an attempt in progress, or one that is frozen and waits. */
  readonly resumed: {
    readonly started: Started
    readonly drafts: Drafts
    readonly at: number | 'sending'
    /** The verdict on the item before was being read. */
    readonly isTold?: boolean | undefined
    readonly owed?: readonly string[] | undefined
    readonly unsent?: Unsent | undefined
  }
  /** What was handed in here before; `undefined`: it is put aside. */
  readonly 'came-back': { readonly handed: readonly Handed[] | undefined }
  /** The result of what was handed in is not there to read yet. */
  readonly recalled: { readonly received: Received }
  /** The server has said what time it is: when the attempt's ends, by the monotonic clock. */
  readonly clocked: { readonly ends: number }
  /** The time seems to be over, and the server cannot be asked. */
  readonly 'unsure-of-time': object
  readonly judged: { readonly verdict: Verdict }
  readonly 'moved-on': object
  /** Back or Forward to an item of this page's past. */
  readonly visited: { readonly at: number }
  /** On to the next item without a verdict on this one. */
  readonly 'went-on': object
  /** A verdict that was owed has arrived, or will not. */
  readonly 'caught-up': { readonly item: string; readonly verdict?: Verdict }
  /** The browser has a connection again. */
  readonly 'back-online': object
  /** The page is shown again after it was left, perhaps to somebody else. */
  readonly returned: object
  readonly reviewed: object
  /** To the item of this id, where one is asked for. */
  readonly 'went-back': { readonly item?: string | undefined }
  readonly frozen: object
  readonly 'timed-out': object
  readonly delayed: { readonly wait: NonNullable<Sending['wait']> }
  readonly acknowledged: { readonly outcome: Submitted }
  readonly marked: { readonly marked: Marked }
  readonly practising: { readonly practice: PracticeRound; readonly round: number; readonly proof: string }
  /** What there is to read has been fetched. */
  readonly 'sources-came': { readonly sources: SourceSheets }
  readonly 'sources-turned': { readonly isOpen: boolean }
  readonly challenged: { readonly item: string; readonly now: Challenging }
  readonly stopped: { readonly why: Stopped['why']; readonly problem?: string }
}

export type ChangeKind = keyof Details

/** What happens to a state. */
export type Change<K extends ChangeKind = ChangeKind> = { [T in K]: { readonly type: T } & Details[T] }[K]
