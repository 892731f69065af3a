import * as v from 'valibot'
import { FEEDBACKS } from '../vocabulary.ts'
import type { Sent } from './inferred.ts'
import { body, fields, list, numbers, remark, site, time, whole, words, yesOrNo } from './input.ts'
import { RULING_KINDS } from './item.ts'
import { postedItemFields } from './posted-item.ts'
import { isRecord } from './record.ts'
import { MOST_RULINGS, WHY_CHARACTERS } from './ruling.ts'
import {
  KEEP_DAYS,
  MAX_ITEMS,
  MOST_FRAMES,
  MOST_MINUTES,
  MOST_SEATS,
  MOST_STUDENTS,
  NAMINGS,
  ORDERS,
  STEM_CHARACTERS,
  TITLE_CHARACTERS,
} from './settings.ts'
import { TEXT_SHOWINGS } from './source-sheet.ts'
import { TIME_FACTORS } from './time.ts'

// What a teacher's page asks. The bodies it sends have the schemas' own types.

/** Times that the state of one quiz can be changed. */
const MOST_REVISIONS = 1_000_000
/** Times that one item can be drawn anew. */
const MOST_TURNS = 1000

const ruled = { item: words(200), why: v.exactOptional(remark(WHY_CHARACTERS)) }

const ruling = v.variant(
  'is',
  [
    fields({ ...ruled, is: v.picklist(['drop', 'everyone']) }),
    fields({
      ...ruled,
      is: v.literal('accept'),
      response: v.union([v.number(), numbers], 'A response is a number or a list of numbers.'),
    }),
  ],
  `A ruling is one of ${RULING_KINDS.join(', ')}.`,
)

/** Sheets of one quiz that a teacher may choose. */
const MOST_CHOSEN_SHEETS = 200

/** An object of at most so many entries: counted before they are read. */
const few = <T>(most: number) =>
  v.custom<Readonly<Record<string, T>>>(
    (input) => isRecord(input) && Object.keys(input).length <= most,
    `An object of at most ${most} entries is expected here.`,
  )

const sheets = v.pipe(
  few<string>(MOST_CHOSEN_SHEETS),
  v.record(words(40), v.pipe(v.string(), v.regex(/^[\w-]{22}$/, 'A sheet is named by 22 characters.'))),
)

const seatTerms = fields({
  closes: v.exactOptional(time),
  factor: v.exactOptional(v.picklist(TIME_FACTORS, `A factor is one of ${TIME_FACTORS.join(', ')}.`)),
})

const seats = v.pipe(
  few<v.InferInput<typeof seatTerms>>(MOST_SEATS),
  v.record(v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}$/, 'A seat is named by its number.')), seatTerms),
)

export const stateRequest = body({
  /** Of the desk that the change was made on. If it was changed elsewhere since, the change is refused. */
  revision: whole(0, MOST_REVISIONS),
  /** `null`: no closing time. */
  closes: v.nullable(time),
  rulings: list(ruling, 'A list of rulings is expected here.', {
    most: [MOST_RULINGS, `A quiz has at most ${MOST_RULINGS} rulings.`],
  }),
  // As the desk has them; left out, they stay as they are.
  sheets: v.optional(sheets),
  seats: v.optional(seats),
  accepted: v.optional(time),
})

/** 128 bits in base64url, made on the teacher's device, so that the key is not lost with an answer on its way. */
export const keyRequest = body({
  key: v.pipe(v.string('A text is expected here.'), v.regex(/^[\w-]{21}[AQgw]$/, 'A key has 22 characters.')),
})

/** `POST …/key` takes it. */
export type NewKey = Sent<typeof keyRequest>

/** What the key's holder can change of a quiz: the whole body of `PUT …/state`, which answers the desk under it. */
export type NewState = Sent<typeof stateRequest>

