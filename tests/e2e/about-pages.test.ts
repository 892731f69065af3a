import { afterAll, expect } from 'vitest'
import { newPage, test } from '../support/browser-test.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { rowsOf } from '../support/e2e/rows.ts'
import { startFootnote } from '../support/footnote.ts'

const CONTACT = 'data-protection-officer@a-school-with-a-long-name.example'

const footnote = await startFootnote({ bindings: { CONTACT } })
afterAll(() => footnote[Symbol.asyncDispose]())

test.each(rowsOf(['en', 'fr', 'ar'], (locale) => locale === 'fr'))(
  'the privacy page in "%s" is read on one screen of a laptop',
  async (locale) => {
    const page = await newPage({ locale, viewport: { width: 1280, height: 800 } })
    await page.goto(`${footnote.url}/privacy`)
    expect(await page.locator('main').evaluate((main) => main.getBoundingClientRect().bottom)).toBeLessThanOrEqual(800)
  },
)

test('from a quiz a student gets to the privacy page, to the accessibility statement, and to somebody to write to', async () => {
  const { quiz } = await publish(footnote, { items: 1 })
  const page = await newPage({ locale: 'en-GB' })
  await page.goto(quiz)
  await page.getByRole('link', { name: 'Privacy' }).click()
  const mail = page.getByRole('link', { name: CONTACT })
  expect(await mail.getAttribute('href')).toBe(`mailto:${CONTACT}`)
  await page.getByRole('main').getByRole('link', { name: 'Accessibility' }).click()
  await page.getByRole('heading', { name: 'What was measured' }).waitFor()
  expect(await mail.getAttribute('href')).toBe(`mailto:${CONTACT}`)
})
