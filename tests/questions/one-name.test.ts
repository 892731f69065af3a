import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** Files whose exports are one table a language: the same names stand in each of them. */
const TABLES = /^(client\/words|questions\/languages)\//

/** Names that two files may export, each with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  order: 'a kind of item, and the shape in which it is answered',
  sha256: 'a command line digests with Node, the Worker with Web Crypto',
}

const EXPORTED =
  /^export (?:declare )?(?:async )?(?:const|let|function\*?|class|interface|type) (?:\{([^}]*)\}|([\w$]+))/gm

const files = globSync('{questions,client,worker}/**/*.{ts,tsx}').map((path) => path.replaceAll('\\', '/'))

/** The forms of an overloaded function are one name. */
function namesIn(file: string): readonly string[] {
  const names = [...readFileSync(file, 'utf8').matchAll(EXPORTED)].flatMap(([, several = '', one = '']) =>
    [...several.split(','), one].map((name) => name.trim()).filter(Boolean),
  )
  return [...new Set(names)]
}

test('no name is exported by two files, but for word tables and a few with a reason', () => {
  const places = Map.groupBy(
    files.filter((file) => !TABLES.test(file)).flatMap((file) => namesIn(file).map((name) => ({ name, file }))),
    ({ name }) => name,
  )
  const twice = [...places].filter(([name, of]) => of.length > 1 && !Object.hasOwn(ALLOWED, name))
  expect(twice.map(([name, of]) => `${name}: ${of.map(({ file }) => file).join(', ')}`)).toEqual([])
  expect(Object.keys(ALLOWED).filter((name) => (places.get(name)?.length ?? 0) < 2)).toEqual([])
})

/** Exports that only a declaration file needs, each with the reason. */
const UNIMPORTED: Readonly<Record<string, string>> = {
  Session: 'the declaration of what a test is given names it',
}

test('nothing is exported that nobody imports', () => {
  const all = globSync('{questions,client,worker,tests}/**/*.{ts,tsx}').map((path) => path.replaceAll('\\', '/'))
  const imported = new Map<string, Set<string>>()
  for (const from of all)
    for (const [, clause = '*', path = ''] of readFileSync(from, 'utf8').matchAll(
      /(?:(?:import|export)\s+([^'"]*?)\s*from|import\()\s*'(\.[^']+)'/g,
    )) {
      const names = imported.get(join(dirname(from), path)) ?? new Set()
      imported.set(join(dirname(from), path), names)
      for (const [name] of clause.matchAll(/\*|[\w$]+/g)) names.add(name)
    }
  const dead = files
    .filter((file) => !file.endsWith('.d.ts'))
    .flatMap((file) => {
      const names = imported.get(file) ?? new Set()
      return names.has('*') ? [] : namesIn(file).flatMap((name) => (names.has(name) ? [] : [`${name}: ${file}`]))
    })
  expect(dead.filter((one) => !Object.hasOwn(UNIMPORTED, one.split(':', 1)[0] ?? ''))).toEqual([])
})
