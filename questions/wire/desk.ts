import type { ItemKindName, Standing } from '../vocabulary.ts'
import type { Analysis } from './analysis.ts'
import type { Response, WireItem } from './item.ts'
import type { Receipt } from './receipt.ts'
import type { Ruling } from './ruling.ts'
import type { Settings } from './settings.ts'
import type { Origin } from './topic.ts'

/** `GET /api/quizzes/{code}/results`, for the holder of the key. */
export interface Desk {
  readonly code: string
  readonly title: string
  readonly topic: string
  readonly language: string
  readonly settings: Settings
  /** What it was made of, where another can be made from it. */
  readonly from?: Origin
  /** ISO 8601. */
  readonly created: string
  /** ISO 8601: from when nobody can start it, be it for the closing time in force or for want of one. */
  readonly until: string
  /** ISO 8601: when the last of it is erased. */
  readonly kept: string
  readonly deleted: boolean
  /** How often its state was changed since it was published. Two readings may come in the wrong order; this tells. */
  readonly revision: number
  /** In force: scores and credits here are worked out under them. */
  readonly rulings: readonly Ruling[]
  /** What students say is wrong with an item, newest first. */
  readonly challenges: readonly Challenge[]
  /** What a teacher must know of how far these scores can be trusted. */
  readonly practice: boolean
  /** The quiz is on a shipped topic, whose answers anybody can read. */
  readonly open: boolean
  /** The best that guessing without knowing anything does on these items: so many right of so many, where chance would get that share. */
  readonly robot?: { readonly robot: string; readonly right: number; readonly of: number; readonly chance: number }
  readonly items: readonly DeskItem[]
  /** What the facts are about that findings name, by fact: “the number of volunteers”. */
  readonly abouts: Readonly<Record<string, string>>
  readonly attempts: readonly DeskAttempt[]
  /** Ids of attempts that were erased: gone also where an older list still has them. */
  readonly erased: readonly string[]
  /** What so many attempts allow to be said of how it worked, and no more. */
  readonly analysis: Analysis
}

export interface DeskItem {
  readonly id: string
  readonly kind: ItemKindName
  readonly shape: WireItem['shape']
  readonly stem: string
  /** The teacher worded it. */
  readonly reworded?: true
  readonly options?: readonly string[]
  readonly left?: readonly string[]
  readonly right?: readonly string[]
  readonly unit?: string
  readonly keyText: string
  /** Index of the key among the options, where it has one. */
  readonly key?: number
  readonly standing: Standing
  readonly receipts: readonly Receipt[]
  /** Why each option is not the key, where its origin tells: of kinds whose options are chosen. */
  readonly whys?: readonly (string | null)[]
}

export interface DeskAttempt {
  readonly id: string
  readonly name?: string
  /** Its number, in a quiz that is taken with personal links; a seat has one attempt. */
  readonly seat?: number
  /** ISO 8601; of a seat that was begun several times, the first time. */
  readonly started: string
  /** From start to the first submission that arrived. */
  readonly seconds: number
  readonly score: number
  readonly max: number
  readonly late: boolean
  /** Answered faster than anybody reads. */
  readonly fast: boolean
  /** Different submissions of this attempt; the lowest counts. */
  readonly submissions: number
  /** In the quiz's order and numbering; `false`: not on this form. */
  readonly responses: readonly (Response | false)[]
  readonly credits: readonly number[]
}

/** What a student says is wrong with an item. */
export interface Challenge {
  /** The attempt's id, as `DeskAttempt` has it. */
  readonly attempt: string
  /** The item's id. */
  readonly item: string
  /** ISO 8601: when it arrived. */
  readonly at: string
  readonly reason: string
  /** What the student had answered, in the quiz's numbering, where it was told. */
  readonly response?: Response
}

/** What the key's holder can change of a quiz: the whole body of `PUT …/state`, which answers the desk under it. */
export interface NewState {
  /** Of the desk that the change was made on. If it was changed elsewhere since, the change is refused. */
  readonly revision: number
  /** ISO 8601, UTC; `null`: no closing time. */
  readonly closes: string | null
  readonly rulings: readonly Ruling[]
}

/** `POST /api/quizzes` answers this. */
export interface Published {
  readonly code: string
  /** The teacher's secret; it cannot be recovered. */
  readonly key: string
  readonly quiz: string
  readonly embed: string
  readonly results: string
}
