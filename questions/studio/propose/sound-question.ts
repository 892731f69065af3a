import { readingWords } from '../../languages/languages.ts'
import { anyWord } from './broken-question.ts'
import { ENGLISH_BROKEN } from './english-broken.ts'
import { FRENCH_BROKEN } from './french-broken.ts'

/** Whether nothing in a question, without its mark, leans on the text or hangs in the air. */
export function isSound(ask: string, language: string): boolean {
  const { pointing, open, when, shapes } = language.startsWith('fr') ? FRENCH_BROKEN : ENGLISH_BROKEN
  const said = ask.toLowerCase()
  if (pointing.test(said) || open.test(said) || shapes.test(said)) return false
  // A blank before a stop, and a word twice.
  if (/ [.,;:!?]|[.,;:!?]{2}|(?<![\p{L}’'])(\p{L}+) \1(?!\p{L})/u.test(said)) return false
  return !(
    when.test(said) && readingWords(language).weekdays.some((day) => anyWord(`(?<!every |chaque )${day}`).test(said))
  )
}
