import type { SownPlant } from './sown-plant.ts'

const LIMITS = 'tests/worker/limits.test.ts'
const KEYS = 'tests/worker/rate-keys.test.ts'

/** Limits that are asked too late, by another key, or not at all. */
export const limiters: readonly SownPlant[] = [
  {
    bug: 'whether one more attempt may be begun is asked once the quiz has been read',
    file: 'worker/operations/start.ts',
    from: '  const may = await mayStart(resources, code)\n  if (!may.ok) return may\n  const found = await find(resources, code)\n',
    to: '  const found = await find(resources, code)\n  const may = await mayStart(resources, code)\n  if (!may.ok) return may\n',
    tests: [LIMITS],
  },
  {
    bug: 'a submission’s network is asked for once its signature has been checked',
    file: 'worker/operations/submit.ts',
    from: "  if (!(await limiters.arrival(parseCode(code) ?? ''))) return refused({ is: 'too-many' })\n  const genuine = await readAttempt(resources, code, submission.token)\n  if (!genuine.ok) return genuine\n",
    to: "  const genuine = await readAttempt(resources, code, submission.token)\n  if (!genuine.ok) return genuine\n  if (!(await limiters.arrival(parseCode(code) ?? ''))) return refused({ is: 'too-many' })\n",
    tests: [LIMITS],
  },
  {
    bug: 'quizzes are published without limit where their limiter fails',
    file: 'worker/limiters.ts',
    from: "publishing: () => closed('LIMITER_PUBLISH'",
    to: "publishing: () => open('LIMITER_PUBLISH'",
    tests: [LIMITS],
  },
  {
    bug: 'nobody begins where the limiter of starts fails',
    file: 'worker/limiters.ts',
    from: "start: (code) => open('LIMITER_START'",
    to: "start: (code) => closed('LIMITER_START'",
    tests: [LIMITS],
  },
  {
    bug: 'a class of thirty has the room of a year',
    file: 'worker/limiters.ts',
    from: 'students <= 30',
    to: 'students < 30',
    tests: [LIMITS],
  },
  {
    bug: 'each address of a household has a limit of its own',
    file: 'worker/limiters.ts',
    from: '.slice(0, HOUSEHOLD_GROUPS)',
    to: '.slice(0, 2 * HOUSEHOLD_GROUPS)',
    tests: [KEYS, 'tests/worker/trouble.test.ts'],
  },
  {
    bug: 'a quiz’s key is guessed from as many networks as one has',
    file: 'worker/limiters.ts',
    from: `(await closed('LIMITER_HOLDER', \`network \${network}\`)) && (await closed('LIMITER_HOLDER', \`quiz \${code}\`))`,
    to: `code.length >= 0 && (await closed('LIMITER_HOLDER', \`network \${network}\`))`,
    tests: [KEYS],
  },
  {
    bug: 'the operator’s key is guessed without limit',
    file: 'worker/operations/report.ts',
    from: "  if (!(await limiters.guess())) return refused({ is: 'too-many' })\n",
    to: "  if (limiters === undefined) return refused({ is: 'too-many' })\n",
    tests: [KEYS],
  },
  {
    bug: 'challenges spend what is left of a day',
    file: 'worker/limiters.ts',
    from: '      spared(SPARED.challenges) &&\n',
    to: '',
    tests: [KEYS],
  },
  {
    bug: 'one request erases more than a request may ask of a store',
    file: 'worker/limits.ts',
    from: 'scores: 800',
    to: 'scores: 2_000',
    tests: ['tests/worker/order-of-writes.test.ts'],
  },
]
