import { expect, test } from 'vitest'
import { rules as ar } from '../../client/words/ar/rules.ts'
import { rules as fr } from '../../client/words/fr/rules.ts'
import { checks } from '../../questions/checks/checks.ts'
import { rewordingChecks } from '../../questions/checks/rewording.ts'

const english = [...checks, ...rewordingChecks].map(({ rule }) => rule)

test.each([
  ['fr', fr],
  ['ar', ar],
] as const)('every rule that a teacher can meet is told in "%s", and none that is no more', (_language, rules) => {
  expect(english.filter((rule) => !Object.hasOwn(rules, rule))).toEqual([])
  expect(Object.keys(rules).filter((rule) => !english.includes(rule))).toEqual([])
})
