import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { EvidenceFold } from '../../client/quiz/told/evidence-fold.tsx'
import { reasonParts } from '../../client/quiz/told/reason.ts'
import { ToldAnswer } from '../../client/quiz/told/told-answer.tsx'
import { VerdictBar } from '../../client/quiz/told/verdict-bar.tsx'
import { VerdictRow } from '../../client/quiz/told/verdict-row.tsx'
import { learningIn } from '../../client/words/learning.ts'
import type { Response, WireItem } from '../../questions/wire/item.ts'
import { verdictOf } from '../support/client/quiz.ts'

const itemOf = (shape: WireItem['shape'], more: Partial<WireItem> = {}): WireItem => ({
  id: 'q1',
  kind: 'choice',
  stem: 'Which?',
  shape,
  options: ['a', 'b', 'c', 'd'],
  ...more,
})
const verdict = (response: Response, key: Response, credit = 0) => ({
  ...verdictOf('q1'),
  credit,
  correct: credit === 1,
  response,
  key,
})

/** What of an answer is told, as a reader hears it: an entry for each line. */
function toldOf(item: WireItem, ...answer: Parameters<typeof verdict>): readonly string[] {
  const html = renderToString(
    <ToldAnswer item={item} verdict={verdict(...answer)} language="en" words={learningIn('en')} />,
  )
  return [...html.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, line = '']) => line.replace(/<[^>]+>/g, ''))
}

const told = (credit: number, language: string) =>
  renderToString(
    <EvidenceFold
      item={itemOf('order')}
      verdict={verdict([3, 0, 1, 2], [0, 1, 2, 3], credit)}
      words={learningIn(language)}
      language="en"
    />,
  )

test('options stay in their order; the right one and a wrong choice say so', () => {
  expect(toldOf(itemOf('one'), 1, 2)).toEqual(['a', 'Not quite: b', 'The answer: c', 'd'])
  expect(toldOf(itemOf('one'), 2, 2, 1)).toEqual(['a', 'b', 'Right: c', 'd'])
  expect(toldOf(itemOf('one'), null, 0)).toEqual(['The answer: a', 'b', 'c', 'd'])
  expect(toldOf(itemOf('several'), [0, 1], [0, 3], 0.5)).toEqual(['Right: a', 'Not quite: b', 'c', 'The answer: d'])
})

test('an order stays as the student left it, and says where what is misplaced belongs', () => {
  expect(toldOf(itemOf('order'), [1, 0, 2, 3], [0, 1, 2, 3], 0.8)).toEqual([
    'Not quite: bPlace 2',
    'Not quite: aPlace 1',
    'Right: c',
    'Right: d',
  ])
})

test('each pair that is not right is followed by the one that is', () => {
  const pairs = itemOf('pairs', { left: ['x', 'y'], right: ['1', '2'] })
  expect(toldOf(pairs, [0, 0], [0, 1], 0.5)).toEqual(['Right: 1', 'Not quite: 1', 'The answer: 2'])
})

test('a typed number stands beside the answer unless they are the same', () => {
  const number = itemOf('number', { unit: 'people' })
  expect(toldOf(number, 9, 12)).toEqual(['Not quite: 9 people', 'The answer: a'])
  expect(toldOf({ ...number, unit: 'm' }, null, 12)).toEqual(['The answer: a'])
})

test('what the chosen option is stands beside why the answer is right only where both are short', () => {
  const long = 'It was said by nobody at all, in any of the papers that reported on it that week.'
  expect(reasonParts({ explanation: 'It is a.', why: 'That is b.' })).toEqual(['That is b.', 'It is a.'])
  expect(reasonParts({ explanation: `${long} It is a.`, why: long })).toEqual([`${long} It is a.`])
})

test('an order that earns a part says of how many pairs, for each place in it may be wrong', () => {
  expect(told(0.5, 'en')).toContain('A part of the point: 3 pairs of 6 in the right order.')
  expect(told(1 / 6, 'fr')).toContain('Une partie du point\u00a0: 1 paire sur 6 dans le bon ordre.')
  expect(told(1, 'en')).not.toContain('A part of the point')
  expect(told(0, 'en')).not.toContain('A part of the point')
})

/** A verdict as its bar and its line in the result say it. */
function said(item: WireItem, ...[answer, language = 'en']: [ReturnType<typeof verdict>, string?]): readonly string[] {
  const rest = { item, verdict: answer, words: learningIn(language), language: 'en', children: null }
  const bar = renderToString(<VerdictBar {...rest} />)
  const row = renderToString(<VerdictRow {...rest} number={4} isOpen={false} />)
  const found = [/<h3.*?<\/h3>/.exec(bar), /<summary.*?<\/summary>/.exec(row)]
  return found.map((html) => (html?.[0] ?? '').replace(/<[^>]+>/g, '').trim())
}

test.each([
  ['pairs', [1, 0, 2, 3], 0.5, 'Partly right · 2 of 4'],
  ['order', [1, 0, 2, 3], 5 / 6, 'Partly right · 5 of 6'],
  ['several', [0, 1, 3], 0.25, 'Partly right · 1 of 4'],
] as const)('of %s a partly right answer says how much of it counts', (shape, response, credit, words) => {
  expect(said(itemOf(shape), verdict(response, [0, 1, 2, 3], credit))).toEqual([words, `${words}: 4. Which?`])
})

test('it says so in each language, and no whole or wrong answer says a part', () => {
  const pairs = itemOf('pairs')
  const half = verdict([1, 0, 2, 3], [0, 1, 2, 3], 0.5)
  expect(said(pairs, half, 'fr')[0]).toBe('En partie juste · 2 sur 4')
  expect(said(pairs, half, 'ar-EG')[0]).toBe('صحيح جزئيًا · ٢ من ٤')
  expect(said(itemOf('one'), verdict(1, 1, 1))).toEqual(['Right', 'Right: 4. Which?'])
  expect(said(itemOf('one'), verdict(0, 1))).toEqual(['Not quite', 'Not quite: 4. Which?'])
})
