import * as v from 'valibot'
import type { Inferred } from '../questions/wire/inferred.ts'

const boardCountSchema = v.object({
  /** How many have handed in. */
  attempts: v.number(),
  /** ISO 8601: when the desk was read. */
  at: v.string(),
  /** The quiz took no answers any more then. */
  isClosed: v.boolean(),
})

/** What the board of a quiz is told by its desk: how many, when, and whether it is over; no key. */
export type BoardCount = Inferred<typeof boardCountSchema>

const ASKING = 'how many?'

/** Nothing where pages of one browser cannot tell each other anything: board and desk are alone then. */
const channelOf = (code: string): BroadcastChannel | undefined =>
  'BroadcastChannel' in globalThis ? new BroadcastChannel(`footnote:board:${code}`) : undefined

/**
 * The board's end: asks the desk's tab, and closes.
 *
 * @param told Is called with each count that the desk's tab tells.
 */
export function askDesk(code: string, told: (count: BoardCount) => void) {
  const channel = channelOf(code)
  if (channel) {
    channel.onmessage = ({ data }) => {
      const count = v.safeParse(boardCountSchema, data)
      if (count.success) told(count.output)
    }
  }
  return { ask: () => channel?.postMessage(ASKING), close: () => channel?.close() }
}

/**
 * The desk's end: tells the board, and closes.
 *
 * @param asked Is called when a board that somebody looks at wants to know.
 */
export function answerBoard(code: string, asked: () => void) {
  const channel = channelOf(code)
  if (channel) {
    channel.onmessage = ({ data }) => {
      if (data === ASKING) asked()
    }
  }
  return { tell: (count: BoardCount) => channel?.postMessage(count), close: () => channel?.close() }
}
