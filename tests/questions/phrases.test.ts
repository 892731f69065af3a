import { expect, test } from 'vitest'
import { contentLanguage } from '../../questions/languages/languages.ts'

// How a language words what the bank asks and explains.

test('a match says in plain words what belongs to what', () => {
  const { match } = contentLanguage('en').phrases
  expect(match('person', 'what each person does')).toBe('Match each person to what they do.')
  expect(match('other', 'what each person did')).toBe('Match each of these to the right person.')
  expect(match('other', 'which organisation does what')).toBe('Match each of these to the right organisation.')
  expect(match('person', 'role')).toBe('Match each person to the right role.')
})

test('somebody whose text their own words name is not said to stand in it', () => {
  const { speakerIn } = contentLanguage('en').phrases
  expect(speakerIn('an expert asked by The Post', 'The Post')).toBe('an expert asked by The Post')
  expect(speakerIn('an expert', 'The Post')).toBe('an expert, in The Post')
})
