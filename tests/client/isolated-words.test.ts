import { expect, test } from 'vitest'
import { studioIn } from '../../client/words/studio.ts'

const DAY = '2031-05-03'

/** What a table says of words that it is given as they are; a day is written anew, in words of the page's language. */
const saidOf = (table: object): readonly string[] =>
  Object.values(table).flatMap((value) => {
    if (typeof value === 'object') return saidOf(value)
    if (typeof value !== 'function') return []
    return [0, 1, 2].flatMap((place) => {
      const say = (given: unknown) => attempt(() => value(...[1, 1, 1].with(place, given as never)))
      const said = say(DAY) ?? say([DAY])
      return typeof said === 'string' && said.includes(DAY) ? [said] : []
    })
  })

function attempt(act: () => unknown): unknown {
  try {
    return act()
  } catch {
    return undefined
  }
}

test('words of a text, a file or a person keep their order within the Arabic of the studio', () => {
  const said = saidOf(studioIn('ar'))
  expect(said.length).toBeGreaterThan(25)
  expect(said.filter((one) => one.replaceAll(`\u2068${DAY}\u2069`, '').includes(DAY))).toEqual([])
  // Read from the right its signs would come first.
  expect(studioIn('ar').texts.hints.url).toContain('\u2066https://\u2069')
})

test('the day of a file is said in words, as that of a text', () => {
  expect(['en', 'fr', 'ar'].map((language) => studioIn(language).files.made(DAY))).toEqual([
    'The file was made on 3 May 2031.',
    'Le fichier a été créé le 3 mai 2031.',
    'صُنع الملف في 3 مايو 2031.',
  ])
})
