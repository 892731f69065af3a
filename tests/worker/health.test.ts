import { expect, test } from 'vitest'
import { startFootnote } from '../support/footnote.ts'

test('GET /api/health says that it is well, and which version it is', async () => {
  await using footnote = await startFootnote()
  const response = await footnote.fetch('/api/health')
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({
    ok: true,
    version: expect.stringMatching(/^[0-9a-f]{10}$/),
    limits: 'answer',
  })
})

test('what KV holds survives a restart', async () => {
  await using footnote = await startFootnote()
  await footnote.scores.put('key', 'value')
  await footnote.restart()
  expect(await footnote.scores.get('key')).toBe('value')
})
