import { expect, test } from 'vitest'
import { hedges } from '../../questions/facts/support.ts'
import type { Value } from '../../questions/ledger-value.ts'
import { own, saidIn } from '../support/questions/claims.ts'
import { support, topicOf } from '../support/questions/support-of.ts'

// What is told beside a fact's value: who spells it otherwise, says it less exactly, in words of its own, or hedges it.

test('a name that is spelled in two ways is the answer of all, and who spells it otherwise is told', async () => {
  const claims = [own('post', { name: 'Juna' }), own('radio', { name: 'Yuna' }), own('echo', { name: 'Juna' })]
  const fact = { type: 'name', unit: 'person', statement: 'The pilot is {value}.' } as const
  expect(await support(claims, { fact: { ...fact, spelling: true } })).toBe(
    'The post, The radio and The echo say so. The radio writes “Yuna”.',
  )
  expect(await support(claims, { fact })).toBe('The post and The echo say so. The radio says Yuna.')
  expect(await support([own('post', { name: 'Juna' })], { fact: { ...fact, spelling: true } })).toBe(
    'Only The post says this.',
  )
  const officers = saidIn('radio', 'the police registers', { name: 'Yuna' })
  expect(await support([own('post', { name: 'Juna' }), officers], { fact: { ...fact, spelling: true } })).toBe(
    'The post says so. The police registers said so, in The radio. The radio writes “Yuna”.',
  )
})

test('what leaves room for the value is quoted, for the words are the source’s', async () => {
  const dozens = own('radio', 40, { written: 'several dozen', loose: true })
  expect(await support([own('post', 43), dozens])).toBe('The post says so. The radio says “several dozen”.')
  expect(await support([own('post', 43), own('radio', { over: 40 }, { written: 'over forty' })])).toBe(
    'The post says so. The radio says it less exactly: over forty.',
  )
})

test('a figure or a day with room for all of the key’s is said less exactly, and no other, nor a list or a wording', async () => {
  const beside = async (type: 'quantity' | 'date' | 'names' | 'text', one: Value, other: Value) =>
    (await support([own('post', one), own('radio', other)], { fact: { type } })).replace('The post says so. ', '')
  expect(await beside('date', { date: '1684-05' }, { date: '1684' })).toBe('The radio says it less exactly: 1684.')
  expect(await beside('quantity', { from: 30, to: 50 }, { from: 45, to: 70 })).toBe('The radio says 45 to 70.')
  expect(await beside('quantity', { about: 40 }, { about: 41 })).toBe('The radio says about 41.')
  expect(await beside('names', { names: ['A', 'B'] }, { names: ['A'], open: true })).toMatch(/^The radio says A,/)
})

test('a figure in another unit is as exact as in the key’s', async () => {
  const inches = own('radio', { is: 15, unit: 'inches' }, { written: '15 inches' })
  const fact = { unit: 'cm' }
  expect(await support([own('post', 38), inches], { fact })).toBe(
    'The post says so. The radio says 15 inches (about 38 cm).',
  )
})

test('a wording is in quotation marks where its source has those words, and not where they are ours', async () => {
  const beside = (says: string) =>
    support([own('post', { text: 'a rope' }), own('radio', { text: 'a nail' }, { says })], { fact: { type: 'text' } })
  expect(await beside('A nail broke.')).toBe('The post says so. The radio says “a nail”.')
  expect(await beside('Nails broke.')).toBe('The post says so. The radio says a nail.')
})

test('a hedge is told once with all who use it, unless the sentence or the value has it', async () => {
  const hedged = (source: string, hedge: string) => own(source, 40, { hedge })
  expect(await support([hedged('post', 'reportedly'), hedged('radio', 'reportedly'), hedged('echo', 'we hear')])).toBe(
    'The post, The radio and The echo say so. The post and The radio say “reportedly”. The echo says “we hear”.',
  )
  const fact = { says: 'Reportedly {40} lorries stood there.', unit: 'lorries' }
  expect(await support([hedged('post', 'reportedly'), own('radio', 40)], { fact })).toBe(
    'The post and The radio say so.',
  )
  const topic = await topicOf([own('post', 40)])
  expect(hedges(topic.ledger.facts[0]?.claims ?? [], topic)).toEqual([])
  const about = own('radio', { about: 40 }, { hedge: 'about' })
  expect(await support([own('post', 40), about])).toBe('The post says so. The radio says it less exactly: about 40.')
})
