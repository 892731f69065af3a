import { expect } from 'vitest'
import { detail, newPage, test } from '../support/browser-test.ts'
import { answerItem } from '../support/e2e/answering.ts'
import { quizIn } from '../support/e2e/hosts.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { footnote } from '../support/served.ts'

test('the page shows what to paste for a quiz, and the quiz itself in a frame that follows it at several widths', async () => {
  const { code, quiz: link } = await publish(footnote, { items: 2, title: 'Bridges & ferries' })
  const page = await newPage({ viewport: { width: 1_300, height: 900 } })
  await page.goto(`${footnote.url}/embedding`)
  expect(await page.locator('pre').first().textContent()).toContain(`\n<script src="${footnote.url}/embed.js" async>`)
  await page.getByLabel('Code or link of a quiz').fill(link)
  await page.getByRole('button', { name: 'Show it' }).click()
  const snippet = await page.getByRole('textbox', { name: 'The quiz', exact: true }).inputValue()
  expect(snippet).toContain(`src="${footnote.url}/embed/${code}" title="Bridges &amp; ferries" width="100%"`)
  expect(snippet).toContain('loading="lazy"')
  const quiz = await quizIn(page)
  const fits = async () => {
    const content = await quiz.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))
    return Math.abs(content - (await quiz.evaluate(() => innerHeight)))
  }
  await expect.poll(fits).toBeLessThanOrEqual(2)
  for (const width of [320, 480, 768, 1200]) {
    await page.getByLabel(`${width} pixels`).check()
    await expect.poll(() => quiz.evaluate(() => innerWidth)).toBe(width)
    await expect.poll(fits).toBeLessThanOrEqual(2)
  }
  await answerItem(quiz)
  await quiz.getByRole('button', { name: 'Check answer' }).click()
  await quiz.locator('.verdict').waitFor()
  await expect.poll(fits).toBeLessThanOrEqual(2)
})

detail('whoever runs a site learns whether it may show a quiz, from what browsers are told', async () => {
  const { code } = await publish(footnote, { frames: ['https://school.example'] })
  const page = await newPage()
  await page.goto(`${footnote.url}/embedding`)
  await page.getByLabel('Code or link of a quiz').fill(code)
  await page.getByRole('button', { name: 'Show it' }).click()
  const site = page.getByLabel('Address of your site')
  await site.fill('school.example/moodle')
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByText('https://school.example may show this quiz.').waitFor()
  await site.fill('https://other.example')
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByText('https://other.example may not show this quiz').waitFor()
  expect(await page.locator('iframe').count()).toBe(0)
})

detail(
  'the page says in plain words that no grade travels by itself, and a code that is not there is told so',
  async () => {
    const page = await newPage()
    await page.goto(`${footnote.url}/embedding`)
    expect(await page.locator('main').innerText()).toContain('No grade travels to your learning platform by itself')
    for (const platform of ['WordPress', 'Moodle', 'Canvas', 'Google Sites']) {
      await page.getByRole('rowheader', { name: platform }).first().waitFor()
    }
    await page.getByLabel('Code or link of a quiz').fill('zzzzzzzzzz')
    await page.getByRole('button', { name: 'Show it' }).click()
    await page.getByText('There is no quiz with this code.').waitFor()
  },
)
