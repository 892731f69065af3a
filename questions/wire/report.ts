import * as v from 'valibot'
import { body, remark } from './input.ts'

/** Of what somebody says against a quiz. */
export const REPORT_CHARACTERS = 300

/** `POST …/reports`: why whoever runs this site should look at a quiz. */
export const reportRequest = body({ reason: remark(REPORT_CHARACTERS) })

export const reportSchema = v.object({ code: v.string(), at: v.string(), reason: v.string() })

/** One line of `GET /api/reports`. */
export type Report = v.InferOutput<typeof reportSchema>
