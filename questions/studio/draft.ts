import type { WrittenFact, WrittenTopic } from '../wire/written-topic.ts'

/** An article that somebody brought. What is not known of it is left out. */
export interface DraftSource {
  readonly id: string
  /** What receipts call it. */
  readonly label: string
  readonly publisher?: string
  readonly owner?: string
  readonly author?: string
  readonly title?: string
  readonly published?: string
  readonly url?: string
  /** As `normalText` leaves it: all offsets count in it. */
  readonly text: string
}

export interface DraftFact {
  readonly fact: WrittenFact
  /** Other ways to ask it, which nobody has taken. */
  readonly otherAsks?: readonly string[]
  /** By which door it came in. */
  readonly by: 'hand' | 'rules' | 'reply' | 'file'
  /** A person has said yes to it. Nothing else is published. */
  readonly confirmed: boolean
}

/** A topic in the making. It is kept as it is, and becomes an ordinary topic when it is published. */
export interface TopicDraft {
  readonly title: string
  /** BCP 47, of the texts. */
  readonly language: string
  /** What it is about and who the people in it are, for students to read first. */
  readonly introduction?: string
  readonly asOf?: string
  readonly headline?: string
  readonly sources: readonly DraftSource[]
  /** Other spellings of a name, once a topic. */
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly facts: readonly DraftFact[]
  /** Places of which a person said that they speak of different things, as `placesKey` writes them. */
  readonly apart?: readonly string[]
  /** What a file of facts says besides, kept for it. */
  readonly more?: Partial<
    Pick<WrittenTopic, 'notice' | 'content note' | 'student note' | 'known' | 'harm' | 'calendar'>
  >
}

export const emptyDraft = (language: string): TopicDraft => ({ title: '', language, sources: [], names: {}, facts: [] })
