import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { PracticeView } from '../../client/quiz/practice.tsx'
import { learningIn } from '../../client/words/learning.ts'
import { card, sheet, started } from '../support/client/quiz.ts'

/** A round of two questions, of which the result knows neither or both. */
function shown(part: object, isKnown = false): string {
  const marked = { items: isKnown ? started.items : [], sheet }
  const practice = { token: 'token', items: started.items }
  const state = {
    step: 'practising',
    card,
    practice,
    round: 0,
    proof: 'proof',
    at: 0,
    drafts: {},
    missed: [],
    marked,
  } as const
  return renderToString(<PracticeView state={{ ...state, ...part }} words={learningIn('en')} />)
}

const captionOf = (html: string) => /<legend><span class="count"[^>]*>(.*?)<\/span>/.exec(html)?.[1]

test('from the second round on it is said which round it is', () => {
  expect([0, 1, 2, 3].map((round) => captionOf(shown({ round })))).toEqual([undefined, 'Round 2', 'Round 3', 'Round 4'])
})

test('in the first round a question that has no other is said to come once more', () => {
  expect(captionOf(shown({}, true))).toBe('Once more')
})

test('after a round the button says how many are left', () => {
  expect(shown({ at: 2, missed: ['one'] })).toContain('>Practise the one you missed</button>')
  expect(shown({ at: 2, missed: ['one', 'two'] })).toContain('>Practise the 2 you missed</button>')
  expect(shown({ at: 2 })).not.toContain('Practise')
})
