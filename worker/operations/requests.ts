import * as v from 'valibot'
import { plainText } from '../../questions/text/plain-text.ts'
import { FEEDBACKS } from '../../questions/vocabulary.ts'
import { REASON_CHARACTERS } from '../../questions/wire/challenge.ts'
import { RULING_KINDS } from '../../questions/wire/item.ts'
import { MOST_RULINGS, WHY_CHARACTERS } from '../../questions/wire/ruling.ts'
import {
  FRAME_ORIGIN,
  KEEP_DAYS,
  MAX_ITEMS,
  MOST_FRAMES,
  MOST_MINUTES,
  MOST_SEATS,
  MOST_STUDENTS,
  ORDERS,
  STEM_CHARACTERS,
  TITLE_CHARACTERS,
} from '../../questions/wire/settings.ts'
import { TIME_FACTORS } from '../../questions/wire/time.ts'
import { MOST_REVISIONS, MOST_ROUNDS, MOST_TURNS } from '../limits.ts'
import { LONGEST_TOKEN } from '../tokens/tokens.ts'
import { done, type Outcome, refused } from './outcome.ts'

/** A list is an object to JavaScript, and would pass for an empty one. */
const noList = v.pipe(
  v.unknown(),
  v.check((input) => !Array.isArray(input), 'An object is expected here, not a list.'),
)

/** A body of known fields: what is missing or unknown is said of the field itself. */
function body<const E extends v.ObjectEntries>(entries: E) {
  return v.pipe(noList, fields(entries))
}

function fields<const E extends v.ObjectEntries>(entries: E) {
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return 'There is no such field.'
    return issue.received === 'undefined' ? 'This is missing.' : 'An object is expected here.'
  })
}

const words = (most: number) =>
  v.pipe(v.string('A text is expected here.'), v.maxLength(most, `At most ${most} characters fit here.`))
const whole = (least: number, most: number) => {
  const message = `A whole number from ${least} to ${most} is expected here.`
  return v.pipe(v.number(message), v.integer(message), v.minValue(least, message), v.maxValue(most, message))
}
const yesOrNo = v.boolean('This is true or false.')
/** Words that others read: what cannot be seen is left out. */
const remark = (most: number) =>
  v.pipe(
    // A form sends two characters for a line break; what is longer still is not worth the work.
    words(2 * most),
    v.transform(plainText),
    v.nonEmpty('Something has to be said here.'),
    v.maxLength(most, `At most ${most} characters fit here.`),
  )
const token = words(LONGEST_TOKEN)

/** A time with its zone, kept in UTC. */
const time = v.pipe(
  v.string('A time is expected here.'),
  v.isoTimestamp('A time is written as 2031-03-07T09:30:00Z.'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'There is no such time.'),
  v.transform((text) => new Date(text).toISOString()),
)

/** Scheme, host and port of a site that may frame a quiz. */
const site = v.pipe(
  words(200),
  v.transform((text) => (URL.canParse(text) ? new URL(text).origin : '')),
  v.regex(FRAME_ORIGIN, 'A site is written as https://school.example.'),
)

const response = v.union(
  [v.number(), v.array(v.number()), v.null()],
  'A response is a number, a list of numbers, or null.',
)

export const startRequest = body({
  /** For the holder of the quiz's key. */
  preview: v.optional(yesOrNo, false),
  seat: v.optional(words(200)),
  name: v.optional(v.string('A text is expected here.')),
  factor: v.optional(v.picklist(TIME_FACTORS, `A factor is one of ${TIME_FACTORS.join(', ')}.`)),
})

export const answerRequest = body({ token, item: words(200), response })

export const submissionRequest = body({
  token,
  responses: v.pipe(noList, v.record(v.string(), response, 'Responses are an object: item to response.')),
  slip: v.optional(token),
})

export const receiptRequest = body({ receipt: token })

export const challengeRequest = body({
  token,
  item: words(200),
  reason: remark(REASON_CHARACTERS),
  response: v.optional(response),
})

/** Ids of the items that were missed, and which round after the attempt this is, counted from 0. */
export const practiceRequest = body({
  receipt: token,
  items: v.pipe(
    v.array(words(200), 'A list of item ids is expected here.'),
    v.minLength(1, 'A practice round has at least one item.'),
    v.maxLength(MAX_ITEMS, `A practice round has at most ${MAX_ITEMS} items.`),
  ),
  round: v.optional(whole(0, MOST_ROUNDS), 0),
})

const ruled = { item: words(200), why: v.exactOptional(remark(WHY_CHARACTERS)) }

const ruling = v.variant(
  'is',
  [
    fields({ ...ruled, is: v.picklist(['drop', 'everyone']) }),
    fields({
      ...ruled,
      is: v.literal('accept'),
      response: v.union([v.number(), v.array(v.number())], 'A response is a number or a list of numbers.'),
    }),
  ],
  `A ruling is one of ${RULING_KINDS.join(', ')}.`,
)

