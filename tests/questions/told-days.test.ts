import { expect, test } from 'vitest'
import { emptyDraft } from '../../questions/studio/draft.ts'
import { comparisonOf } from '../../questions/studio/propose/comparison.ts'

function slipsOf(text: string, language = 'en', published = '2026-04-12'): readonly string[] {
  const source = { id: 't', label: 'Text', published, text: `The ferry\n\n${text}\n` }
  const { slips } = comparisonOf({ ...emptyDraft(language), title: 'The ferry', sources: [source] })
  return slips.map(({ marks, dates, said }) => {
    const words = marks.map((span) => [...source.text].slice(...span).join(''))
    return [words.join(' / '), ...dates, ...(said === undefined ? [] : [said])].join(' | ')
  })
}

test.each([
  ['en', 'The ferry sank on Saturday 3 April 2026.', 'Saturday 3 April 2026 | 2026-04-03 | 6'],
  ['en', 'The ferry sank on Saturday, 3 April.', 'Saturday, 3 April | 2026-04-03 | 6'],
  ['en', 'The ferry sank on Saturday the 3rd of April 2026.', 'Saturday the 3rd of April 2026 | 2026-04-03 | 6'],
  ['fr', 'Le bac a coulé le samedi 3 avril 2026.', 'samedi 3 avril 2026 | 2026-04-03 | 6'],
  [
    'en',
    'It ran again on 9 April 2026, three days after the fair of 5 April 2026.',
    '9 April 2026 / 5 April 2026 | 2026-04-09 | 2026-04-05',
  ],
  [
    'en',
    'It sank on 3 April 2026, after the storm of 4 April 2026.',
    '3 April 2026 / 4 April 2026 | 2026-04-03 | 2026-04-04',
  ],
  [
    'fr',
    'Il a coulé le 9 avril 2026, trois jours après la fête du 5 avril 2026.',
    '9 avril 2026 / 5 avril 2026 | 2026-04-09 | 2026-04-05',
  ],
])('days that do not fit are pointed at (%s): %s', (language, text, expected) => {
  expect(slipsOf(text, language)).toEqual([expected])
})

test.each([
  'The ferry sank on Friday 3 April 2026.',
  // The year is not surely that of the article.
  'The ferry was built on Saturday 3 October.',
  'Concerts are on Friday and Saturday, 3 and 4 April 2026.',
  'The ferry was built on Saturday 3 April 1880.',
  'On Saturday the ferry of 3 April 2026 sank.',
  'It ran again on 9 April 2026, four days after the fair of 5 April 2026.',
  'It ran again on 9 April 2026, a week after it had been shut until 5 April 2026.',
  'It sank on 3 April 2026, some days after the crew had asked for help; on 5 April 2026 it was raised.',
])('nothing is pointed at where it fits, or may fit: %s', (text) => {
  expect(slipsOf(text)).toEqual([])
})
