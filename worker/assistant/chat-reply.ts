import type { AssistanceEnd } from '../../questions/wire/assistance.ts'
import { eventData } from '../../questions/wire/event-data.ts'
import { isRecord } from '../../questions/wire/record.ts'

/** Reads a reply out of what comes, in whatever pieces. */
interface ChatReply {
  /** The words in a piece. @throws {SyntaxError | RangeError} If it is not of the protocol. */
  readonly take: (piece: string) => string
  /** The words after the last piece. */
  readonly rest: () => string
  /** Nothing is to be waited for any more. */
  readonly isOver: () => boolean
  /** How it ended, if that was its end. */
  readonly end: () => AssistanceEnd
}

interface Seen {
  isKnown: boolean
  hasWords: boolean
  /** The word that ends the stream has come. */
  isDone: boolean
  /** Why the model stopped. */
  finish: unknown
  fault: AssistanceEnd | undefined
}

/** @param form Events of the chat protocol, or the whole completion as JSON from a server that does not stream. */
export function chatReply(form: 'events' | 'json'): ChatReply {
  const seen: Seen = { isKnown: false, hasWords: false, isDone: false, finish: undefined, fault: undefined }
  const events = eventData()
  let json = ''
  const wordsOf = (data: readonly string[]) => data.map((one) => wordsIn(one, seen)).join('')
  return {
    take: (piece) => {
      if (form === 'events') return wordsOf(events.take(piece))
      json += piece
      return ''
    },
    rest: () => {
      if (form === 'json') return wordsIn(json, seen)
      try {
        return wordsOf(events.rest())
      } catch {
        // It broke off within a line.
        return ''
      }
    },
    isOver: () => seen.isDone || seen.fault !== undefined,
    end: () => endOf(seen, form),
  }
}

function wordsIn(data: string, seen: Seen): string {
  if (data === '[DONE]') {
    seen.isDone = true
    return ''
  }
  const event: unknown = JSON.parse(data)
  if (!isRecord(event)) return ''
  if (isRecord(event.error)) seen.fault = Number(event.error.code) === 429 ? 'busy' : 'down'
  const said = typeof event.response === 'string' ? event.response : saidIn(event, seen)
  if (typeof event.response === 'string') seen.isKnown = true
  if (said !== '') seen.hasWords = true
  return said
}

/** What the first choice says, which is the only one that was asked for. */
function saidIn({ choices }: Readonly<Record<string, unknown>>, seen: Seen): string {
  if (!Array.isArray(choices)) return ''
  seen.isKnown = true
  const choice: unknown = choices[0]
  if (!isRecord(choice)) return ''
  seen.finish = choice.finish_reason ?? seen.finish
  const said = choice.delta ?? choice.message
  return isRecord(said) && typeof said.content === 'string' ? said.content : ''
}

function endOf({ isKnown, hasWords, isDone, finish, fault }: Seen, form: 'events' | 'json'): AssistanceEnd {
  if (fault !== undefined) return fault
  if (!hasWords) return isKnown || isDone ? 'empty' : 'odd'
  if (finish === 'length' || finish === 'content_filter') return 'cut'
  return isDone || typeof finish === 'string' || form === 'json' ? 'whole' : 'cut'
}
