import * as v from 'valibot'
import { ITEM_KINDS, STANDINGS } from '../../questions/vocabulary.ts'
import { type Response, RULING_KINDS } from '../../questions/wire/item.ts'
import { receiptSchema } from '../../questions/wire/receipt.ts'

// What several answers of the server have in common.

export const standing = v.picklist(STANDINGS)
export const kind = v.picklist(ITEM_KINDS)
export const shape = v.picklist(['one', 'several', 'number', 'order', 'pairs'])
export const rulingKind = v.picklist(RULING_KINDS)
export const texts = v.array(v.string())

export const response: v.GenericSchema<unknown, Response> = v.nullable(v.union([v.number(), v.array(v.number())]))

export const receipt = receiptSchema
