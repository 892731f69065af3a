import { expect, test } from 'vitest'
import { emptyDraft } from '../../questions/studio/draft.ts'
import { comparisonOf } from '../../questions/studio/propose/comparison.ts'

function sumsOf(...texts: readonly string[]): readonly string[] {
  const sources = texts.map((text, i) => ({ id: `t${i}`, label: `Text ${i}`, text: `The island\n\n${text}\n` }))
  const { sums } = comparisonOf({ ...emptyDraft('en'), title: 'The island', sources })
  return sums.map(({ parts, total, passages }) => {
    const words = passages.map(({ source, figures }) => {
      const { text = '' } = sources.find(({ id }) => id === source) ?? {}
      return figures.map((span) => [...text].slice(...span).join('')).join(' and ')
    })
    return `${parts.join(' + ')} = ${total}: ${words.join(', ')}`
  })
}

test('two figures of one sentence that another sentence adds up are pointed at, with their places', () => {
  const parts = 'The ferry took 120 pupils and 45 teachers to the island.'
  expect(sumsOf(parts, 'In all, 165 people crossed that day. They paid 60 crowns.')).toEqual([
    '120 + 45 = 165: 120 and 45, 165',
  ])
  expect(sumsOf(`${parts} So 165 people crossed.`, 'Nobody was hurt.')).toEqual(['120 + 45 = 165: 120 and 45, 165'])
})

test('no sum is seen in figures of two sentences, in hedged or small ones, and in years', () => {
  expect(sumsOf('The ferry took 120 pupils. It took 45 teachers.', 'In all, 165 people crossed.')).toEqual([])
  expect(sumsOf('The ferry took about 120 pupils and 45 teachers.', 'In all, 165 people crossed.')).toEqual([])
  expect(sumsOf('Three boats and four rafts left.', 'Seven crews came home.')).toEqual([])
  expect(sumsOf('The hall was built in 1950 with 75 rooms.', 'It closed in 2025.')).toEqual([])
})
