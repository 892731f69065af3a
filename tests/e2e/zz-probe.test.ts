import { test } from 'vitest'
import { startBrowser } from '/work/main/tests/browser.ts'
import { startFootnote } from '/work/main/tests/footnote.ts'
import { answerItem } from '/work/main/tests/e2e/answering.ts'
import { startHost, quizIn } from '/work/main/tests/e2e/hosts.ts'
import { publish } from '/work/main/tests/e2e/quizzes.ts'
test('probe', async () => {
  await using footnote = await startFootnote(); await using browser = await startBrowser(); await using host = await startHost()
  const { embed } = await publish(footnote, { count: 3 })
  for (const sb of ['sandbox="allow-scripts"', '']) {
  const page = await (await browser.newContext()).newPage()
  page.on('console', (m) => console.log('CONSOLE', m.text()))
  page.on('pageerror', (m) => console.log('ERROR', m.message))
  page.on('requestfailed', (m) => console.log('FAILED', m.url(), m.failure()))
  page.on('response', async (m) => console.log(m.status(), m.url()))
  await page.goto(host.page(`<iframe ${sb} src="${embed}" title="Quiz" width="600" height="640"></iframe>`))
  const quiz = await quizIn(page)
  await answerItem(quiz)
  await quiz.getByRole('button', { name: 'Check answer' }).click()
  await new Promise((r) => setTimeout(r, 2500))
  console.log(await quiz.evaluate(() => document.body.innerText))
  }
})
