import type { AssistanceEnd, AssistanceEvent } from '../../questions/wire/assistance.ts'
import { present } from '../../questions/wire/present.ts'
import { ASSISTANT_LIMITS } from '../limits.ts'
import type { Assistant, AssistantAnswer } from './assistant.ts'
import { chatReply } from './chat-reply.ts'

interface Ended {
  readonly end: AssistanceEnd
  readonly after?: number
  readonly status?: number
}

/**
 * What an assistant says, as events of ours: its words and nothing else that it sends, and how it ended. It is read no
 * faster than it is taken, and whoever goes takes the request to the assistant along.
 *
 * @param ended Called once, unless the reader goes before.
 */
export function retelling(
  assistant: Assistant,
  request: string,
  ended: (how: Ended) => void,
): ReadableStream<Uint8Array> {
  const stop = new AbortController()
  const encoder = new TextEncoder()
  const parts = told(assistant, request, stop)
  let next: ReturnType<typeof parts.next> | undefined
  return new ReadableStream({
    async pull(controller) {
      next ??= parts.next()
      const come = await within(next, ASSISTANT_LIMITS.beat)
      if (stop.signal.reason === GONE) return
      // Nobody notices that a reader has gone before something is sent. A comment says nothing.
      if (come === LATE) return controller.enqueue(encoder.encode(':\n\n'))
      next = undefined
      if (come.value === undefined) return
      controller.enqueue(encoder.encode(`data: ${JSON.stringify(eventOf(come.value))}\n\n`))
      if (!('end' in come.value)) return
      controller.close()
      ended(come.value)
      // What is left is of no use to anybody.
      stop.abort()
    },
    cancel() {
      stop.abort(GONE)
    },
  })
}

/** Why nobody waits any more. */
const GONE = new Error('The reader has gone.')

type Part = { readonly text: string } | Ended

const eventOf = (part: Part): AssistanceEvent =>
  'text' in part ? part : { end: part.end, ...present({ after: part.after }) }

/** The words as they come, and at last how it ended. */
async function* told(assistant: Assistant, request: string, stop: AbortController): AsyncGenerator<Part, undefined> {
  const until = Date.now() + ASSISTANT_LIMITS.whole
  let hasBegun = false
  try {
    const answer = await patiently(assistant.ask(request, stop.signal), until)
    if (!answer.ok) yield answer
    else
      for await (const part of partsOf(answer, stop.signal, until)) {
        hasBegun = true
        yield part
      }
  } catch (error) {
    yield { end: endBy(error, hasBegun) }
  }
  return undefined
}

function endBy(error: unknown, hasBegun: boolean): AssistanceEnd {
  if (error === SLOW) return 'slow'
  if (error instanceof SyntaxError || error instanceof RangeError) return 'odd'
  // Whoever was to answer is not there, or the line broke.
  return hasBegun ? 'cut' : 'away'
}

async function* partsOf(
  { form, body }: Extract<AssistantAnswer, { readonly ok: true }>,
  stop: AbortSignal,
  until: number,
): AsyncGenerator<Part, undefined> {
  const reader = body.getReader()
  stop.addEventListener('abort', () => void reader.cancel().catch(() => undefined))
  const decoder = new TextDecoder()
  const reply = chatReply(form)
  let [bytes, units] = [0, 0]
  while (!reply.isOver()) {
    const { value, done } = await patiently(reader.read(), until)
    const text = done
      ? reply.take(decoder.decode()) + reply.rest()
      : reply.take(decoder.decode(value, { stream: true }))
    bytes += value?.byteLength ?? 0
    units += text.length
    if (text !== '') yield { text }
    if (done) break
    if (bytes > ASSISTANT_LIMITS.bytes || units > ASSISTANT_LIMITS.text) {
      yield { end: 'long' }
      return undefined
    }
  }
  yield { end: reply.end() }
  return undefined
}

const SLOW = new Error('It takes too long.')

/** Waits for the next of something: not for ever, and not beyond the end of all. */
async function patiently<T>(next: Promise<T>, until: number): Promise<T> {
  const come = await within(next, Math.min(ASSISTANT_LIMITS.silence, until - Date.now()))
  if (come === LATE) throw SLOW
  return come
}

const LATE = Symbol('late')

/** What comes within so many milliseconds. */
async function within<T>(next: Promise<T>, most: number): Promise<T | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), most)
  })
  try {
    return await Promise.race([next, late])
  } finally {
    clearTimeout(timer)
  }
}
