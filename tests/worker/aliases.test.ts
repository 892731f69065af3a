import { expect, test } from 'vitest'
import { aliasIn } from '../../client/words/alias.ts'
import { LANGUAGES } from '../../client/words/languages.ts'
import { newAlias } from '../../worker/operations/aliases.ts'
import { parseName } from '../../worker/operations/names.ts'

test.each(Object.keys(LANGUAGES))(
  'every made-up name in %s is one that may be taken, and no two are the same',
  (language) => {
    const { adjectives, animals, written } = aliasIn(language)
    const names = adjectives.flatMap((adjective) => animals.map((animal) => written(adjective, animal)))
    expect(names.filter((name) => parseName(name) !== name)).toEqual([])
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain(newAlias(`${language}-XX`))
  },
)

test('who reads no language of ours is offered an English name', () => {
  expect(newAlias('tlh')).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/)
})
