import { expect, test } from 'vitest'
import type { AssistantAnswer } from '../../worker/assistant/assistant.ts'
import { retelling } from '../../worker/assistant/retelling.ts'
import { delta } from '../support/worker/chat-server.ts'

const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Somebody who says a word whenever one is wanted, and never ends. */
function talker() {
  const encoder = new TextEncoder()
  const said = { words: 0, isLeft: false }
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        said.words += 1
        controller.enqueue(encoder.encode(delta(`word ${said.words} `)))
      },
      cancel: () => {
        said.isLeft = true
      },
    },
    { highWaterMark: 0 },
  )
  const ask = async (): Promise<AssistantAnswer> => ({ ok: true, form: 'events', body })
  return { said, assistant: { host: 'models.example', ask } }
}

test('an assistant is read no faster than its words are taken', async () => {
  const { said, assistant } = talker()
  const reader = retelling(assistant, 'Find facts.', () => undefined).getReader()
  for (let taken = 1; taken <= 5; taken += 1) {
    await reader.read()
    for (let i = 0; i < 20; i += 1) await turn()
    // One is ready for whoever takes next.
    expect(said.words).toBeLessThanOrEqual(taken + 1)
  }
  await reader.cancel()
})

test('who takes no more words has the assistant left, and nothing is logged for it', async () => {
  const { said, assistant } = talker()
  const ends: unknown[] = []
  const reader = retelling(assistant, 'Find facts.', (end) => ends.push(end)).getReader()
  await reader.read()
  await reader.cancel()
  for (let i = 0; i < 20; i += 1) await turn()
  expect([said.isLeft, ends]).toEqual([true, []])
})
