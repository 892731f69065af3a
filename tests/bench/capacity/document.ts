import {
  attemptsOf,
  type Bill,
  billOf,
  CLASS,
  carriedBy,
  DESK_SECONDS,
  dollarsForThousand,
  KEPT_DAYS,
  LESSON_SECONDS,
  lessonOf,
  MONTH,
  ofFree,
  withLesson,
} from './costs.ts'
import { type Counted, QUESTIONS } from './deeds.ts'
import { CPU, PAGES, PRICES, READ_ON, RESOURCES, type Resource, STORAGE, SUBSCRIPTION, type Use } from './prices.ts'

/** Attempts a day. */
const STEPS = [10_000, 1_000_000, 100_000_000] as const
/** Seconds between two readings of a desk that asks less. */
const SELDOM = 60
const SCHOOL_HOURS = 8

const whole = (n: number): string => Math.round(n).toLocaleString('en')
const short = (n: number): string => Number(n.toFixed(2)).toLocaleString('en')
const dollars = (n: number): string =>
  `$${n.toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')

const usesOf = (use: Use): readonly string[] => RESOURCES.map((resource) => short(use[resource]))

/** docs/capacity.md, whole: every figure in it follows from what was counted and from Cloudflare's public prices. */
export function capacityDocument(counted: Counted): string {
  const [lesson, untold] = [lessonOf(counted, counted.deskRead), lessonOf(counted, counted.untoldDeskRead)]
  const attempts = attemptsOf(counted)
  const kinds = [
    ['answers told after each question', attempts.each, lesson],
    ['answers told at the end', attempts.end, lesson],
    ['answers told after closing, result read again', attempts.closed, untold],
  ] as const
  return [
    '# Capacity: what an attempt costs, and what breaks first',
    '`npm run bench -- capacity` writes this file, and tests/worker/capacity.test.ts fails when it no longer says what is counted. Edit the command, not the file.',
    `Counted by asking the real Worker for each deed once, on stores that count. A read counts whether the place answers from its cache or not: Cloudflare says that all operations are billed. Static files cost nothing. The pages name no price for rate limits. Prices and limits are those of ${PAGES.map(([name, url]) => `[${name}](${url})`).join(', ')}, in the text of Cloudflare’s documentation repository, read on ${READ_ON}. Nothing here was measured at Cloudflare.`,
    '## What each deed needs',
    deedTable(counted),
    `The desk’s lists: one for every 1,000 attempts, one for every 1,000 challenges, so two at least where there can be challenges. The board asks the desk’s own tab and no server. An attempt takes at most ${whole(counted.bytes)} bytes of the store.`,
    '## What one attempt costs',
    `A quiz of ${QUESTIONS} questions, a class of ${CLASS}, and a desk that a teacher looks at for ${LESSON_SECONDS / 60} minutes: it is read every ${DESK_SECONDS} s, which is ${whole(LESSON_SECONDS / DESK_SECONDS)} times. Publishing, the desk and the board are shared by the class.`,
    attemptTable(kinds),
    '## How many a day each plan carries',
    `The free plan gives a day ${RESOURCES.map((resource) => `${whole(PRICES[resource].free)} ${resource}`).join(', ')}, and a request ${CPU.free} ms of CPU. The paid plan costs ${dollars(SUBSCRIPTION)} a month and includes ${RESOURCES.map((resource) => `${whole(PRICES[resource].included / 1e6)} million ${resource}`).join(', ')} a month; more is billed.`,
    planTable(kinds),
    'The last column is what is billed for a thousand more once all that is included is used up, with every request at the free plan’s CPU.',
    ...freePlan(counted, lesson, untold),
    '## What breaks first',
    ...STEPS.flatMap((step, i) => stepOf(step, i, counted)),
    '## What this does not say',
    'It does not say how fast Cloudflare answers, how much of a read comes from a cache, or at how many writes a second KV slows down: the pages name one write a second for one key, and each sheet has a key of its own. It counts no repeats after a failure, no flood, no exports and no seats’ slips. CPU is taken at its bar, not as measured; `npm run bench -- cpu` measures it.',
  ]
    .join('\n\n')
    .concat('\n')
}

function deedTable(counted: Counted): string {
  const rows: readonly (readonly [string, Use])[] = [
    ['publishing a quiz on a shipped topic', counted.publishing],
    ['the quiz’s page', counted.page],
    ['a start', counted.start],
    ['an answer, where each is told at once', counted.answer],
    ['a sheet handed in', counted.sheet],
    ['a result read again by its proof', counted.review],
    ['the sources', counted.sources],
    ['the desk’s page', counted.deskPage],
    ['the desk, read once', counted.deskRead],
    ['the desk of a closed quiz before it closes, read once', counted.untoldDeskRead],
    ['the board’s page', counted.boardPage],
  ]
  return table(
    ['deed', ...RESOURCES],
    rows.map(([name, use]) => [name, ...usesOf(use)]),
  )
}

type Kinds = readonly (readonly [name: string, attempt: Use, lesson: Use])[]

const attemptTable = (kinds: Kinds): string =>
  table(
    ['attempt', ...RESOURCES],
    kinds.flatMap(([name, attempt, lesson]) => [
      [name, ...usesOf(attempt)],
      ['… with its share of desk and board', ...usesOf(withLesson(attempt, lesson))],
    ]),
  )

function planTable(kinds: Kinds): string {
  const free = (attempt: Use) => carriedBy(attempt, (resource) => PRICES[resource].free)
  const paid = (attempt: Use) => carriedBy(attempt, (resource) => PRICES[resource].included / MONTH)
  const row = (name: string, attempt: Use) => [
    name,
    `${whole(free(attempt).attempts)} (${free(attempt).first})`,
    `${whole(paid(attempt).attempts)} (${paid(attempt).first})`,
    dollars(dollarsForThousand(attempt)),
  ]
  return table(
    ['attempts a day (used up first)', 'free plan', `paid plan, within ${dollars(SUBSCRIPTION)}`, 'a thousand more'],
    kinds.flatMap(([name, attempt, lesson]) => [
      row(`${name}, no desk open`, attempt),
      row('… with desk and board', withLesson(attempt, lesson)),
    ]),
  )
}

function freePlan(counted: Counted, lesson: Use, untold: Use): readonly string[] {
  const lessonsOf = (use: Use) => Math.floor(PRICES.lists.free / use.lists)
  const minutes = Math.floor(((PRICES.lists.free / counted.deskRead.lists) * DESK_SECONDS) / 60)
  return [
    `**On the free plan the desk breaks first, and not the students.** A lesson’s desk takes ${whole(lesson.lists)} lists of the ${whole(PRICES.lists.free)} that a day has: ${lessonsOf(lesson)} lessons, or ${minutes} minutes of open desks in all; where answers are told after closing, ${lessonsOf(untold)} lessons, for until then there is nothing to be said against a question. After that no desk can be read before 00:00 UTC, and no result again; what students hand in needs no list and is taken in until the day’s writes are spent. A desk in a tab that nobody looks at asks nothing, unless a board of that quiz is looked at.`,
  ]
}

function stepOf(step: number, index: number, counted: Counted): readonly string[] {
  const attempt = withLesson(attemptsOf(counted).end, lessonOf(counted, counted.deskRead))
  const seldom = withLesson(attemptsOf(counted).end, lessonOf(counted, counted.deskRead, SELDOM))
  const bill = billOf(attempt, step, counted.bytes)
  const day = (resource: Resource) => attempt[resource] * step
  const over = RESOURCES.filter((resource) => day(resource) > PRICES[resource].free).map(
    (resource) =>
      `${resource} (${short(ofFree({ ...attempt, [resource]: day(resource) }, resource))} times what it gives a day)`,
  )
  return [
    `### ${whole(step)} attempts a day`,
    `Answers told at the end, every class with its desk and board: ${RESOURCES.filter((resource) => day(resource) > 0)
      .map((resource) => `${whole(day(resource))} ${resource}`)
      .join(
        ', ',
      )} a day; ${short((step * KEPT_DAYS * counted.bytes) / 1e9)} GB are kept at most, ${KEPT_DAYS} days of answers.`,
    billTable(bill, billOf(seldom, step, counted.bytes)),
    needs(index, over, bill, step),
  ]
}

