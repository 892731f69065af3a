import { expect, test } from 'vitest'
import { aboutIn } from '../../client/words/about.ts'
import { LANGUAGES, localeFor } from '../../client/words/languages.ts'
import { learningIn } from '../../client/words/learning.ts'
import { reportsIn } from '../../client/words/reports.ts'
import { teachingIn } from '../../client/words/teaching.ts'

const others = Object.keys(LANGUAGES).filter((language) => language !== 'en')

/** What a phrase is called with: whatever its parameters are, these say something. */
const ARGUMENTS = [0.5, 3, 40]

/** Every phrase of a table by its path, spoken. */
function phrases(table: object, path = ''): readonly (readonly [path: string, phrase: string])[] {
  return Object.entries(table).flatMap(([name, value]) => {
    const here = path === '' ? name : `${path}.${name}`
    if (typeof value === 'string') return [[here, value] as const]
    if (typeof value === 'object') return phrases(value, here)
    return [[here, String(spoken(value, name))] as const]
  })
}

function spoken(say: (...given: unknown[]) => unknown, name: string): unknown {
  if (name === 'rule') return say({ id: 'not-negative', rule: 'The question is not negative.' })
  if (
    [
      'early',
      'sealedUntil',
      'receivedWhen',
      'closesAt',
      'closedAt',
      'openUntil',
      'kept',
      'when',
      'day',
      'hour',
    ].includes(name)
  )
    return attempt(() => say('2031-03-07T09:30:00Z')) ?? say(new Date('2031-03-07T09:30:00Z'))
  const lists = [['A', 'B'], ['C'], ['D']]
  return (
    attempt(() => say(...ARGUMENTS)) ??
    attempt(() => say(3, ...lists)) ??
    attempt(() => say(...lists)) ??
    say(3, 4, ...lists)
  )
}

function attempt(act: () => unknown): unknown {
  try {
    return act()
  } catch {
    return undefined
  }
}

const tables = (language: string) => ({
  ...teachingIn(language),
  learning: learningIn(language),
  about: aboutIn(language),
  reports: reportsIn(language),
})

/** Names, signs and words that are spelt alike. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Footnote',
    'Sources',
    'Question 0.5',
    'Question 1',
    'Site',
    'Quiz',
    'Code',
    'Question',
    'Questions',
    'Points',
    '0.5. Points',
    'Date',
    '3 questions · A · B',
  ],
  ar: ['Footnote'],
}

test.each(others)('the table of "%s" has every phrase of the English one, and no other', (language) => {
  const pathsOf = (of: string) => phrases(tables(of)).map(([path]) => path)
  expect(pathsOf(language)).toEqual(expect.arrayContaining([...pathsOf('en')]))
  expect(pathsOf(language)).toHaveLength(pathsOf('en').length)
})

test.each(others)('nothing in "%s" was left in English', (language) => {
  const english = new Map(phrases(tables('en')))
  const left = phrases(tables(language)).filter(
    ([path, phrase]) =>
      english.get(path) === phrase &&
      /\p{L}{2}/u.test(phrase) &&
      !path.startsWith('learning.own') &&
      !(ALIKE[language] ?? []).some((alike) => phrase === alike) &&
      !/^(# |\d[\d.,]* )?(questions?|minutes?)$/.test(phrase),
  )
  expect(left).toEqual([])
})

test('Arabic is written in Arabic letters, all of it', () => {
  const without = phrases(tables('ar')).filter(
    ([path, phrase]) =>
      phrase !== '' &&
      !/\p{Script=Arabic}/u.test(phrase) &&
      !/own|number$|score$|title$|paired$|review.rule$|^home.title/.test(path),
  )
  expect(without).toEqual([])
})

test('Arabic has six forms for a number of things', () => {
  const { questions } = learningIn('ar')
  expect([0, 1, 2, 3, 11, 100].map(questions)).toEqual([
    'لا أسئلة',
    'سؤال واحد',
    'سؤالان',
    '3 أسئلة',
    '11 سؤالًا',
    '100 سؤال',
  ])
  const { independent } = learningIn('ar')
  expect(new Set([0, 1, 2, 3, 11, 100].map(independent)).size).toBe(6)
})

test.each([
  ['minutes', ['لا دقائق', 'دقيقة واحدة', 'دقيقتان', '3 دقائق', '11 دقيقة', '100 دقيقة', '103 دقائق']],
  ['missing', ['0 سؤال', 'سؤال واحد', 'سؤالان', '3 أسئلة', '11 سؤالًا', '100 سؤال', '103 أسئلة']],
  ['reportedBy', ['أي مصدر', 'مصدر واحد', 'مصدران', '3 مصادر', '11 مصدرًا', '100 مصدر', '103 مصادر']],
  ['caughtUp', ['0 سؤال', 'إجابة', 'إجابتا', '3 أسئلة', '11 سؤالًا', '100 سؤال', '103 أسئلة']],
] as const)('Arabic says %s of none, one, two, few, many and others as it counts', (phrase, said) => {
  const say = learningIn('ar')[phrase]
  expect([0, 1, 2, 3, 11, 100, 103].map(say)).toEqual(said.map((part) => expect.stringContaining(part)))
})

test('no figure of a student’s words is written in other digits than the rest', () => {
  // What a phrase was called with stands in it as it was given.
  const own = (phrase: string) =>
    ARGUMENTS.reduce((rest, given) => rest.replaceAll(String(given), ''), phrase.replace('2031-03-07T09:30:00Z', ''))
  expect(phrases(learningIn('ar-EG')).filter(([, phrase]) => /[0-9]/.test(own(phrase)))).toEqual([])
})

test('French counts nothing and one alike', () => {
  expect([0, 1, 2].map(learningIn('fr').questions)).toEqual(['0 question', '1 question', '2 questions'])
})

test('numbers and dates are written as the region of the reader writes them', () => {
  expect(learningIn('fr').number(12345.5)).toBe('12\u202f345,5')
  expect([-0.004, -0.005, 0.004].map(learningIn('en').number)).toEqual(['0', '-0.01', '0'])
  expect(learningIn('ar-EG').number(12345.5)).toBe('١٢٬٣٤٥٫٥')
  expect(learningIn('ar-EG').questions(12)).toBe('١٢ سؤالًا')
  expect(learningIn('ar-MA').number(12345.5)).toBe('12.345,5')
  expect(learningIn('en-US').day('2031-03-07')).toBe('March 7, 2031')
  expect(learningIn('en').day('2031-03-07')).toBe('7 March 2031')
  expect(learningIn('fr').day('2031-03')).toBe('mars 2031')
})

test.each([
  [['fr-CA', 'en'], undefined, 'fr-CA'],
  [['de', 'ar-eg', 'fr'], undefined, 'ar-EG'],
  [['de', 'es'], undefined, 'en'],
  [['en-GB', 'fr-BE'], 'fr', 'fr-BE'],
  [['en-GB'], 'ar', 'ar'],
  [['fr-Latn-FR-u-nu-arab'], undefined, 'fr'],
  [['friulian', 'x'], undefined, 'en'],
  [[], undefined, 'en'],
] as const)('a reader of %j who chose %s reads %s', (preferred, chosen, locale) => {
  expect(localeFor(preferred, chosen)).toBe(locale)
})
