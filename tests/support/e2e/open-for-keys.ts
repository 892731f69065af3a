import { newPage } from '../browser-test.ts'
import { footnote } from '../served.ts'
import { openQuiz } from './answering.ts'
import { publish, type Wanted } from './quizzes.ts'

/** Publishes a quiz and opens it where no key has been pressed yet, its reading menu at hand. */
export async function openForKeys(settings: Wanted) {
  const published = await publish(footnote, settings)
  const page = await newPage({ locale: 'en-GB' })
  await openQuiz(page, published.quiz)
  await page.getByText('Reading', { exact: true }).waitFor()
  return { page, ...published }
}
