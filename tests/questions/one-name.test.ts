import { globSync, readFileSync } from 'node:fs'
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

function namesIn(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(EXPORTED)].flatMap(([, several = '', one = '']) =>
    [...several.split(','), one].map((name) => name.trim()).filter(Boolean),
  )
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