const billTable = (bill: Bill, seldom: Bill): string => {
  const lines = ['subscription', ...RESOURCES, 'cpu', 'storage', 'all'] as const
  return table(
    ['the paid plan, a month', ...lines],
    [
      [`desks read every ${DESK_SECONDS} s`, ...lines.map((line) => dollars(bill[line]))],
      [`desks read every ${SELDOM} s`, ...lines.map((line) => dollars(seldom[line]))],
    ],
  )
}

function needs(index: number, over: readonly string[], bill: Bill, step: number): string {
  const [dearest] = ([...RESOURCES, 'cpu', 'storage'] as const).toSorted((a, b) => bill[b] - bill[a])
  const share = Math.round((100 * bill[dearest ?? 'lists']) / bill.all)
  const second = whole(step / (SCHOOL_HOURS * 3600))
  if (index === 0)
    return `**First: the free plan.** It is short of ${over.join(', ')}. What it needs: the paid plan, and \`DAILY_WRITES\` taken out of wrangler.toml, or publishing goes on stopping at half of the free plan’s writes. Nothing in the code changes. The dearest line is ${dearest}, ${share} % of the bill.`
  if (index === 1)
    return `**First: the bill.** No public limit of the paid plan is met. The dearest line is ${dearest}, ${share} % of it, and it comes of desks that are looked at, not of students. What it needs: desks that ask less, or that ask one thing instead of two: challenges kept in the scores’ namespace, behind the same prefix, would halve their lists. Each limit by network counts in one place and for one quiz, so it stays what it is.`
  return `**First: what nobody outside Cloudflare knows.** In ${SCHOOL_HOURS} hours of school that is ${second} sheets a second. The public pages name no limit for writes to different keys, for lists or for the storage of a paid account (${STORAGE.included} GB is included), and nobody has tried it. What it needs: an agreement with Cloudflare before anything else; then scores that are counted where they are written, one object a quiz instead of a list. Counting depends on no order and needs no transaction, so that this changes worker/stores/scores.ts and nothing that decides what counts. A quiz of a whole country also needs its desk in pages: one request may ask 1,000 things of its stores, which is 1,000 lists of 1,000 attempts, and its CPU is held to the free plan’s for 300 attempts only.`
}
