import type { SownPlant } from './sown-plant.ts'

const ELSEWHERE = 'tests/worker/another-quiz.test.ts'

/** Comparisons that let in who should stay out. */
export const secrets: readonly SownPlant[] = [
  {
    bug: 'of two secrets every second character is compared',
    file: 'worker/tokens/digests.ts',
    from: 'i < a.length; i += 1)',
    to: 'i < a.length; i += 2)',
    tests: ['tests/worker/desk-key.test.ts'],
  },
  {
    bug: 'a genuine seat beyond the last one is taken',
    file: 'worker/operations/seats.ts',
    from: 'seat.number > seats',
    to: 'seat.number > 500',
    tests: ['tests/worker/seats.test.ts'],
  },
  {
    bug: 'signing secrets of half the length',
    file: 'worker/tokens/keyring.ts',
    from: 'LEAST_SECRET_BYTES = 32',
    to: 'LEAST_SECRET_BYTES = 16',
    tests: ['tests/worker/keys.test.ts'],
  },
  {
    bug: 'an attempt at one quiz is one at every quiz',
    file: 'worker/operations/attempt.ts',
    from: 'reading.claims.code === parseCode(code)',
    to: 'parseCode(code) !== undefined',
    tests: [ELSEWHERE],
  },
  {
    bug: 'a proof of one quiz opens the answers of another',
    file: 'worker/operations/open-proof.ts',
    from: 'reading.claims.code === parseCode(code)',
    to: 'parseCode(code) !== undefined',
    tests: [ELSEWHERE, 'tests/worker/practice.test.ts'],
  },
  {
    bug: 'a round of practice at one quiz is one at every quiz',
    file: 'worker/operations/practice.ts',
    from: 'claims.code !== parseCode(code)',
    to: 'parseCode(code) === undefined',
    tests: [ELSEWHERE],
  },
  {
    bug: 'a slip of a seat is good for the same seat of another quiz',
    file: 'worker/operations/submit.ts',
    from: '    reading.claims.code === code &&\n',
    to: '',
    tests: [ELSEWHERE],
  },
  {
    bug: 'a slip is good for every sheet of its attempt',
    file: 'worker/operations/submit.ts',
    from: 'reading.claims.digest === digest',
    to: 'reading.claims.digest.length === digest.length',
    tests: ['tests/worker/slips.test.ts', 'tests/worker/trouble.test.ts'],
  },
  {
    bug: 'anybody looks at a quiz as its teacher does',
    file: 'worker/operations/start.ts',
    from: 'const unlocked = await unlock(resources, code, key)',
    to: 'const unlocked = key === undefined ? await unlock(resources, code, key) : await find(resources, code)',
    tests: [ELSEWHERE],
  },
  {
    bug: 'what is said against quizzes is told to everybody',
    file: 'worker/operations/report.ts',
    from: 'return operator.ok ? done(await resources.reports.all()) : operator',
    to: 'return operator.ok || key !== undefined ? done(await resources.reports.all()) : operator',
    tests: [ELSEWHERE],
  },
]
