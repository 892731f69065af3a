import { expect, test } from 'vitest'
import { inProcess } from '../support/worker/in-process.ts'

const SITE = inProcess()

const languageOf = async (path: string, language: string): Promise<string | undefined> => {
  const page = await (await SITE.fetch(path, { headers: { 'Accept-Language': language } })).text()
  return /<html lang="(\w+)/.exec(page)?.[1]
}

test('a page that is built once is built for each language, whoever came first', async () => {
  for (const path of ['/privacy', '/topics/bridge-closure/cards', '/']) {
    const asked = ['fr', 'en', 'ar', 'fr']
    const got: (string | undefined)[] = []
    for (const language of asked) got.push(await languageOf(path, language))
    expect(got, path).toEqual(asked)
  }
})

test('a query that means nothing makes no page that is kept, and a page that is not there is kept nowhere', async () => {
  expect(await (await SITE.fetch('/new?topic=nothing')).text()).not.toBe('')
  const missing = await SITE.fetch('/topics/nothing')
  expect([missing.status, missing.headers.get('Cache-Control')]).toEqual([404, 'no-store'])
})
