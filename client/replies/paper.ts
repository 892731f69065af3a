import * as v from 'valibot'
import { wireItemSchema } from '../../questions/wire/item.ts'
import type { Paper } from '../../questions/wire/paper.ts'
import type { Seats } from '../../questions/wire/seat.ts'
import { receipt, response, rulingKind, standing } from './parts.ts'

// What the server gives a teacher to print: parsers of the wire types in questions/wire.

export const paper: v.GenericSchema<unknown, Paper> = v.object({
  code: v.string(),
  title: v.string(),
  language: v.string(),
  notice: v.exactOptional(v.string()),
  studentNote: v.exactOptional(v.string()),
  contentNote: v.exactOptional(v.string()),
  minutes: v.exactOptional(v.number()),
  seats: v.exactOptional(v.number()),
  items: v.array(
    v.object({
      id: v.string(),
      reworded: v.exactOptional(v.literal(true)),
      keyText: v.string(),
      explanation: v.string(),
      standing,
      independent: v.number(),
      receipts: v.array(receipt),
    }),
  ),
  forms: v.array(
    v.object({
      items: v.array(wireItemSchema),
      keys: v.array(response),
      rulings: v.array(
        v.object({
          item: v.string(),
          is: rulingKind,
          why: v.exactOptional(v.string()),
          response: v.exactOptional(response),
        }),
      ),
    }),
  ),
  disputes: v.array(
    v.object({ id: v.string(), ask: v.string(), partsDiffer: v.boolean(), receipts: v.array(receipt) }),
  ),
})

export const seats: v.GenericSchema<unknown, Seats> = v.object({
  seats: v.array(v.object({ number: v.number(), code: v.string(), link: v.string() })),
})
