import type { Paper } from '../../../questions/wire/paper.ts'

/** What can be printed of a quiz, in the order in which it is. */
export const PARTS = ['slips', 'paper', 'answers', 'key', 'evidence', 'cards'] as const
export type Part = (typeof PARTS)[number]

/** Slips that a page holds: for small children, usual, and as many as a phone can read. */
export const PER_PAGE = [4, 8, 12] as const
export type PerPage = (typeof PER_PAGE)[number]

/** What a teacher wants on paper. */
export interface SheetPlan {
  readonly parts: ReadonlySet<Part>
  readonly forms: number
  readonly perPage: PerPage
  /** Seats, the first and the last, counted from 1. */
  readonly from: number
  readonly to: number
}

/** The parts that there are: slips where there are seats, cards where sources contradict each other. */
export function partsOf({ seats, disputes }: Paper): readonly Part[] {
  return PARTS.filter((part) => (part !== 'slips' || seats !== undefined) && (part !== 'cards' || disputes.length > 0))
}

/** The part that a link to this page asks for. @param search Such as `?part=cards`. */
export function partAsked(search: string): Part | undefined {
  const asked = new URLSearchParams(search).get('part')
  return PARTS.find((part) => part === asked)
}

/**
 * What was asked for, where there is such a part; else the usual wish: slips where there are seats, else questions and
 * key.
 */
export function firstPlan(paper: Paper, asked: Part | undefined): SheetPlan {
  const { seats } = paper
  const usual: readonly Part[] = seats === undefined ? ['paper', 'key'] : ['slips']
  return {
    parts: new Set(asked && partsOf(paper).includes(asked) ? [asked] : usual),
    forms: 1,
    perPage: 8,
    from: 1,
    to: seats ?? 1,
  }
}
