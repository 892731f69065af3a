import { nextTask } from './next-task.ts'

/** So many bytes are decoded without a delay that anybody feels, on a slow machine too. */
const SLICE = 256 * 1024

/**
 * A body's text. Each slice is decoded in a task of its own: `response.text()` decodes in one task all that has come by
 * then, which of megabytes is a moment in which nothing that is pressed is answered.
 */
export async function readText(response: Pick<Response, 'arrayBuffer'>): Promise<string> {
  // Not a reader of its body: Chromium reports a request that is read that way as aborted.
  const bytes = new Uint8Array(await response.arrayBuffer())
  const decoder = new TextDecoder()
  let text = ''
  for (let from = 0; from < bytes.length; from += SLICE) {
    await nextTask()
    text += decoder.decode(bytes.subarray(from, from + SLICE), { stream: true })
  }
  return text + decoder.decode()
}
