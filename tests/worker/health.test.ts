import { expect } from 'vitest'
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
