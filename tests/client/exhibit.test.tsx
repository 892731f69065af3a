import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Questions } from '../../client/pages/print/questions.tsx'
import { ItemFields } from '../../client/quiz/item.tsx'
import { VerdictRow } from '../../client/quiz/told/verdict-row.tsx'
import { learningIn } from '../../client/words/learning.ts'
import { teachingIn } from '../../client/words/teaching.ts'
import type { WireItem } from '../../questions/wire/item.ts'
import { verdictOf } from '../support/client/quiz.ts'

const item: WireItem = {
  id: 'q1',
  kind: 'do-they-agree',
  stem: 'Do these two agree?',
  exhibit: [
    { source: 'The Post', words: 'The crack, 38cm long, was seen at noon.' },
    { source: 'Harbour Radio', words: 'The crack is 15 inches long.', quote: 'measures 15 inches' },
  ],
  shape: 'one',
  options: ['They say the same', 'They cannot both be right'],
}
const words = learningIn('en')
const verdict = { ...verdictOf('q1'), response: 0, key: 0 }

const places: Readonly<Record<string, VNode>> = {
  'the question': <ItemFields item={item} language="en" draft={undefined} required words={words} act={undefined} />,
  'the verdict': (
    <ItemFields item={item} language="en" draft={0} required verdict={verdict} words={words} act={undefined} />
  ),
  'the result': (
    <VerdictRow item={item} verdict={verdict} words={words} language="en" isOpen={false}>
      {null}
    </VerdictRow>
  ),
  'the paper': <Questions items={[item]} language="en" words={teachingIn('en')} />,
}

test.each(Object.entries(places))('what a question shows to be read stands in %s, under its source', (_place, view) => {
  const html = renderToString(view)
  for (const text of ['The Post', 'The crack, 38cm long, was seen at noon.', 'Harbour Radio', '“measures 15 inches”'])
    expect(html).toContain(text)
  expect(html.indexOf('The Post')).toBeLessThan(html.indexOf('Harbour Radio'))
})
