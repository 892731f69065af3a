import type * as v from 'valibot'
import { BODY_BYTES, DRAINED_BYTES } from '../limits.ts'
import { done, type Outcome, refused } from '../operations/outcome.ts'
import { parse } from '../operations/parse.ts'

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i
const FORM_TYPE = /^application\/x-www-form-urlencoded\s*(;\s*charset="?utf-8"?\s*)?$/i

/** A body of JSON as a schema has it. */
export async function readJson<const S extends v.GenericSchema>(
  request: Request,
  schema: S,
): Promise<Outcome<v.InferOutput<S>>> {
  const value = await readValue(request)
  return value.ok ? parse(schema, value.value) : value
}

/** A body of JSON that nobody has looked at: what a limit or a key stands before. @param most Bytes that are read. */
export async function readValue(request: Request, most = BODY_BYTES): Promise<Outcome<unknown>> {
  if (!JSON_TYPE.test(request.headers.get('Content-Type') ?? ''))
    return refused({ is: 'wrong-type', expected: 'application/json' })
  const text = await readText(request, most)
  if (!text.ok) return text
  try {
    return done(JSON.parse(text.value))
  } catch (error) {
    if (error instanceof SyntaxError) return refused({ is: 'not-json' })
    throw error
  }
}

/** The fields of a form that a page without scripts has sent. */
export async function readForm(request: Request): Promise<Outcome<URLSearchParams>> {
  if (!FORM_TYPE.test(request.headers.get('Content-Type') ?? ''))
    return refused({ is: 'wrong-type', expected: 'application/x-www-form-urlencoded' })
  const text = await readText(request, BODY_BYTES)
  return text.ok ? done(underNewNames(new URLSearchParams(text.value))) : text
}

/** What turns out to be too large is read on, and thrown away, for the same reason as in `discardBody`. */
async function readText(request: Request, most: number): Promise<Outcome<string>> {
  const large = refused({ is: 'too-large', most })
  const length = request.headers.get('Content-Length')
  if (Number(length) > most) return large
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let size = 0
  let text = ''
  try {
    // Where its length is known, it is read in one piece: to wait for a stream costs more than a small body itself.
    if (length !== null) {
      const whole = await request.arrayBuffer()
      return whole.byteLength > most ? large : done(decoder.decode(whole))
    }
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength
      if (size > DRAINED_BYTES) return large
      if (size <= most) text += decoder.decode(chunk, { stream: true })
    }
    return size > most ? large : done(text + decoder.decode())
  } catch {
    // Bytes that are no UTF-8, or a body that breaks off: whoever sends it is answered all the same.
    return refused({ is: 'not-json' })
  }
}

/**
 * A body that nobody has read: workerd closes the connection of a request whose body is left unread or cancelled. Of
 * what is too large even for this, the connection may go.
 */
export async function discardBody({ body, bodyUsed }: Request): Promise<void> {
  if (!body || bodyUsed) return
  let size = 0
  try {
    for await (const chunk of body) {
      size += chunk.byteLength
      if (size > DRAINED_BYTES) return
    }
  } catch {
    // It broke off: there is nothing left to read.
  }
}

/** A page that was loaded before a release sends a proof by the field's old name. */
function underNewNames(fields: URLSearchParams): URLSearchParams {
  const proof = fields.get('receipt')
  if (proof !== null && !fields.has('proof')) fields.set('proof', proof)
  return fields
}
