import { expect, test } from 'vitest'
import { stratified } from '../../questions/bank/sample.ts'
import type { Item } from '../../questions/item.ts'
import { randomFrom } from '../../questions/random.ts'
import { drawn, topics } from '../support/questions/drawn.ts'

const items = topics.flatMap((topic) => drawn(topic, 'sample'))
const kindsOf = (list: readonly Item[]) => new Set(list.map(({ kind }) => kind))

test('a sample has as many as were asked for, of every kind, none twice', () => {
  const sample = stratified(items, 60, randomFrom('a'))
  expect(sample).toHaveLength(60)
  expect(new Set(sample.map(({ id }) => id)).size).toBe(60)
  expect(kindsOf(sample)).toEqual(kindsOf(items))
})

test('the same seed takes the same, another takes others, and a small bank is taken whole', () => {
  expect(stratified(items, 60, randomFrom('a'))).toEqual(stratified(items, 60, randomFrom('a')))
  expect(stratified(items, 60, randomFrom('a'))).not.toEqual(stratified(items, 60, randomFrom('b')))
  expect(stratified(items.slice(0, 7), 60, randomFrom('a'))).toHaveLength(7)
})
