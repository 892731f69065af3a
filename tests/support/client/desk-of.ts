import type { Desk, DeskAttempt, DeskItem } from '../../../questions/wire/desk.ts'
import type { Response } from '../../../questions/wire/item.ts'

export const item = (part: Partial<DeskItem> = {}): DeskItem => ({
  id: 'q1',
  kind: 'choice',
  shape: 'one',
  stem: 'Which bridge?',
  options: ['the old one', 'the new one', 'none'],
  key: 0,
  keyText: 'the old one',
  standing: 'corroborated',
  receipts: [],
  ...part,
})

/** An attempt by its responses, each with its credit. */
export const attempt = (id: string, ...answers: readonly (readonly [Response | false, number])[]): DeskAttempt => ({
  id,
  started: '2031-03-07T09:00:00.000Z',
  seconds: 60,
  score: answers.reduce((sum, [, credit]) => sum + credit, 0),
  max: answers.length,
  late: false,
  lateness: 0,
  digest: 'd',
  fast: false,
  submissions: 1,
  responses: answers.map(([response]) => response),
  credits: answers.map(([, credit]) => credit),
})

/** A desk of one choice, and of whatever else a test gives. */
export const deskOf = (part: Partial<Desk> = {}): Desk => ({
  code: '0123456789',
  title: 'A quiz',
  topic: 'topic',
  language: 'en',
  settings: { feedback: 'end', askName: false, shuffle: false, keepDays: 30 },
  created: '2031-03-07T08:00:00.000Z',
  until: '2031-04-07T08:00:00.000Z',
  kept: '2031-05-07T08:00:00.000Z',
  deleted: false,
  revision: 0,
  rulings: [],
  sheets: {},
  seats: {},
  challenges: [],
  practice: true,
  open: false,
  items: [item()],
  abouts: {},
  attempts: [],
  erased: [],
  analysis: { detail: 'totals', attempts: 0 },
  ...part,
})
