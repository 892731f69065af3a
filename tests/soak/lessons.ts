import type { Listed } from './listed.ts'

/** What a lesson meets: outages, rotations, limits of time, large classes and floods. */
export const lessons: Readonly<Record<string, Listed>> = {
  outage: {
    load: async () => (await import('./outage.ts')).outage,
    tries:
      'No store answers for 150 minutes in which quizzes close: every sheet that waits lands with its score and the time of its first arrival.',
    counts: 'submissions',
    full: 5_000,
    short: 40,
    plants: [
      { file: 'worker/operations/submit.ts', from: 'Math.min(reading.claims.arrived, now)', to: 'now' },
      { file: 'worker/limits.ts', from: 'SLIP_LIFE = DAY', to: 'SLIP_LIFE = MINUTE' },
    ],
  },
  desk: {
    load: async () => (await import('./desk.ts')).desk,
    tries: 'The desk of a thousand attempts, a key each, is read with one list of the scores and no get.',
    counts: 'attempts',
    full: 1_000,
    short: 20,
    plants: [
      {
        file: 'worker/stores/scores.ts',
        from: 'const page = await reached(namespace.list<unknown>(',
        to: "await namespace.get(prefix, 'json'); const page = await reached(namespace.list<unknown>(",
      },
      {
        file: 'worker/stores/scores.ts',
        from: 'const page = await reached(namespace.list<unknown>(',
        to: 'await namespace.list({ prefix }); const page = await reached(namespace.list<unknown>(',
      },
    ],
  },
  rotation: {
    load: async () => (await import('./rotation.ts')).rotation,
    tries:
      'A new signing secret is put first every five minutes of a lesson: every seat, form, token and proof made before holds on.',
    counts: 'attempts',
    full: 10_000,
    short: 40,
    plants: [
      { file: 'worker/tokens/keyring.ts', from: 'new Map(keys.map(', to: 'new Map(keys.slice(0, 1).map(' },
      {
        file: 'worker/operations/form.ts',
        from: '? signed : byId.get(quiz.seatKey)',
        to: '? [...byId.values()][0] : byId.get(quiz.seatKey)',
      },
    ],
  },
  boundaries: {
    load: async () => (await import('./boundaries.ts')).boundaries,
    tries:
      'Each limit of time is asked a second before and a second after it, each secret is tried at half its length and with one bit turned.',
    counts: 'rounds',
    full: 400,
    short: 8,
    plants: [
      { file: 'questions/attempts/lateness.ts', from: 'GRACE = 15_000', to: 'GRACE = 60_000' },
      { file: 'worker/limits.ts', from: 'SLIP_LIFE = DAY', to: 'SLIP_LIFE = 7 * DAY' },
      { file: 'worker/tokens/digests.ts', from: 'i < a.length; i += 1)', to: 'i < 8; i += 1)' },
      { file: 'worker/tokens/keyring.ts', from: 'LEAST_SECRET_BYTES = 32', to: 'LEAST_SECRET_BYTES = 16' },
    ],
  },
  // It starts a server and takes 30 s, however few: no short form.
  class: {
    load: async () => (await import('./class.ts')).schoolClass,
    tries:
      'A class behind one address starts and submits on the built Worker within 30 s, its limits as they are deployed.',
    counts: 'students',
    full: 1_000,
    plants: [
      {
        file: '.build/worker/index.js',
        from: 'if (students <= 30) return "LIMITER_CLASS"',
        to: 'return "LIMITER_CLASS"',
      },
    ],
  },
  flood: {
    load: async () => (await import('./flood.ts')).flood,
    tries:
      'Many networks flood one quiz with pages, starts and sheets: a class of 30 behind one address takes it, and each of its scores is at the desk.',
    counts: 'requests',
    full: 100_000,
    plants: [
      {
        file: '.build/worker/index.js',
        from: 'networkOf(request.headers.get("CF-Connecting-IP"))',
        to: '"one network"',
      },
    ],
  },
}
