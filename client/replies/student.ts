import * as v from 'valibot'
import type { PracticeRound, Received, Sheet, Started, Submitted } from '../../questions/wire/attempt.ts'
import type { Noted } from '../../questions/wire/challenge.ts'
import type { Verdict, WireItem } from '../../questions/wire/item.ts'
import { kind, receipt, response, rulingKind, shape, standing, texts } from './parts.ts'

// What the server answers a student: parsers of the wire types in questions/wire.

export const wireItem: v.GenericSchema<unknown, WireItem> = v.object({
  id: v.string(),
  kind,
  stem: v.string(),
  shape,
  options: v.exactOptional(texts),
  left: v.exactOptional(texts),
  right: v.exactOptional(texts),
  unit: v.exactOptional(v.string()),
})

export const started: v.GenericSchema<unknown, Started> = v.object({
  token: v.string(),
  due: v.exactOptional(v.string()),
  seat: v.exactOptional(v.number()),
  left: v.exactOptional(v.number()),
  items: v.array(wireItem),
})

export const practiceRound: v.GenericSchema<unknown, PracticeRound> = v.object({
  token: v.string(),
  items: v.array(wireItem),
})

export const verdict: v.GenericSchema<unknown, Verdict> = v.object({
  item: v.string(),
  credit: v.number(),
  correct: v.boolean(),
  ruling: v.exactOptional(v.object({ is: rulingKind, why: v.exactOptional(v.string()) })),
  response,
  key: response,
  keyText: v.string(),
  explanation: v.string(),
  why: v.exactOptional(v.string()),
  standing,
  independent: v.number(),
  receipts: v.array(receipt),
})

const sheet: v.GenericSchema<unknown, Sheet> = v.object({
  score: v.number(),
  max: v.number(),
  late: v.boolean(),
  items: v.array(verdict),
  receipt: v.string(),
})

const received: v.GenericSchema<unknown, Received> = v.object({
  received: v.literal(true),
  late: v.boolean(),
  closes: v.string(),
  receipt: v.string(),
  marked: v.exactOptional(sheet),
})

export const submitted: v.GenericSchema<unknown, Submitted> = v.union([received, sheet])

export const noted: v.GenericSchema<unknown, Noted> = v.object({ received: v.literal(true) })

/** `POST …/review`: the marked sheet, and the items that it marks. */
export const reviewed = v.object({ items: v.array(wireItem), sheet })
