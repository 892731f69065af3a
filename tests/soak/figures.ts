import { lessons } from './lessons.ts'
import type { Listed } from './listed.ts'
import { GROUPS } from './mutants/groups.ts'
import { plants } from './plants.ts'

/** A new figure is a file and an entry here, or in lessons.ts. */
export const figures: Readonly<Record<string, Listed>> = {
  // Its bugs are planted by itself, each beside the tests that must notice it: --from and --count choose among them.
  planted: {
    load: async () => (await import('./planted.ts')).planted,
    tries:
      'Each bug of tests/soak/plants is put into a copy of the project, and the tests that are named beside it must fail.',
    counts: 'bugs',
    full: plants.length,
    plants: [],
  },
  csv: {
    load: async () => (await import('./csv.ts')).csv,
    tries:
      'Names and answers that look like formulas go through the desk’s CSV: a strict reader gets every text back, and LibreOffice finds no formula.',
    counts: 'names',
    full: 100_000,
    short: 500,
    plants: [
      { file: 'questions/formats/cell.ts', from: '([=+\\-@＝＋－＠])/gu', to: '([=+@＝＋－＠])/gu' },
      { file: 'questions/formats/cell.ts', from: '(^|[;,|\\t\\r\\n])', to: '(^)' },
      { file: 'questions/formats/cell.ts', from: `.replaceAll('"', '""')`, to: '' },
      { file: 'questions/attempts/text-cell.ts', from: 'return isRead ?', to: 'return text ?' },
    ],
  },
  spreadsheets: {
    load: async () => (await import('./spreadsheets.ts')).spreadsheets,
    tries: 'LibreOffice opens the desk’s CSV in four countries: numbers are numbers, and texts stay texts.',
    counts: 'names',
    full: 2_000,
    plants: [],
  },
  locations: {
    load: async () => (await import('./locations.ts')).locations,
    tries:
      'Students and a teacher act at several locations of a store that is slow to agree and fails: whatever was acknowledged holds in every later reading.',
    counts: 'histories',
    full: 200_000,
    short: 500,
    plants: [
      { file: 'worker/stores/persist.ts', from: 'await reached(write())', to: 'await write().catch(() => undefined)' },
      { file: 'questions/attempts/which-counts.ts', from: 'a.score - b.score', to: 'b.score - a.score' },
      { file: 'questions/attempts/which-counts.ts', from: 'Number(lateness === 2)', to: '0' },
      { file: 'questions/attempts/which-counts.ts', from: 'isClosed ? lateness :', to: 'false ? lateness :' },
      { file: 'questions/attempts/counted-attempts.ts', from: 'broughtAt <= until ? lateness', to: 'true ? lateness' },
      { file: 'questions/attempts/counted-attempts.ts', from: 'decisions.rulings)', to: '[])' },
      { file: 'questions/attempts/erasure.ts', from: 'return isCovered ?', to: 'return false ?' },
      { file: 'worker/stores/lifetimes.ts', from: '(quiz.settings.keepDays + 1) * DAY', to: 'DAY' },
      { file: 'worker/stores/scores.ts', from: 'timeText(seat.start)', to: 'timeText(0)' },
    ],
  },
  'faulty-kv': {
    load: async () => (await import('./faulty-kv.ts')).faultyKv,
    tries:
      'Classes hand in while the stores delay, fail before and after writing and run out of writes: the desk holds each student once, with the right score.',
    counts: 'submissions',
    full: 100_000,
    short: 100,
    plants: [
      { file: 'worker/stores/persist.ts', from: 'await reached(write())', to: 'await write().catch(() => undefined)' },
      { file: 'worker/operations/submit.ts', from: 'Math.min(reading.claims.arrived, now)', to: 'now' },
      { file: 'worker/stores/scores.ts', from: '} = submission\n', to: '} = { ...submission, digest: String(now) }\n' },
      { file: 'questions/shapes/one.ts', from: 'response === item.key', to: 'response !== item.key' },
    ],
  },
  kills: {
    load: async () => (await import('./kills.ts')).kills,
    tries:
      'The server is killed while students hand in, and started again: the desk holds what was acknowledged, by name and with its score.',
    counts: 'kills',
    full: 500,
    plants: [
      {
        file: '.build/worker/index.js',
        from: 'await scores.add(',
        to: 'void (async (...given) => (await new Promise((go) => setTimeout(go, 500)), scores.add(...given)))(',
      },
      {
        file: '.build/worker/index.js',
        from: 'broughtAt, seat } = submission;',
        to: 'broughtAt, seat } = { ...submission, digest: submission.digest.slice(11) + String(Date.now()).slice(2) };',
      },
      { file: '.build/worker/index.js', from: ' === item.key ? 1 : 0', to: ' !== item.key ? 1 : 0' },
    ],
  },
  tokens: {
    load: async () => (await import('./tokens.ts')).tokens,
    tries: 'Tokens are changed, forged and used for another purpose, quiz or attempt: none is accepted.',
    counts: 'tokens',
    full: 1_000_000,
    short: 2_000,
    plants: [
      { file: 'worker/tokens/tokens.ts', from: '          typ,\n', to: '' },
      { file: 'worker/tokens/tokens.ts', from: 'isOurWriting(token) ?', to: 'true ?' },
      {
        file: 'worker/tokens/tokens.ts',
        from: 'await jwtVerify(',
        to: 'await (async (text) => ({ payload: JSON.parse(new TextDecoder().decode(base64url.decode(text.split(".")[1]))) }))(',
      },
    ],
  },
  names: {
    load: async () => (await import('./names.ts')).names,
    tries:
      'Names that turn direction, hide, pile up marks or break out of markup: what is kept of each is short, seen and settled.',
    counts: 'names',
    full: 1_000_000,
    short: 1_000,
    plants: [
      { file: 'questions/wire/plain-text.ts', from: 'const MOST_MARKS = 3', to: 'const MOST_MARKS = 30' },
      { file: 'questions/wire/plain-text.ts', from: `.replace(UNSEEN, '')`, to: '' },
      { file: 'worker/operations/names.ts', from: 'graphemes <= NAME_GRAPHEMES', to: 'true' },
      {
        file: 'questions/wire/plain-text.ts',
        from: `.replace(UNSEEN, '')`,
        to: `.replace(UNSEEN, (one) => { for (const end = performance.now() + (one === '\\u2800' ? 3 : 0); performance.now() < end; ) {} return '' })`,
      },
    ],
  },
  malformed: {
    load: async () => (await import('./malformed.ts')).malformed,
    tries:
      'Requests that are wrong somewhere, in process and as raw bytes: each is answered, and none as a failure of ours, at length or at great cost.',
    counts: 'requests',
    full: 1_000_000,
    short: 500,
    plants: [
      { file: 'worker/http/bodies.ts', from: 'if (error instanceof SyntaxError)', to: 'if (false)' },
      {
        file: 'worker/http/bodies.ts',
        from: "return refused({ is: 'wrong-type', expected: 'application/x-www-form-urlencoded' })",
        to: 'await new Promise(() => undefined)',
      },
      {
        file: 'worker/http/bodies.ts',
        from: "return refused({ is: 'not-json' })\n    throw",
        to: "for (const end = performance.now() + 2000; performance.now() < end; ) {} return refused({ is: 'not-json' })\n    throw",
      },
      { file: 'worker/http/problems.ts', from: "title: 'This is not readable'", to: "title: 'x'.repeat(70_000)" },
    ],
  },
  'own-topics': {
    load: async () => (await import('./own-topics.ts')).ownTopics,
    tries:
      'Hostile articles, replies, ledgers and files go through the studio and the API: each is taken, or refused with a reason, at a bounded cost.',
    counts: 'attacks',
    full: 2_000,
    short: 12,
    plants: [
      { file: 'worker/http/problems.ts', from: 'theFirst(reason.errors)', to: '[]' },
      {
        file: 'questions/studio/lenient-json.ts',
        from: 'if (error instanceof NoJson || error instanceof Unfinished) return undefined',
        to: '',
      },
      {
        file: 'questions/studio/read-reply.ts',
        from: 'const blocks = fencedBlocks(text)',
        to: 'for (const end = performance.now() + 2000; performance.now() < end; ) {}\n  const blocks = fencedBlocks(text)',
      },
    ],
  },
  leaks: {
    load: async () => (await import('./leaks.ts')).leaks,
    tries:
      'What is served before an answer holds no secret and changes in no byte with the keys; other questions, places and lengths tell no more than a guess.',
    counts: 'quizzes',
    full: 10_000,
    short: 60,
    plants: [
      { file: 'questions/bank/choosing.ts', from: '!inConflict(one, other, words)', to: 'true' },
      {
        file: 'questions/quiz/form.ts',
        from: '{ id, kind, stem, ...present',
        to: '{ id, kind, stem, why: item.support, ...present',
      },
      {
        file: 'questions/quiz/form.ts',
        from: 'const arrangement = shuffled(places, random)',
        to: 'const arrangement = places.toSorted((a, b) => Number(b === item.key) - Number(a === item.key))',
      },
    ],
  },
  ...lessons,
  // Journeys: each side of the site in each place and language. The test command has a short form of its own.
  accessibility: {
    load: async () => (await import('./accessibility.ts')).accessibility,
    tries:
      'Every state of every page, in each language, theme, window and place, is held against the rules of accessibility.',
    counts: 'journeys',
    full: 9,
    plants: [],
  },
  // Everything in the browser. The test command goes through a part of each table.
  browser: {
    load: async () => (await import('./browser.ts')).browser,
    tries: 'The tests of the browser go through every row of their tables.',
    counts: 'run',
    full: 1,
    plants: [],
  },
  // Groups of sources, one after another: --from and --count choose among them.
  mutants: {
    load: async () => (await import('./mutants.ts')).mutants,
    tries:
      'StrykerJS changes marking, values, counting, tokens and keys, limits, outcomes and the verifier in every way it knows: of each the tests notice 95 %.',
    counts: 'groups of sources',
    full: GROUPS.length,
    plants: [],
  },
}
