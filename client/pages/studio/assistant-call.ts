import * as v from 'valibot'
import type { TopicDraft } from '../../../questions/studio/draft.ts'
import { type AssistanceEnd, assistanceEvent } from '../../../questions/wire/assistance.ts'
import type { NewAssistance } from '../../../questions/wire/assistance-request.ts'
import { eventData } from '../../../questions/wire/event-data.ts'
import { present } from '../../../questions/wire/present.ts'
import { PROBLEM_TYPE, problemSchema } from '../../../questions/wire/problem.ts'
import type { AssistanceRefusal } from '../../words/en/studio-assistant.ts'

/** How asking the assistant ended. */
export interface AssistanceOutcome {
  readonly end: AssistanceEnd | AssistanceRefusal | 'stopped'
  /** Seconds after which a busy assistant asks to be asked again. */
  readonly after?: number
}

interface Asking {
  /** What this server publishes with; '' where it asks for none. */
  readonly password: string
  readonly stop: AbortSignal
  /** Is given the words of the reply as they come. */
  readonly hear: (words: string) => void
}

/** Has the operator's assistant look for facts in the articles of a draft; never throws. */
export async function askAssistant(topic: TopicDraft, { password, stop, hear }: Asking): Promise<AssistanceOutcome> {
  try {
    const response = await fetch('/api/assistant', {
      method: 'POST',
      credentials: 'omit',
      signal: stop,
      headers: {
        'Content-Type': 'application/json',
        ...(password === '' ? {} : { Authorization: `Bearer ${password}` }),
      },
      body: JSON.stringify(sentOf(topic)),
    })
    return response.ok && response.body ? await heard(response.body, hear) : { end: await refusalIn(response) }
  } catch {
    return { end: stop.aborted ? 'stopped' : 'offline' }
  }
}

/** The articles as the request tells of them. */
const sentOf = ({ title, language, sources }: TopicDraft): NewAssistance => ({
  title,
  language,
  sources: sources.map(({ id, label, publisher, title: headline, published, text }) => ({
    id,
    label,
    ...present({ publisher, title: headline, published }),
    text,
  })),
})

async function heard(body: ReadableStream<Uint8Array>, hear: Asking['hear']): Promise<AssistanceOutcome> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  const events = eventData()
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return { end: 'cut' }
    for (const data of events.take(decoder.decode(value, { stream: true }))) {
      const event = v.parse(assistanceEvent, JSON.parse(data))
      if ('end' in event) return event
      hear(event.text)
    }
  }
}

const REFUSALS: Readonly<Record<string, AssistanceRefusal>> = {
  'too-many': 'often',
  spent: 'spent',
  'no-key': 'password',
  'wrong-key': 'password',
  missing: 'gone',
}

/** Why this server did not ask. What is no problem of ours was said by something in between. */
async function refusalIn(response: Response): Promise<AssistanceRefusal> {
  const said = v.safeParse(problemSchema, await response.json().catch(() => undefined))
  const is =
    said.success && said.output.type.startsWith(PROBLEM_TYPE) ? said.output.type.slice(PROBLEM_TYPE.length) : ''
  return REFUSALS[is] ?? 'failed'
}
