import { expect, test } from 'vitest'
import { startFootnote } from '../support/footnote.ts'

test('a Worker of the tests is stopped once, however often it is asked to stop', async () => {
  const footnote = await startFootnote()
  const stopping = footnote[Symbol.asyncDispose]()
  expect(footnote[Symbol.asyncDispose]()).toBe(stopping)
  await stopping
  expect(footnote[Symbol.asyncDispose]()).toBe(stopping)
  await expect(footnote.fetch('/')).rejects.toThrow()
})
