import * as v from 'valibot'
import type { Report } from '../../questions/wire/report.ts'
import { DAY } from '../limits.ts'
import { newAttempt } from '../tokens/codes.ts'
import { expiration } from './lifetimes.ts'
import { persist, reached } from './persist.ts'

/*
 * QUIZZES
 *
 *   r:{code}:{id}   ''   what somebody says against a quiz. Metadata { at, reason }. It expires after 30 days. Nothing tells who said it.
 */

const KEPT = 30 * DAY
const metadataSchema = v.object({ at: v.string(), reason: v.string() })

export interface Reports {
  /** One write. */
  readonly add: (code: string, reason: string, now: number) => Promise<void>
  /** The first thousand: one list. */
  readonly all: () => Promise<readonly Report[]>
}

/** All of it throws `StoreUnavailable` where KV does. */
export function reportsIn(namespace: KVNamespace): Reports {
  return {
    add: (code, reason, now) => {
      const key = `r:${code}:${newAttempt()}`
      const metadata = { at: new Date(now).toISOString(), reason }
      return persist(() => namespace.put(key, '', { expiration: expiration(now + KEPT, now), metadata }))
    },
    all: async () => {
      const { keys } = await reached(namespace.list<unknown>({ prefix: 'r:' }))
      return keys.flatMap(({ name, metadata }) => {
        const said = v.safeParse(metadataSchema, metadata)
        return said.success ? [{ code: name.split(':')[1] ?? '', ...said.output }] : []
      })
    },
  }
}
