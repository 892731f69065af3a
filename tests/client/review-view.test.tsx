import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { ReviewView } from '../../client/quiz/review.tsx'
import { learningIn } from '../../client/words/learning.ts'
import { card, started } from '../support/client/quiz.ts'

test('before a sheet is sent each question without an answer is a link to it', () => {
  const html = renderToString(
    <ReviewView
      state={{ step: 'review', card, started, drafts: { one: 0, two: null } }}
      words={learningIn('en')}
      act={() => {}}
    />,
  )
  expect(html.match(/<a [^>]*>.*?<\/a>/g)).toEqual(['<a href="#item-two" lang="en" dir="ltr">What of two?</a>'])
})
