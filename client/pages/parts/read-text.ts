import { nextTask } from './next-task.ts'

/**
 * A body's text. Each piece is decoded in a task of its own: `response.text()` decodes in one task all that has come by
 * then, which of megabytes is a moment in which nothing that is pressed is answered.
 */
export async function readText({ body }: Pick<Response, 'body'>): Promise<string> {
  if (body === null) return ''
  const pieces = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    const { done, value } = await pieces.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value, { stream: true })
    await nextTask()
  }
}
