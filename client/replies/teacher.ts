import * as v from 'valibot'
import { FEEDBACKS } from '../../questions/vocabulary.ts'
import type { Challenge, Desk, DeskAttempt, DeskItem, Published } from '../../questions/wire/desk.ts'
import type { Exports } from '../../questions/wire/export.ts'
import type { Response } from '../../questions/wire/item.ts'
import type { ReceiptReading } from '../../questions/wire/receipt-reading.ts'
import type { Ruling } from '../../questions/wire/ruling.ts'
import type { Origin } from '../../questions/wire/topic.ts'
import { analysis } from './analysis.ts'
import { kind, receipt, response, shape, standing, texts } from './parts.ts'

// What the server answers a teacher: parsers of the wire types in questions/wire.

export const published: v.GenericSchema<unknown, Published> = v.object({
  code: v.string(),
  key: v.string(),
  quiz: v.string(),
  embed: v.string(),
  results: v.string(),
})

/** `DELETE …`: whether the same request should be made once more. */
export const erased = v.object({ left: v.boolean() })

export const receiptReading: v.GenericSchema<unknown, ReceiptReading> = v.object({
  quiz: v.string(),
  title: v.exactOptional(v.string()),
  submitted: v.string(),
  items: v.number(),
  late: v.boolean(),
  name: v.exactOptional(v.string()),
  seat: v.exactOptional(v.number()),
  score: v.exactOptional(v.number()),
  max: v.exactOptional(v.number()),
})

const origin: v.GenericSchema<unknown, Origin> = v.object({
  topic: v.string(),
  items: v.array(v.object({ id: v.string(), turn: v.exactOptional(v.number()), stem: v.exactOptional(v.string()) })),
})

const deskItem: v.GenericSchema<unknown, DeskItem> = v.object({
  id: v.string(),
  kind,
  shape,
  stem: v.string(),
  reworded: v.exactOptional(v.literal(true)),
  options: v.exactOptional(texts),
  left: v.exactOptional(texts),
  right: v.exactOptional(texts),
  unit: v.exactOptional(v.string()),
  keyText: v.string(),
  key: v.exactOptional(v.number()),
  standing,
  receipts: v.array(receipt),
  whys: v.exactOptional(v.array(v.nullable(v.string()))),
})

const isNumbers = (input: unknown): input is readonly number[] =>
  Array.isArray(input) && input.every((each) => typeof each === 'number')

const isResponse = (input: unknown): input is Response | false =>
  input === null || input === false || typeof input === 'number' || isNumbers(input)

// Of ten thousand attempts these are a million values: a schema for each takes ten times as long, and the page stands still for it.
const numbers = v.custom<readonly number[]>(isNumbers)
const responses = v.custom<readonly (Response | false)[]>((input) => Array.isArray(input) && input.every(isResponse))

const deskAttempt: v.GenericSchema<unknown, DeskAttempt> = v.object({
  id: v.string(),
  name: v.exactOptional(v.string()),
  seat: v.exactOptional(v.number()),
  started: v.string(),
  seconds: v.number(),
  score: v.number(),
  max: v.number(),
  late: v.boolean(),
  fast: v.boolean(),
  submissions: v.number(),
  responses,
  credits: numbers,
})

const ruled = { item: v.string(), why: v.exactOptional(v.string()) }

const ruling: v.GenericSchema<unknown, Ruling> = v.variant('is', [
  v.object({ ...ruled, is: v.picklist(['drop', 'everyone']) }),
  v.object({ ...ruled, is: v.literal('accept'), response: v.nonNullable(response) }),
])

const challenge: v.GenericSchema<unknown, Challenge> = v.object({
  attempt: v.string(),
  item: v.string(),
  at: v.string(),
  reason: v.string(),
  response: v.exactOptional(response),
})

export const desk: v.GenericSchema<unknown, Desk> = v.object({
  code: v.string(),
  title: v.string(),
  topic: v.string(),
  language: v.string(),
  settings: v.object({
    feedback: v.picklist(FEEDBACKS),
    askName: v.boolean(),
    shuffle: v.boolean(),
    formItems: v.exactOptional(v.number()),
    seats: v.exactOptional(v.number()),
    students: v.exactOptional(v.number()),
    minutes: v.exactOptional(v.number()),
    extraTime: v.exactOptional(v.literal(true)),
    opens: v.exactOptional(v.string()),
    closes: v.exactOptional(v.string()),
    keepDays: v.number(),
    frames: v.exactOptional(texts),
  }),
  from: v.exactOptional(origin),
  created: v.string(),
  until: v.string(),
  kept: v.string(),
  deleted: v.boolean(),
  revision: v.number(),
  rulings: v.array(ruling),
  challenges: v.array(challenge),
  practice: v.boolean(),
  open: v.boolean(),
  robot: v.exactOptional(v.object({ robot: v.string(), right: v.number(), of: v.number(), chance: v.number() })),
  items: v.array(deskItem),
  abouts: v.record(v.string(), v.string()),
  attempts: v.array(deskAttempt),
  erased: texts,
  analysis,
})

export const exports: v.GenericSchema<unknown, Exports> = v.array(
  v.object({
    id: v.string(),
    label: v.string(),
    file: v.string(),
    left: v.array(v.object({ item: v.string(), why: v.string(), whole: v.boolean() })),
  }),
)
