import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const assets = new URL('../../.build/assets/', import.meta.url)

test('every script that a page can load has its digest in its name, so that it can be kept for ever', async () => {
  for (const name of await readdir(new URL('assets/', assets))) expect(name).toMatch(/^[a-z-]+-[A-Z0-9]{8}\.js$/)
  expect(await readFile(new URL('_headers', assets), 'utf8')).toContain('immutable')
})
