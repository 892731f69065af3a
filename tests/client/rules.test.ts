import { expect, test } from 'vitest'
import { rules as ar } from '../../client/words/ar/rules.ts'
import { rules as fr } from '../../client/words/fr/rules.ts'
import { checks } from '../../questions/checks/checks.ts'
import { rewordingChecks } from '../../questions/checks/rewording.ts'
import { setChecks } from '../../questions/checks/set.ts'
import { CHECK_IDS, SET_CHECK_IDS } from '../../questions/wire/check-ids.ts'

test('each check has an id of its own, and no id is left without its check', () => {
  expect([...checks, ...rewordingChecks].map(({ id }) => id).sort()).toEqual([...CHECK_IDS].sort())
  expect(setChecks.map(({ id }) => id).sort()).toEqual([...SET_CHECK_IDS].sort())
})

test.each([
  ['fr', fr],
  ['ar', ar],
] as const)('no two rules are told in the same words in "%s"', (_language, rules) => {
  expect(new Set(Object.values(rules)).size).toBe(CHECK_IDS.length)
})
