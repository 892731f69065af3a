import type { ReviewItem } from '../../../questions/wire/review.ts'

/** An item of a bank as a teacher's page has it, with as little in it as can be. */
export const item = (
  id: string,
  fact: string,
  kind: ReviewItem['kind'],
  more: Partial<ReviewItem> = {},
): ReviewItem => ({
  id,
  kind,
  shape: 'one',
  facts: [fact],
  stem: `What of ${id}?`,
  keyText: '',
  secrets: [],
  explanation: '',
  standing: 'corroborated',
  independent: 2,
  difficulty: 0.3,
  checked: [],
  findings: [],
  core: false,
  headline: false,
  disputed: false,
  inOneHouse: false,
  place: 0,
  people: [],
  apart: [],
  ...more,
})

const remark = {
  id: 'options-equally-long',
  check: 30,
  level: 'W',
  rule: 'Options are of about one length.',
  found: 'x',
} as const

export const bank: readonly ReviewItem[] = [
  item('a1', 'a', 'choice', { findings: [remark] }),
  item('b1', 'b', 'choice', { stem: 'Who built the pier?' }),
  item('c1', 'c', 'choice', { stem: 'Where does the ferry land?' }),
  item('a2', 'a', 'numeric', { stem: 'How many boats lie there?' }),
  item('d1', 'd', 'which-source', { stem: 'Which source gives nine?' }),
]

export const offer = { items: bank, quizzes: [] }
