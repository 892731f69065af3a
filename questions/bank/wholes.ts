import type { Item } from '../item.ts'
import type { ContentWords } from '../languages/word-rules.ts'
import type { Ledger } from '../ledger.ts'
import type { Choosable } from './choosable.ts'
import { type Tells, tellsOf } from './tells.ts'

/** So many items in a row on one part of the story are a quiz on that part. */
const RUN = 3

/** An item with all that is shown of it. */
export interface Candidate extends Choosable {
  readonly item: Item
}

/**
 * What a quiz must be besides balanced. Default quizzes, judged at build, are held to both. A draft's is held to the
 * first alone, in the browser.
 */
interface Wholes {
  /** Whether one of two items of the bank tells the other, as they stand in the story. */
  readonly apart: (one: Candidate, other: Candidate) => boolean
  /** Whether a quiz reads well from its first item to its last. */
  readonly readsWell: (quiz: readonly Candidate[]) => boolean
}

/** @param words Without them nobody can tell whether one item tells another. */
export function wholesOf(bank: readonly Candidate[], ledger: Ledger, words: ContentWords | undefined): Wholes {
  const tells = words && tellsOf(itemsOf(bank), ledger, words)
  const canOpen = bank.some(opensWell)
  return {
    apart: tells ? apartOf(tells) : () => false,
    readsWell: (quiz) =>
      (!canOpen || quiz.slice(0, 1).some(opensWell)) && !staysOn(quiz) && !(tells && isToldInOrder(quiz, tells)),
  }
}

const itemsOf = (bank: readonly Candidate[]): readonly Item[] => bank.map(({ item }) => item)

/** A quiz begins with what happened, asked plainly. */
const opensWell = ({ opens, headline }: Choosable): boolean => headline && opens === true

const staysOn = (quiz: readonly Choosable[]): boolean =>
  quiz.some(
    ({ matter }, i) =>
      matter !== undefined && i + RUN <= quiz.length && quiz.slice(i, i + RUN).every((one) => one.matter === matter),
  )

const apartOf =
  ({ before, after }: Tells): Wholes['apart'] =>
  (one, other) => {
    const [early, late] = one.place < other.place ? [one, other] : [other, one]
    return before(early.item, late.item) || before(late.item, early.item) || after(early.item, late.item)
  }

/** The first and the last do not stand where the story has them. */
const isToldInOrder = (quiz: readonly Candidate[], { after }: Tells): boolean =>
  quiz.some((late, i) => quiz.slice(0, i).some((early) => after(early.item, late.item)))
