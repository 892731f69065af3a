import type { Plant } from './sources.ts'

export interface SownPlant extends Plant {
  /** What somebody could do with it. */
  readonly bug: string
  /** Each of them must go red. */
  readonly tests: readonly string[]
  /** Its tests ask the built Worker, so it is built anew. */
  readonly built?: true
}

const SHEETS = 'tests/worker/sheets.test.ts'
const HOURS = 'tests/worker/opening-and-closing.test.ts'

/** The bugs of issue 11 that once stayed green, and one for each of its faults. A new one is an entry here. */
export const plants: readonly SownPlant[] = [
  {
    bug: 'a minute of grace for 15 seconds',
    file: 'questions/attempts/lateness.ts',
    from: 'GRACE = 15_000',
    to: 'GRACE = 60_000',
    tests: [HOURS],
  },
  {
    bug: 'a closed quiz tells its answers a minute early',
    file: 'questions/attempts/lateness.ts',
    from: 'last !== undefined && now > last',
    to: 'last !== undefined && now > last - 60_000',
    tests: [HOURS],
  },
  {
    bug: 'a closed quiz tells its answers while what arrives is still on time',
    file: 'questions/attempts/lateness.ts',
    from: 'last !== undefined && now > last',
    to: 'last !== undefined && now > last - GRACE',
    tests: [HOURS],
  },
  {
    bug: 'a posted item is taken with any key',
    file: 'questions/distractors/restored.ts',
    from: 'return option.text === key.text ? key : []',
    to: 'return key',
    tests: ['tests/questions/posted-items.test.ts'],
  },
  {
    bug: 'a proof that is never late',
    file: 'worker/operations/submit.ts',
    from: '    late,\n    ...present(',
    to: '    late: false,\n    ...present(',
    tests: [SHEETS, HOURS],
  },
  {
    bug: 'a desk’s key compared in 8 of 64 digits',
    file: 'worker/operations/find-own-quiz.ts',
    from: 'isSame(await sha256(readKey(key)), current)',
    to: 'isSame((await sha256(key)).slice(0, 8), current.slice(0, 8))',
    tests: ['tests/worker/desk-key.test.ts'],
  },
  {
    bug: 'a seat’s secret compared in one character',
    file: 'worker/operations/seats.ts',
    from: 'isSame(seat.code, genuine.code)',
    to: 'isSame(seat.code.slice(0, -9), genuine.code.slice(0, -9))',
    tests: ['tests/worker/seats.test.ts'],
  },
  {
    bug: 'the state is remembered for a day',
    file: 'worker/stores/quizzes.ts',
    from: 'STATE_TTL = 30',
    to: 'STATE_TTL = 86_400',
    tests: ['tests/worker/stored-quiz.test.ts'],
  },
  {
    bug: 'a heading of the CSV is a formula',
    file: 'questions/attempts/csv.ts',
    from: 'head.map(cell)',
    to: `head.map((text) => '"' + text.replaceAll('"', '""') + '"')`,
    tests: ['tests/worker/csv.test.ts'],
  },
  {
    bug: 'fault 1: a 429 carries a slip',
    file: 'worker/operations/submit.ts',
    from: "claims.students))) return refused({ is: 'too-many' })",
    to: "claims.students))) return refused({ is: 'too-many', slip: await slip() })",
    tests: ['tests/worker/slips.test.ts', 'tests/worker/trouble.test.ts'],
  },
  {
    bug: 'fault 1: slips without number',
    file: 'worker/limiters.ts',
    from: "closed('LIMITER_SLIP',",
    to: "(async (...asked: string[]) => asked.length > 0)('LIMITER_SLIP',",
    tests: ['tests/worker/slips.test.ts'],
  },
  {
    bug: 'fault 2: a sheet from after closing sinks an honest one',
    file: 'questions/attempts/which-counts.ts',
    from: 'Number(lateness === 2)',
    to: '0',
    tests: [SHEETS],
  },
  {
    bug: 'fault 3: the thirteenth sheet of an attempt is let in',
    file: 'wrangler.toml',
    from: '# Submissions of one attempt, honest retries included.\nsimple = { limit = 12,',
    to: '# Submissions of one attempt, honest retries included.\nsimple = { limit = 1200,',
    tests: ['tests/worker/limits.test.ts'],
  },
  {
    bug: 'fault 3: no limit asks for an attempt',
    file: 'worker/limiters.ts',
    from: "(await open('LIMITER_ATTEMPT',",
    to: "(await (async (...asked: string[]) => asked.length > 0)('LIMITER_ATTEMPT',",
    tests: ['tests/worker/limits.test.ts', 'tests/worker/trouble.test.ts'],
  },
  {
    bug: 'fault 4: cleaning takes the square of a text’s length',
    file: 'questions/wire/plain-text.ts',
    from: '    kept.push(letter)\n',
    // At every letter it would take minutes.
    to: "    kept.push(letter)\n    if (kept.length % 257 === 0) kept.join('')\n",
    tests: ['tests/questions/plain-text.test.ts'],
  },
  {
    bug: 'fault 4: a stranger’s topic is not measured',
    file: 'worker/operations/clean-ledger.ts',
    from: '!fits(input, LEDGER_LIMITS)',
    to: 'false',
    tests: ['tests/worker/hostile.test.ts'],
  },
  {
    bug: 'fault 4: what is said of a hostile body has no end',
    file: 'worker/http/problems.ts',
    from: '  const said: Errors[number][] = []\n',
    to: '  if (errors.length > 0) return errors\n  const said: Errors[number][] = []\n',
    tests: ['tests/worker/hostile.test.ts'],
  },
  {
    bug: 'fault 5: publishing without a fuse',
    file: 'worker/limiters.ts',
    from: 'sparing: () => spared(SPARED.publishing)',
    to: 'sparing: () => true',
    tests: ['tests/worker/operator.test.ts'],
    built: true,
  },
  {
    bug: 'fault 5: who holds a key writes without limit',
    file: 'worker/operations/find-own-quiz.ts',
    from: "if (!(await resources.limiters.holder(parseCode(typed) ?? ''))) return refused({ is: 'too-many' })",
    to: '',
    tests: ['tests/worker/limits.test.ts'],
  },
  {
    bug: 'fault 5: a spent day says “in a few seconds”',
    file: 'worker/stores/persist.ts',
    from: 'this.isSpent = isSpentDay(cause)',
    to: 'this.isSpent = false',
    tests: ['tests/worker/slips.test.ts'],
  },
  {
    bug: 'fault 6: a proof of what came after closing says it was in time',
    file: 'questions/attempts/lateness.ts',
    from: 'if (arrived > closing + GRACE) return 2',
    to: '',
    tests: [HOURS],
  },
  {
    bug: 'fault 7: a stranger’s topic turns the direction of text',
    file: 'worker/operations/clean-ledger.ts',
    from: ': plainText(value)',
    to: ': value',
    tests: ['tests/worker/hostile.test.ts'],
  },
  {
    bug: 'fault 7: anybody is the operator',
    file: 'worker/operations/report.ts',
    from: 'isSame(await sha256(key), await sha256(operatorKey))',
    to: 'key !== operatorKey',
    tests: ['tests/worker/operator.test.ts'],
    built: true,
  },
  {
    bug: 'fault 8: the paper of a timed quiz is public',
    file: 'worker/operations/paper.ts',
    from: '&& minutes === undefined ',
    to: '&& (minutes ?? 0) >= 0 ',
    tests: ['tests/worker/paper.test.ts'],
  },
  {
    bug: 'fault 9: whether it is deleted is not asked',
    file: 'worker/stores/quizzes.ts',
    from: 'deletion === 1 || ',
    to: '',
    tests: ['tests/worker/stored-quiz.test.ts'],
  },
  {
    bug: 'fault 10: a key of any length',
    file: 'worker/limits.ts',
    from: 'LEAST_KEY_BYTES = 16',
    to: 'LEAST_KEY_BYTES = 1',
    tests: ['tests/worker/keys.test.ts'],
    built: true,
  },
  {
    bug: 'fault 11: a page is kept for every language',
    file: 'worker/http/policies.ts',
    from: "Vary: 'Accept-Language', ",
    to: '',
    tests: ['tests/worker/headers.test.ts'],
    built: true,
  },
  {
    bug: 'fault 11: the old key opens the desk after it was turned',
    file: 'worker/operations/find-own-quiz.ts',
    from: '(await resources.quizzes.turnedKey(known)) ?? keyHash',
    to: 'keyHash ?? (await resources.quizzes.turnedKey(known))',
    tests: ['tests/worker/desk-key.test.ts'],
  },
  {
    bug: 'fault 12: a 403 of somebody else is final',
    file: 'client/reply.ts',
    from: 'kind: ours && !BUSY',
    to: 'kind: !BUSY',
    tests: ['tests/client/foreign-answers.test.ts'],
  },
  {
    bug: 'fault 13: the device’s clock ends an attempt',
    file: 'client/quiz/timekeeping.ts',
    from: 'Date.parse(due) - Date.parse(now)',
    to: 'Date.parse(due) - Date.now()',
    tests: ['tests/client/session.test.ts'],
  },
]
