import { readdir, readFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'

const assets = new URL('../../.build/assets/', import.meta.url)

/**
 * What Chrome 93, Firefox 92 or Safari 15.4 has not got, for which client/build.ts builds: what our pages use of the
 * language is held by the `lib` of client/tsconfig.json; this is what packages and the domain bring along, and what
 * belongs to the browser. Property names stand in a built script as they were written.
 */
const NEWER = [
  ...['groupBy', 'toSorted', 'toReversed', 'toSpliced', 'findLast', 'findLastIndex', 'fromAsync', 'withResolvers'],
  ...['isWellFormed', 'toWellFormed', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'symmetricDifference', 'toArray'],
  ...['canParse', 'randomUUID', 'checkVisibility', 'showPopover', 'hidePopover', 'togglePopover', 'showPicker'],
]
const CALLS = new RegExp(
  String.raw`\.(?:${NEWER.join('|')})\(|\bstructuredClone\(|AbortSignal\.(?:any|timeout)\(|Intl\.(?:Segmenter|DurationFormat)|\(\?<[=!]`,
  'g',
)

test('every script that a page can load has its digest in its name, so that it can be kept for ever', async () => {
  for (const name of await readdir(new URL('assets/', assets))) expect(name).toMatch(/^[a-z-]+-[A-Z0-9]{8}\.js$/)
  expect(await readFile(new URL('_headers', assets), 'utf8')).toContain('immutable')
})

test('no script calls what the oldest browsers that it is built for have not got', async () => {
  // The engines and the readers of files ask for more: where one does not run, its page says so.
  const scripts = (await readdir(assets, { recursive: true })).filter(
    (name) => name.endsWith('.js') && !/(?:(?:studio|check)-engine|studio-texts|(?:docx|pdf)-reader)-/.test(name),
  )
  expect(scripts.length).toBeGreaterThan(10)
  const found = await Promise.all(
    scripts.map(async (name) => {
      const text = await readFile(new URL(name, assets), 'utf8')
      return [...text.matchAll(CALLS)].map(({ 0: call, index }) => `${name}: ${text.slice(index - 20, index)}${call}`)
    }),
  )
  expect(found.flat()).toEqual([])
})

/** Bytes of brotli. */
const CODE = 40_000

test.each(['en', 'fr', 'ar'])(
  `a whole quiz in %s loads at most ${CODE} bytes of code and styles in three requests`,
  async (language) => {
    const folder = new URL('assets/', assets)
    const read = (name: string) => readFile(new URL(name, folder), 'utf8')
    const entry = (await readdir(folder)).find((name) => name.startsWith('quiz-')) ?? ''
    const loaded = [...(await read(entry)).matchAll(/(?:(\w\w):\(\)=>)?import\("\.\/([^"]+)"\)/g)]
    const files = loaded.flatMap(([, words = language, name = '']) => (words === language ? [name] : []))
    expect(loaded).toHaveLength(4)
    expect(files).toHaveLength(2)
    const sizes = await Promise.all([entry, ...files].map(async (name) => brotliCompressSync(await read(name)).length))
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(CODE)
  },
)