/** The whole state; see `NewState`. */
export const stateRequest = body({
  revision: whole(0, MOST_REVISIONS),
  closes: v.nullable(time),
  rulings: v.pipe(
    v.array(ruling, 'A list of rulings is expected here.'),
    v.maxLength(MOST_RULINGS, `A quiz has at most ${MOST_RULINGS} rulings.`),
  ),
})

const choice = {
  id: words(200),
  turn: v.exactOptional(whole(1, MOST_TURNS)),
  stem: v.exactOptional(remark(STEM_CHARACTERS)),
}

/** One item of a topic, to be looked at before it is chosen; see `ItemChoice`. */
export const trialRequest = body({ ...choice, redraw: v.optional(yesOrNo, false) })

/** By its id, or with what is to be different. */
const chosen = v.pipe(
  v.unknown(),
  v.transform((one) => (typeof one === 'string' ? { id: one } : one)),
  fields(choice),
)

export const publishRequest = v.pipe(
  body({
    topic: v.optional(words(64)),
    /** A teacher's own; read and verified by the domain. */
    ledger: v.optional(v.unknown()),
    title: v.optional(remark(TITLE_CHARACTERS)),
    count: v.optional(whole(1, MAX_ITEMS)),
    items: v.optional(
      v.pipe(
        v.array(chosen, 'A list of items is expected here.'),
        v.minLength(1, 'A quiz has at least one item.'),
        v.maxLength(MAX_ITEMS, `A quiz has at most ${MAX_ITEMS} items.`),
        v.check((items) => new Set(items.map(({ id }) => id)).size === items.length, 'An item is named twice.'),
      ),
    ),
    feedback: v.picklist(FEEDBACKS, `Feedback is one of ${FEEDBACKS.join(', ')}.`),
    askName: v.optional(yesOrNo, false),
    shuffle: v.optional(yesOrNo, true),
    order: v.optional(v.picklist(ORDERS, `An order is one of ${ORDERS.join(', ')}.`), 'story'),
    formItems: v.optional(whole(1, MAX_ITEMS)),
    seats: v.optional(whole(1, MOST_SEATS)),
    students: v.optional(whole(1, MOST_STUDENTS)),
    minutes: v.optional(whole(1, MOST_MINUTES)),
    extraTime: v.optional(yesOrNo, false),
    opens: v.optional(time),
    closes: v.optional(time),
    keepDays: v.optional(whole(KEEP_DAYS.least, KEEP_DAYS.most), KEEP_DAYS.usual),
    frames: v.optional(
      v.pipe(
        v.array(site, 'A list of sites is expected here.'),
        v.minLength(1, 'Name a site, or leave this out to allow any.'),
        v.maxLength(MOST_FRAMES),
      ),
    ),
  }),
  v.forward(
    v.check(
      ({ topic, ledger }) => (topic === undefined) !== (ledger === undefined),
      'Give either a topic or a ledger.',
    ),
    ['topic'],
  ),
  v.forward(
    v.check(({ items, count }) => items === undefined || count === undefined, 'Give either the items or their number.'),
    ['count'],
  ),
  v.forward(
    v.check(
      ({ shuffle, formItems }) => shuffle || formItems === undefined,
      'Without shuffling everybody gets the same items.',
    ),
    ['formItems'],
  ),
  v.forward(
    v.check(({ seats, askName }) => seats === undefined || !askName, 'A quiz with personal links asks for no name.'),
    ['seats'],
  ),
  v.forward(
    v.check(
      ({ minutes, extraTime }) => !extraTime || minutes !== undefined,
      'Without a time limit there is no extra time.',
    ),
    ['extraTime'],
  ),
  v.forward(
    v.check(
      ({ feedback, closes }) => feedback !== 'closed' || closes !== undefined,
      'A quiz that shows its answers after closing needs a closing time.',
    ),
    ['closes'],
  ),
  v.forward(
    v.check(
      ({ opens, closes }) => opens === undefined || closes === undefined || opens < closes,
      'A quiz closes after it opens.',
    ),
    ['closes'],
  ),
)
export type PublishRequest = v.InferOutput<typeof publishRequest>

/** Reads a body, or says of every field what is wrong with it. */
export function parse<const S extends v.GenericSchema>(schema: S, input: unknown): Outcome<v.InferOutput<S>> {
  const result = v.safeParse(schema, input)
  if (result.success) return done(result.output)
  return refused({
    is: 'invalid',
    errors: result.issues.map((issue) => ({ path: pathOf(issue), message: issue.message })),
  })
}

/** Where it is wrong: `items[3]`, `responses.lorries-choice`; '' for the body itself. */
function pathOf({ path }: Pick<v.BaseIssue<unknown>, 'path'>): string {
  const keys = path?.map(({ key }) => key) ?? []
  return keys.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text ? '.' : ''}${String(key)}`),
    '',
  )
}
