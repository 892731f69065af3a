import type { UnjoinedQuestion } from '../../../questions/readers/quiz-facts.ts'
import type { ReadQuestion } from '../../../questions/readers/read-question.ts'
import type { Agreement } from '../../../questions/studio/agreement.ts'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import type { Enough } from '../../../questions/studio/draft-quiz.ts'
import type { FactYield } from '../../../questions/studio/fact-yield.ts'
import type { JudgedFact } from '../../../questions/studio/judged.ts'
import type { Proposal } from '../../../questions/studio/proposal.ts'
import type { Comparison } from '../../../questions/studio/propose/comparison.ts'
import type { ProposedFact } from '../../../questions/studio/propose/proposed-facts.ts'
import type { AssistantReply, ReplyMend } from '../../../questions/studio/read-reply.ts'
import type { ItemChoice } from '../../../questions/wire/item-choice.ts'
import type { PostedItem } from '../../../questions/wire/posted-item.ts'
import type { Review, ReviewItem } from '../../../questions/wire/review.ts'
import type { ItemTrial } from '../../../questions/wire/teacher-requests.ts'
import type { TopicCard } from '../../../questions/wire/topic.ts'
import type { WrittenFact } from '../../../questions/wire/written-topic.ts'

/** In which form a text arrives. */
export type TextForm = 'plain' | 'html' | 'markdown'

/** A text as it is kept. */
export interface TakenText {
  /** Made of its headline; another text may have the same. */
  readonly id: string
  readonly text: string
  /** Only its beginning fits. */
  readonly tooLong: boolean
  /** Its first line, where that is a headline. */
  readonly title: string | undefined
  /** What it is written in, as far as its commonest words tell. */
  readonly language: string
}

/** What a reply came to. */
export interface TakenReply {
  readonly judged: readonly JudgedFact[]
  readonly mended: readonly ReplyMend[]
  /** Facts of which nothing can be read, as they are written. */
  readonly broken: readonly string[]
  readonly names: TopicDraft['names']
  readonly headline: string | undefined
  /** Of a quiz that was pasted instead: the questions that become no fact. */
  readonly unjoined: readonly UnjoinedQuestion[]
}

/** How the confirmed facts stand together. */
export interface Appraisal {
  readonly enough: Enough
  /** By fact, once they make a topic. */
  readonly yields: Readonly<Record<string, FactYield>>
  /** By fact. */
  readonly agreements: Readonly<Record<string, Agreement>>
  /** What is wrong with them, by the domain, which speaks English. Without a fact it is about all of them. */
  readonly problems: readonly { readonly fact: string | undefined; readonly message: string }[]
}

/** The questions of a draft, as its teacher reviews them. */
export interface DraftReview {
  readonly topic: TopicCard
  readonly review: Review
}

/** What a choice of an item comes to. */
export type DraftTrial =
  | { readonly ok: true; readonly item: ReviewItem }
  | { readonly ok: false; readonly why: 'unknown' | 'no-draw' }

export type ReadFile =
  | { readonly ok: true; readonly topic: TopicDraft; readonly judged: readonly JudgedFact[] }
  | { readonly ok: false; readonly mistakes: readonly { readonly line: number; readonly message: string }[] }

/**
 * All the heavy work of the studio. It runs in a worker of the browser, and nothing of it is sent anywhere. `topic`
 * holds the confirmed facts alone. A promise is rejected where the worker fails.
 */
export interface StudioEngine {
  /** @param language Of its draft, where that has one: it is that of its first text. */
  readonly take: (raw: string, form: TextForm, language?: string) => Promise<TakenText>
  readonly ask: (topic: TopicDraft) => Promise<string>
  /** How many facts a reply holds, as far as it has come. */
  readonly count: (reply: string) => Promise<number>
  readonly judge: (topic: TopicDraft, reply: string) => Promise<TakenReply>
  /** Joins questions made elsewhere to the sentences that prove their answers, and judges what comes of it. */
  readonly join: (topic: TopicDraft, questions: readonly ReadQuestion[]) => Promise<TakenReply>
  readonly judgeOne: (topic: TopicDraft, fact: unknown) => Promise<JudgedFact>
  /** One fact for each value that its sources give, the first under its own id. */
  readonly split: (topic: TopicDraft, fact: WrittenFact) => Promise<readonly JudgedFact[]>
  /** Judges all facts of a topic once more, by themselves: none is kept. */
  readonly judgeAgain: (topic: TopicDraft) => Promise<readonly JudgedFact[]>
  /** @param span In code points of the source's text. */
  readonly propose: (
    topic: TopicDraft,
    source: string,
    span: readonly [number, number],
  ) => Promise<Proposal | undefined>
  /** What rules find in the texts, the weightiest first. */
  readonly proposals: (topic: TopicDraft) => Promise<readonly ProposedFact[]>
  readonly compare: (topic: TopicDraft) => Promise<Comparison>
  readonly appraise: (topic: TopicDraft) => Promise<Appraisal>
  /** `undefined` where the facts make no topic. */
  readonly review: (topic: TopicDraft) => Promise<DraftReview | undefined>
  readonly tryItem: (topic: TopicDraft, trial: ItemTrial) => Promise<DraftTrial>
  /**
   * What is published: the whole ledger, and the items as they were chosen; `undefined` where the facts make no topic.
   */
  readonly post: (
    topic: TopicDraft,
    choices: readonly ItemChoice[],
  ) => Promise<{ readonly ledger: unknown; readonly items: readonly PostedItem[] } | undefined>
  /** A facts.yaml with its texts. */
  readonly write: (topic: TopicDraft) => Promise<string>
  readonly read: (yaml: string) => Promise<ReadFile>
}

/**
 * The part of it that knows the texts and their facts. It reads no reply and no file: who asks for them, has them read.
 */
export interface JudgingEngine extends Omit<StudioEngine, 'take' | 'ask' | 'count' | 'judge' | 'write' | 'read'> {
  /** @param title Where the text came with one. */
  readonly take: (text: string, title?: string) => Promise<TakenText>
  readonly judge: (topic: TopicDraft, reply: AssistantReply) => Promise<TakenReply>
}
