import { expect, test } from 'vitest'
import { calledIn } from '../../questions/studio/called.ts'

test.each([
  ['The council sued Olga Brunn over the fence.', 'en'],
  ['Police arrested Olga Brunn.', 'en'],
  ['Police arrested nurse Olga Brunn.', 'en'],
  ['The council caught Olga Brunn.', 'en'],
  ['The council sues Olga Brunn.', 'en'],
  ['The police want Olga Brunn.', 'en'],
  ['Yesterday, neighbours of Olga Brunn came.', 'en'],
  ['Olga Brunn, the council said, was at home.', 'en'],
  ['La ville a poursuivi Olga Brunn.', 'fr'],
  ['La ville poursuit Olga Brunn.', 'fr'],
  ['La ville de Luz accuse Olga Brunn.', 'fr'],
  ['La patronne du café accuse Olga Brunn.', 'fr'],
])('what somebody does to them is not what they are: %s', (sentence, language) => {
  expect(calledIn(sentence, 'Olga Brunn', language)).toEqual([])
})

test.each([
  ['In May, sound engineer Olga Brunn left.', 'en', 'sound engineer Olga Brunn'],
  ['The retired nurse Olga Brunn left.', 'en', 'The retired nurse Olga Brunn'],
  ['The newly elected mayor Olga Brunn left.', 'en', 'The newly elected mayor Olga Brunn'],
  ['Olga Brunn, a nurse of Ells, left.', 'en', 'Olga Brunn, a nurse of Ells'],
  ['La jeune ouvrière Olga Brunn partit.', 'fr', 'La jeune ouvrière Olga Brunn'],
  ['La patronne du café Olga Brunn partit.', 'fr', 'La patronne du café Olga Brunn'],
  ['Olga Brunn, une ouvrière de 24 ans, partit.', 'fr', 'Olga Brunn, une ouvrière de 24 ans'],
])('what somebody is called is told with their name: %s', (sentence, language, called) => {
  expect(calledIn(sentence, 'Olga Brunn', language)).toEqual([called])
})
