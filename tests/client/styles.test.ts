import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { withValues } from '../../client/styles/tokens.ts'

const root = `${import.meta.dirname}/../..`
const sheets = globSync('client/styles/**/*.css', { cwd: root }).map((path) => ({
  path,
  css: readFileSync(`${root}/${path}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''),
}))

/** What each sheet says that fits the pattern. */
const found = (pattern: RegExp): readonly string[] =>
  sheets.flatMap(({ path, css }) => [...css.matchAll(pattern)].map(([said]) => `${path}: ${said.trim()}`))

test('room, corners and type come from the tokens; on paper, and beside a letter, they have units of their own', () => {
  expect(sheets.length).toBeGreaterThan(20)
  expect(
    found(/^\s*(padding|margin|gap|row-gap|column-gap|border-radius|font)\b[\w-]*:[^;]*?\d(rem|px)\b[^;]*;/gm),
  ).toEqual([])
})

test('colours come from the palettes', () => {
  expect(found(/#[0-9a-f]{3,8}\b(?=[^{}]*[;}])/g)).toEqual([])
})

test('no rule is for every table or every dialog of the site', () => {
  expect(found(/(?:^|[},])\s*(?:table|dialog)(?:::?[\w-]+)?\s*[,{]/g)).toEqual([])
})

test('a sheet gets a value for a size, the colours of a palette, and keeps the name of a colour', () => {
  const css = ':root { --palette: paper; } p { padding: var(--space-3); color: var(--ink); }'
  expect(withValues(css, 'site')).toMatch(
    /^:root \{ --paper:#fff;.*--wrong:#000; \} p \{ padding: 0\.75rem; color: var\(--ink\); \}$/,
  )
})

test('a student reads in one size of type where a teacher has two', () => {
  const css = 'p { font-size: var(--small); }'
  expect(withValues(css, 'quiz')).toBe('p { font-size: 1rem; }')
  expect(withValues(css, 'site')).toBe('p { font-size: 0.9375rem; }')
})

test('a size or a palette that there is not stops the build; what a file says itself does not', () => {
  expect(() => withValues('p { padding: var(--space-7); }', 'site')).toThrow(RangeError)
  expect(() => withValues(':root { --palette: sepia; }', 'site')).toThrow(RangeError)
  expect(withValues('p { --shape: "x"; content: var(--shape); }', 'site')).toContain('var(--shape)')
})
