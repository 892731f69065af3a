import type { SownPlant } from './sown-plant.ts'

const HOURS = 'tests/worker/opening-and-closing.test.ts'

/** Ends and beginnings, each a moment off. */
export const times: readonly SownPlant[] = [
  {
    bug: 'an attempt is begun at the very moment of closing',
    file: 'worker/operations/start.ts',
    from: 'now >= startsUntil(quiz, state, seat)',
    to: 'now > startsUntil(quiz, state, seat)',
    tests: [HOURS],
  },
  {
    bug: 'a quiz is still shut at the moment of its opening',
    file: 'worker/operations/start.ts',
    from: 'now < Date.parse(quiz.settings.opens)',
    to: 'now <= Date.parse(quiz.settings.opens)',
    tests: [HOURS],
  },
  {
    bug: 'answers are told while a seat with a later hour is at work',
    file: 'questions/attempts/lateness.ts',
    from: 'latest([closes, ...Object.values(seats).map((terms) => terms.closes)])',
    to: 'seats && closes',
    tests: [HOURS],
  },
  {
    bug: 'a closed quiz says that its answers come a minute before they do',
    file: 'questions/attempts/lateness.ts',
    from: '(Math.floor(last / MINUTE) + 1) * MINUTE',
    to: 'Math.floor(last / MINUTE) * MINUTE',
    tests: [HOURS],
  },
  {
    bug: 'a quiz stays open a minute beyond its days',
    file: 'worker/operations/set-state.ts',
    from: 'return Date.parse(closes) > last ?',
    to: 'return Date.parse(closes) > last + 60_000 ?',
    tests: [HOURS],
  },
  {
    bug: 'a slip is good for a week',
    file: 'worker/limits.ts',
    from: 'SLIP_LIFE = DAY',
    to: 'SLIP_LIFE = 7 * DAY',
    tests: ['tests/worker/slips.test.ts'],
  },
  {
    bug: 'what slips bring in after the teacher accepted others is accepted too',
    file: 'questions/attempts/counted-attempts.ts',
    from: 'broughtAt <= until ?',
    to: 'until > 0 ?',
    tests: ['tests/questions/counted-attempts.test.ts', 'tests/worker/slips.test.ts'],
  },
  {
    bug: 'a token never ends',
    file: 'worker/tokens/tokens.ts',
    from: 'currentDate: new Date(now)',
    to: 'currentDate: new Date(Math.min(now, 0))',
    tests: ['tests/worker/tokens.test.ts'],
  },
  {
    bug: 'of one seat the sheets are erased at different times, and with the lowest gone a score rises',
    file: 'worker/stores/lifetimes.ts',
    from: 'seat === undefined ? start : lastStart(quiz)',
    to: 'seat === 0 ? lastStart(quiz) : start',
    tests: ['tests/worker/lifetimes.test.ts'],
  },
  {
    bug: 'what is said against a quiz is kept for a year',
    file: 'worker/stores/reports.ts',
    from: 'KEPT = 30 * DAY',
    to: 'KEPT = 365 * DAY',
    tests: ['tests/worker/order-of-writes.test.ts'],
  },
]
