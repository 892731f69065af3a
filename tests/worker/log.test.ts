import { expect, test } from 'vitest'
import { startFootnote } from '../support/footnote.ts'
import { publish, start, submit } from '../support/worker/calls.ts'

test('an error leaves one line with its route, class and request, by which it is found, and nothing of a person', async () => {
  const lines: string[] = []
  // A store that takes nothing in.
  const script = (built: string) => `${built}
const answerWhole = index_default.fetch
index_default.fetch = (request, env, context) =>
  answerWhole.call(index_default, request, { ...env, SCORES: { put: async () => { throw new Error('down') } } }, context)
`
  await using broken = await startFootnote({ script, logged: (line) => lines.push(line) })
  const { code } = await publish(broken, { askName: true })
  const { token } = await start(broken, code, 'Secretive Ann')
  const { status, headers } = await submit(broken, code, token, {})
  expect(status).toBe(503)
  const request = headers.get('Request-Id')
  expect(request).toMatch(/^[\w-]{8,}$/)
  const line = lines.find((one) => one.includes(request ?? 'none'))
  expect(JSON.parse(line ?? '{}')).toEqual({
    status: 503,
    route: '/api/quizzes/:code/submissions',
    error: expect.any(String),
    request,
  })
  for (const secret of [code, token, 'Secretive']) expect(lines.join()).not.toContain(secret)
})
