import { expect } from 'vitest'
import { startFootnote } from '../support/footnote.ts'
import { footnote, test } from '../support/served.ts'

test('GET /api/health says that it is well, and which version it is', async () => {
  const response = await footnote.fetch('/api/health')
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({
    ok: true,
    version: expect.stringMatching(/^[0-9a-f]{10}$/),
    limits: 'answer',
  })
})

test('what KV holds survives a restart', async () => {
  await using restarted = await startFootnote()
  await restarted.scores.put('key', 'value')
  await restarted.restart()
  expect(await restarted.scores.get('key')).toBe('value')
})
