import { expect, test } from 'vitest'
import { markedSource } from '../../client/quiz/told/marked-source.ts'
import type { Receipt } from '../../questions/wire/receipt.ts'
import { verdictOf } from '../support/client/quiz.ts'

const receipt = (label: string, more: Partial<Receipt>): Receipt => ({
  source: label,
  label,
  paragraphs: 2,
  words: [],
  says: '12',
  ...more,
})
const toldBy = (...receipts: readonly Receipt[]) => ({
  ...verdictOf('q1'),
  explanation: 'Firefighters helped 12 people off the bridge.',
  receipts,
})

test('before an answer nothing is marked', () => {
  expect(markedSource({ label: 'The Post', paragraphs: ['Twelve came.'] }, undefined)).toEqual([['Twelve came.']])
  expect(markedSource({ label: 'The Post', brief: ['Twelve came.'] }, undefined)).toEqual([['Twelve came.']])
})

test('a shown text is marked word for word, in the paragraph of the receipt, and for the source of the receipt alone', () => {
  const verdict = toldBy(receipt('The Post', { paragraph: 2, words: ['Twelve', 'walked off'] }))
  const paragraphs = ['Twelve came.', 'Twelve were walked off it.']
  expect(markedSource({ label: 'The Post', paragraphs }, verdict)).toEqual([
    ['Twelve came.'],
    ['', 'Twelve', ' were ', 'walked off', ' it.'],
  ])
  expect(markedSource({ label: 'Radio', paragraphs }, verdict)).toEqual([['Twelve came.'], [paragraphs[1]]])
})

test('in a brief the sentence is marked that says what the receipt says, and none where no sentence comes near', () => {
  const brief = ['A ferry starts on Monday.', 'Firefighters helped 12 people off the bridge.', 'It was cold.']
  expect(markedSource({ label: 'The Post', brief }, toldBy(receipt('The Post', {})))).toEqual([
    [brief[0]],
    ['', brief[1]],
    [brief[2]],
  ])
  const other = [brief[0] ?? '', brief[2] ?? '']
  expect(markedSource({ label: 'The Post', brief: other }, toldBy(receipt('The Post', {})))).toEqual([
    [other[0]],
    [other[1]],
  ])
})
