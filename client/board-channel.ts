import * as v from 'valibot'
import type { Inferred } from '../questions/wire/inferred.ts'

const standingSchema = v.object({
  /** How many have handed in. */
  attempts: v.number(),
  /** ISO 8601: when the desk was read. */
  at: v.string(),
})

/** What the board of a quiz is told by its desk: a number and a time, and no key. */
export type BoardCount = Inferred<typeof standingSchema>

const ASKING = 'how many?'

const channelOf = (code: string) => new BroadcastChannel(`footnote:board:${code}`)

/** The board's end. Returns what closes it. @param told Is called with each count that the desk's tab tells. */
export function askDesk(code: string, told: (count: BoardCount) => void) {
  const channel = channelOf(code)
  channel.onmessage = ({ data }) => {
    const count = v.safeParse(standingSchema, data)
    if (count.success) told(count.output)
  }
  return { ask: () => channel.postMessage(ASKING), close: () => channel.close() }
}

/** The desk's end. @param asked Is called when a board that somebody looks at wants to know. */
export function answerBoard(code: string, asked: () => void) {
  const channel = channelOf(code)
  channel.onmessage = ({ data }) => {
    if (data === ASKING) asked()
  }
  return { tell: (count: BoardCount) => channel.postMessage(count), close: () => channel.close() }
}
