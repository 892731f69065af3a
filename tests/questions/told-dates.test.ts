import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFreeOfTexts } from '../../questions/distractors/posted.ts'
import { prepare } from '../../questions/facts/topic.ts'
import { checkPosted } from '../../questions/facts/written/posted.ts'
import { readingWords } from '../../questions/languages/languages.ts'
import { dateReads } from '../../questions/reading/dates.ts'
import { datesTold } from '../../questions/reading/told-dates.ts'
import { cpuOf } from '../support/cpu.ts'
import { ledgerOfDays } from '../support/worker/hostile-dates.ts'

// The dates of a whole text, kept under what its sentences name.

const word = fc.constantFrom(
  ...['3', '4th', 'May', 'June', 'Mar', 'of', '2031', '1999', 'early', 'Monday', 'Saturday'],
  ...['at 10:15', 'noon', 'shortly before', 'around', 'the ferry'],
)
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const date = fc.constantFrom(
  ...['2031', '2031-05', '2031-06', '1999-03', '2031-05-03', '2031-06-04', '1999-05-04', '2031-05-03T10:15'],
  ...['2031-05-03T12:00', '[2031-05-01..2031-05-10]', '[2030-12-28..2031-06-04]', '203X', 'no date'],
)
const english = readingWords('en')

test('a text tells of a date just where one of its sentences does', () => {
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 6 }), fc.array(date, { minLength: 1 }), (sentences, dates) => {
      const isTold = datesTold(sentences, english)
      expect(dates.map(isTold)).toEqual(dates.map((one) => sentences.some((words) => dateReads(one, words, english))))
    }),
    { numRuns: 500 },
  )
})

test('to ask texts of 300 wrong days costs less than to read them once', async () => {
  const { ledger, problems } = await checkPosted(ledgerOfDays({ facts: 12, claims: 3 }))
  if (!ledger) throw new Error(JSON.stringify(problems))
  const [reading, asking]: [number[], number[]] = [[], []]
  // The first time both are compiled, which takes as long as either; later what else the process does may hit one.
  for (let round = 0; round < 4; round += 1) {
    const topic = prepare(ledger)
    const isFree = (year: number) => isFreeOfTexts({ date: `${year}-02-03` }, { date: '2031-01-01' }, topic)
    reading.push(await cpuOf(() => isFree(2100)))
    asking.push(
      await cpuOf(() => {
        for (let year = 2101; year <= 2400; year += 1) expect(isFree(year)).toBe(true)
      }),
    )
  }
  expect(Math.min(...asking)).toBeLessThan(Math.min(...reading))
})

test.each([
  ['It will round the Sun on the ninth of January.', '2031-01-09', 'en', true],
  ['It will round the Sun on the thirty-first of January.', '2031-01-31', 'en', true],
  ['It was the first of October.', '2031-10-11', 'en', false],
  ['It was the first week of May.', '2031-05-01', 'en', false],
  ['It was the second March storm.', '2031-03-02', 'en', false],
  ['On le fête le premier mai.', '2031-05-01', 'fr', true],
])('whether “%s” tells of %s, as days are counted in words', (text, day, language, isTold) => {
  expect(dateReads(day, text, readingWords(language))).toBe(isTold)
})
