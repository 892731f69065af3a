import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/**
 * All of the domain that a student's page may ever load: names, and how things are written on the wire. Nothing here
 * knows an answer.
 */
const DOMAIN = [
  'questions/vocabulary.ts',
  'questions/wire/attempt.ts',
  'questions/wire/challenge.ts',
  'questions/wire/fields.ts',
  'questions/wire/folded.ts',
  'questions/wire/item.ts',
  'questions/wire/number-words.ts',
  'questions/wire/once.ts',
  'questions/wire/passage.ts',
  'questions/wire/present.ts',
  'questions/wire/problem.ts',
  'questions/wire/receipt.ts',
  'questions/wire/source-sheet.ts',
  'questions/wire/time.ts',
  'questions/wire/typed-number.ts',
  'questions/wire/unit-words.ts',
]

const PACKAGES = [
  'node_modules/lean-qr/nano.mjs',
  'node_modules/preact/dist/preact.mjs',
  'node_modules/preact/hooks/dist/hooks.mjs',
  'node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs',
  'node_modules/valibot/dist/index.mjs',
]

/** Of the pages' code, what is a student's: a teacher's tables, pages and replies are not. */
const PAGES = [
  /^\.build\/quiz-later\.js$/,
  /^client\/(quiz|preferences|embedding|evidence)\//,
  /^client\/entries\/(quiz|embed)\.ts$/,
  /^client\/(frame|handover|language-links|links|reply|safe-storage|save)\.tsx?$/,
  /^client\/words\/(en|fr|ar)\/(afterwards|learning|problems)\.ts$/,
  /^client\/styles\/palettes\.ts$/,
  /^client\/words\/(languages|plain-number|plural|trouble|when|writer)\.ts$/,
]

const modules: Readonly<Record<string, readonly string[]>> = JSON.parse(
  readFileSync(new URL('../../.build/modules.json', import.meta.url), 'utf8'),
)

test.each(Object.keys(modules))('the script called "%s" begins with the entry of that name', (entry) => {
  // The studio's engine is built once a language.
  const begin = `client/entries/${entry.replace(/^(studio-engine)-..$/, '$1')}.`
  expect(modules[entry]?.filter((module) => module.startsWith(begin))).toHaveLength(1)
})

test.each(['studio', 'studio-engine-en', 'studio-engine-fr'])(
  '"%s" holds no reader of files: those are fetched when one is brought',
  (entry) => {
    const readers = /^node_modules\/unpdf\/|^questions\/documents\/(docx|pdf|zip|xml)/
    expect(modules['docx-reader']?.filter((module) => readers.test(module)).length).toBeGreaterThan(3)
    expect(modules[entry]?.filter((module) => readers.test(module))).toEqual([])
  },
)

test.each(['quiz', 'embed'])(
  'the scripts of the entry "%s", with all they may load, are made of what a student may hold',
  (entry) => {
    const made = modules[entry] ?? []
    expect(made).toContain(`client/entries/${entry}.ts`)
    const allowed = (module: string) =>
      DOMAIN.includes(module) || PACKAGES.includes(module) || PAGES.some((pattern) => pattern.test(module))
    expect(made.filter((module) => !allowed(module))).toEqual([])
  },
)
