import * as v from 'valibot'
import { type Desk, type DeskAttempt, deskAttemptSchema, deskSchema } from '../../../questions/wire/desk.ts'
import { nextTask } from './next-task.ts'

/** So many attempts are read without a delay that anybody feels, on a slow machine too. */
const SLICE = 500

const restSchema = v.object({ ...deskSchema.entries, attempts: v.array(v.unknown()) })
const sliceSchema = v.array(deskAttemptSchema)

/**
 * A desk as the server sends it. The attempts of a large class are read a slice at a time, each in a task of its own;
 * what follows begins in another.
 *
 * @throws {v.ValiError} If it is none.
 */
export async function readDesk(sent: unknown): Promise<Desk> {
  const rest = v.parse(restSchema, sent)
  const attempts: DeskAttempt[] = []
  for (let from = 0; from < rest.attempts.length; from += SLICE) {
    await nextTask()
    attempts.push(...v.parse(sliceSchema, rest.attempts.slice(from, from + SLICE)))
  }
  await nextTask()
  return { ...rest, attempts }
}
