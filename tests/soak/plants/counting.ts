import type { SownPlant } from './sown-plant.ts'

const ORDER = 'tests/worker/order-of-writes.test.ts'

/** What is stored, in which order, and what it comes to. */
export const counting: readonly SownPlant[] = [
  {
    bug: 'a submission that was not stored is acknowledged',
    file: 'worker/operations/submit.ts',
    from: 'await scores.add(quiz.code, kept, attemptErased(quiz, start, number), now)',
    to: 'await scores.add(quiz.code, kept, attemptErased(quiz, start, number), now).catch(() => undefined)',
    tests: ['tests/worker/trouble.test.ts', 'tests/worker/slips.test.ts'],
  },
  {
    bug: 'a quiz can be seen before its state',
    file: 'worker/stores/quizzes.ts',
    from: `      await Promise.all([setState(quiz, state, now), put(\`d:\${quiz.code}\`, 0, quiz, now), ...kept])\n      await put(\`q:\${quiz.code}\`, quiz, quiz, now)\n`,
    to: `      await put(\`q:\${quiz.code}\`, quiz, quiz, now)\n      await Promise.all([setState(quiz, state, now), put(\`d:\${quiz.code}\`, 0, quiz, now), ...kept])\n`,
    tests: [ORDER],
  },
  {
    bug: 'that a quiz is deleted is said once its scores are gone',
    file: 'worker/stores/scores.ts',
    from: `      await put(\`s:\${code}:\${TOMBSTONE}\`, undefined, expires, now)\n      return clear(\`s:\${code}:\`, Number.POSITIVE_INFINITY)\n`,
    to: `      const left = await clear(\`s:\${code}:\`, Number.POSITIVE_INFINITY)\n      await put(\`s:\${code}:\${TOMBSTONE}\`, undefined, expires, now)\n      return left\n`,
    tests: [ORDER],
  },
  {
    bug: 'tombstones are swept with what they cover',
    file: 'worker/stores/scores.ts',
    from: '!isTombstone(name) && ',
    to: '',
    tests: [ORDER],
  },
  {
    bug: 'whether a quiz is deleted is asked for before it was ever written',
    file: 'worker/stores/quizzes.ts',
    from: `put(\`d:\${quiz.code}\`, 0, quiz, now), ...kept`,
    to: '...kept',
    tests: ['tests/worker/store-operations.test.ts'],
  },
  {
    bug: 'what was begun at a seat in the moment of its deletion comes back',
    file: 'questions/attempts/erasure.ts',
    from: 'time <= again.since',
    to: 'time < again.since',
    tests: ['tests/questions/erasure.test.ts'],
  },
  {
    bug: 'the longest time of an attempt is its time',
    file: 'questions/attempts/counted-attempts.ts',
    from: 'seconds: Math.min(...(inTime',
    to: 'seconds: Math.max(...(inTime',
    tests: ['tests/questions/counted-attempts.test.ts'],
  },
  {
    bug: 'among sheets of one score that counts which came first out of the store',
    file: 'questions/attempts/which-counts.ts',
    from: 'Number(a.digest > b.digest) - Number(a.digest < b.digest)',
    to: '0',
    tests: ['tests/questions/counted-attempts.test.ts', 'tests/questions/counted-attempts-properties.test.ts'],
  },
  {
    bug: 'a question that does not count is among the most',
    file: 'questions/attempts/counted-attempts.ts',
    from: 'responses[i] !== false && !isDropped(each)',
    to: 'each && responses[i] !== false',
    tests: ['tests/questions/counted-attempts.test.ts'],
  },
]
