import { readdir } from 'node:fs/promises'
import { expect } from 'vitest'
import { footnote, test } from '../support/served.ts'

test("a page's scripts are served to any origin and kept for ever", async () => {
  for (const name of await readdir(new URL('../../.build/assets/assets/', import.meta.url))) {
    const { status, headers } = await footnote.fetch(`/assets/${name}`)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  }
})
