import { expect, test } from 'vitest'
import { shortenedNames, tableNames } from '../../client/shortened-names.ts'

const of = (texts: Partial<Parameters<typeof shortenedNames>[0]>) =>
  shortenedNames({ tables: '', code: '', types: '', others: '', ...texts })
const handed = '  readonly giveUp: () => void\n'

test('a phrase is shortened where its name stands nowhere but behind the words', () => {
  const tables = "  nameHint: 'No full name.',\n"
  expect(of({ tables, code: 'words.nameHint' }).test('nameHint')).toBe(true)
  expect(of({ tables, code: 'words.proof.nameHint' }).test('nameHint')).toBe(true)
  expect(of({ tables, code: 'state.nameHint' }).test('nameHint')).toBe(false)
})

test('a function that one part hands to another is shortened, unless something else has its name', () => {
  expect(of({ code: handed }).test('giveUp')).toBe(true)
  expect(of({ code: `${handed}  readonly giveUp?: boolean\n` }).test('giveUp')).toBe(false)
  expect(of({ code: `${handed}act('giveUp')` }).test('giveUp')).toBe(false)
  expect(of({ code: handed, tables: '  giveUp: 1,\n' }).test('giveUp')).toBe(false)
  expect(of({ code: handed, others: 'giveUp(): void;' }).test('giveUp')).toBe(false)
})

test('a function is not shortened whose name a datum has that no script declares: the state that a page hands over', () => {
  expect(of({ code: handed, types: '  readonly giveUp?: true\n' }).test('giveUp')).toBe(false)
  expect(of({ code: handed, types: "type Kind = 'giveUp'" }).test('giveUp')).toBe(false)
  expect(of({ code: handed, types: handed }).test('giveUp')).toBe(true)
})

test('a whole name is shortened, and no part of another', () => {
  expect(of({ code: handed }).test('giveUpNow')).toBe(false)
  expect(of({ code: handed }).test('')).toBe(false)
})

test('a table’s name is shortened where no datum, text or package has it', () => {
  const tables = '  readonly greetings: readonly string[]\n'
  const named = (texts: Partial<Parameters<typeof tableNames>[0]>) =>
    tableNames({ tables, code: '', others: '', ...texts }).test('greetings')
  expect(named({ code: 'const { greetings } = words' })).toBe(true)
  expect(named({ code: '  readonly greetings?: number\n' })).toBe(false)
  expect(named({ code: "words['greetings']" })).toBe(false)
  expect(named({ others: 'greetings(): void' })).toBe(false)
})
