import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const ROOT = new URL('../../', import.meta.url)
const TEXT = readFileSync(new URL('docs/security.md', ROOT), 'utf8')

/** How many rows of levels 1 and 2 each section of ASVS 5.0 has; in each they come before those of level 3. */
const SECTIONS: readonly (readonly number[])[] = [
  [2, 9, 11, 3, 2],
  [3, 3, 4, 1],
  [0, 2, 4, 6, 5, 0, 2],
  [3, 1, 2, 4],
  [1, 3, 2, 3],
  [3, 12, 4, 4, 5, 3, 0, 4],
  [3, 4, 2, 5, 2, 2],
  [2, 3, 1, 1],
  [3, 4],
  [2, 2, 4, 11, 5, 2, 3],
  [2, 3, 3, 4, 1, 1],
  [3, 2, 4],
  [1, 5, 2, 5],
  [2, 4, 3],
  [3, 3, 7],
  [1, 5, 4, 3, 3],
  [1, 4, 2],
]

const counting = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** Every row that the document names, those of a range one by one. */
const named = [...TEXT.matchAll(/V(\d+\.\d+)\.(\d+)(?:–(\d+))?/g)].flatMap(([, section, first, last]) =>
  counting(Number(first), Number(last ?? first)).map((row) => `V${section}.${row}`),
)

test('docs/security.md has each row of levels 1 and 2 of ASVS 5.0 once, held, not held or not for us', () => {
  const rows = SECTIONS.flatMap((sections, chapter) =>
    sections.flatMap((count, section) => counting(1, count).map((row) => `V${chapter + 1}.${section + 1}.${row}`)),
  )
  expect(rows).toHaveLength(253)
  expect(named.toSorted()).toEqual(rows.toSorted())
})

test('a row names tests that are there, or says why it is not held', () => {
  const rows = TEXT.split('\n').filter((line) => /^\| V\d/.test(line))
  expect(rows.length).toBeGreaterThan(100)
  for (const row of rows) expect(row).toMatch(/\| (?:Not held: .+|`[\w/.-]+\.test\.tsx?` “.+”) \|$/)
  const tests = [...TEXT.matchAll(/`([\w/-]+\.test\.tsx?)` “([^”]+(?:“[^”]+”[^”]*)*)”/g)]
  expect(tests.length).toBeGreaterThan(rows.length)
  const files = new Map<string, string>()
  for (const [, file = '', name = ''] of tests) {
    const source = files.get(file) ?? readFileSync(new URL(`tests/${file}`, ROOT), 'utf8')
    files.set(file, source)
    expect(source.includes(`'${name}'`), `${file} has no test “${name}”`).toBe(true)
  }
})

test('every file that docs/security.md names is there', () => {
  const files = [...TEXT.matchAll(/`((?:worker|questions|tests|docs)\/[\w/.-]+|wrangler\.toml|package-lock\.json)`/g)]
  expect(files.length).toBeGreaterThan(10)
  for (const [, file = ''] of files) {
    const [here, ofTests] = [new URL(file, ROOT), new URL(`tests/${file}`, ROOT)]
    expect(existsSync(here) || existsSync(ofTests), file).toBe(true)
  }
})
