import * as v from 'valibot'

/** Of what somebody says against a quiz. */
export const REPORT_CHARACTERS = 300

export const reportSchema = v.object({ code: v.string(), at: v.string(), reason: v.string() })

/** One line of `GET /api/reports`. */
export type Report = v.InferOutput<typeof reportSchema>