const choice = {
  id: words(200),
  turn: v.exactOptional(whole(1, MOST_TURNS)),
  stem: v.exactOptional(remark(STEM_CHARACTERS)),
}

/** One item of a topic, to be looked at before it is chosen; see `ItemChoice`. */
export const trialRequest = body({ ...choice, redraw: v.optional(yesOrNo, false) })

const choiceFields = fields(choice)

/** `POST /api/topics/{topic}/items` takes it. */
export type ItemTrial = Sent<typeof trialRequest>

/** By its id, or with what is to be different. */
const chosen = v.pipe(
  v.custom<string | v.InferInput<typeof choiceFields>>(() => true),
  v.transform((one) => (typeof one === 'string' ? { id: one } : one)),
  choiceFields,
)

const isPosted = (input: unknown): boolean => isRecord(input) && 'kind' in input

/** Of a shipped topic by its id; of an own one as it was chosen. */
const chosenOrPosted = v.lazy<typeof chosen | typeof postedItemFields>((input) =>
  isPosted(input) ? postedItemFields : chosen,
)

/** The members of what a quiz is published by, each by itself. */
const publishFields = (originOf: (address: string) => string) => ({
  topic: v.optional(words(64)),
  /** A teacher's own; read and verified by the domain. */
  ledger: v.optional(v.unknown()),
  title: v.optional(remark(TITLE_CHARACTERS)),
  count: v.optional(whole(1, MAX_ITEMS)),
  items: v.optional(
    v.pipe(
      list(chosenOrPosted, 'A list of items is expected here.', {
        least: 'A quiz has at least one item.',
        most: [MAX_ITEMS, `A quiz has at most ${MAX_ITEMS} items.`],
      }),
      v.check((items) => {
        const ids = items.flatMap((one) => ('id' in one ? [one.id] : []))
        return new Set(ids).size === ids.length
      }, 'An item is named twice.'),
    ),
  ),
  feedback: v.picklist(FEEDBACKS, `Feedback is one of ${FEEDBACKS.join(', ')}.`),
  askName: v.optional(yesOrNo, false),
  /** What `askName` says, and one thing more; where both are given this one holds. */
  names: v.optional(v.picklist(NAMINGS, `Names are one of ${NAMINGS.join(', ')}.`)),
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
  /** Of a quiz on own texts: how much of them its students may read. */
  texts: v.optional(v.picklist(TEXT_SHOWINGS, `Texts are one of ${TEXT_SHOWINGS.join(', ')}.`), 'links'),
  frames: v.optional(
    list(site(originOf), 'A list of sites is expected here.', {
      least: 'Name a site, or leave this out to allow any.',
      most: [MOST_FRAMES, `At most ${MOST_FRAMES} sites fit here.`],
    }),
  ),
})

/** @param originOf Scheme, host and port of an address; '' of what is none. */
export const publishRequest = (originOf: (address: string) => string) =>
  v.pipe(
    body(publishFields(originOf)),
    v.forward(
      v.check(
        ({ topic, ledger }) => (topic === undefined) !== (ledger === undefined),
        'Give either a topic or a ledger.',
      ),
      ['topic'],
    ),
    v.forward(
      v.check(
        ({ ledger, items = [] }) => items.every((one) => 'kind' in one === (ledger !== undefined)),
        'Items of a topic are named by their ids; with a ledger each is posted whole.',
      ),
      ['items'],
    ),
    v.forward(
      v.check(
        ({ items, count }) => items === undefined || count === undefined,
        'Give either the items or their number.',
      ),
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
      v.check(
        ({ seats, askName, names = askName ? 'names' : 'none' }) => seats === undefined || names === 'none',
        'A quiz with personal links asks for no name.',
      ),
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

/** What a quiz is published by, as it is read. */
export type PublishRequest = v.InferOutput<ReturnType<typeof publishRequest>>

/** `POST /api/quizzes` takes it. */
export type NewQuiz = Sent<ReturnType<typeof publishRequest>>
