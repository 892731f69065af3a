import * as v from 'valibot'
import { erasedSchema } from '../../../questions/wire/erased.ts'
import { type Report, reportSchema } from '../../../questions/wire/report.ts'
import { askJson, type Reply } from '../../reply.ts'

/** What the operator's page asks of the server. The key travels in a header and nowhere else. */
export interface OperatorApi {
  readonly reports: (key: string) => Promise<Reply<readonly Report[]>>
  /** Deletes a quiz with its results. */
  readonly takeDown: (code: string, key: string) => Promise<Reply<undefined>>
}

/** The most requests that one deletion takes; each erases what a Worker can in one go. */
const MOST_ROUNDS = 50

const bearer = (key: string) => ({ Authorization: `Bearer ${key}` })

export const operatorApi: OperatorApi = {
  reports: (key) => askJson(v.array(reportSchema), 'GET', '/api/reports', undefined, bearer(key)),
  takeDown: async (code, key) => {
    for (let round = 1; ; round += 1) {
      const path = `/api/quizzes/${encodeURIComponent(code)}`
      const reply = await askJson(erasedSchema, 'DELETE', path, undefined, bearer(key))
      if (!reply.ok) return reply
      if (!reply.value.left || round === MOST_ROUNDS) return { ok: true, value: undefined }
    }
  },
}
