import { expect, test } from 'vitest'
import { studioIn } from '../../client/words/studio.ts'
import { withToldWords } from '../../questions/studio/told-words.ts'

const fact = {
  says: 'The work was put off {three} times.',
  ask: ['How often was the work put off because of Thursday’s rain?'],
}
const near = { source: 'post', span: [0, 10], words: 'The work was put off three times, says Tom Bell.' } as const

test('a reason names only words that are in the question and not in the sentence that it shows', () => {
  const words = (code: 'other-words' | 'other-event', found: string) =>
    withToldWords({ code, words: found, near }, fact, 'en').words
  expect(words('other-words', 'work, rain, put')).toBe('rain')
  expect(words('other-words', 'thursday')).toBe('Thursday')
  expect(words('other-event', 'but')).toBeUndefined()
  expect(words('other-event', 'friday')).toBeUndefined()
})

test('a reason without words is a whole sentence in every language', () => {
  for (const locale of ['en', 'fr', 'ar'])
    for (const code of ['other-event', 'other-words', 'words-missing', 'said-by-somebody', 'other-speaker'] as const)
      expect(studioIn(locale).reason(code)).not.toMatch(/…|: ?\.|«\s*»/)
})

test('who says it is told with the capitals of the sentence', () => {
  expect(withToldWords({ code: 'said-by-somebody', words: 'tom bell', near }, fact, 'en').words).toBe('Tom Bell')
})
