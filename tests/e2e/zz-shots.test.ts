import { test } from 'vitest'
import { startBrowser } from '../browser.ts'
import { startFootnote } from '../footnote.ts'
import { answerItem } from './answering.ts'
import { publish } from './quizzes.ts'
import { learningIn } from '../../client/words/learning.ts'
import { brotliCompressSync, constants } from 'node:zlib'
test('shots', async () => {
  await using footnote = await startFootnote()
  await using browser = await startBrowser()
  const { quiz } = await publish(footnote, { topic: 'white-helmets', count: 2 })
  const size = (t: string) => brotliCompressSync(t, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).byteLength
  for (const l of ['en','fr','ar']) {
    const html = await (await footnote.fetch(new URL(quiz).pathname, { headers: { 'Accept-Language': l } })).text()
    const css = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? ''
    const js = await (await footnote.fetch(/<script type="module"[^>]*src="([^"]+)"/.exec(html)?.[1] ?? '')).text()
    console.log('FIG', l, 'html', size(html), 'js', size(js), js.length, 'css', size(css), 'without footer links', size(html.replace(/<a href="[^"]*lang=..".*?<\/a>/g, '')))
    if (l === 'en') console.log('FIGJS', js)
  }
  for (const locale of ['ar', 'fr']) for (const width of [375, 1280]) {
    const page = await browser.newPage({ locale, viewport: { width, height: 800 } })
    const w = learningIn(locale)
    await page.goto(quiz)
    await page.getByText(w.reading.title, { exact: true }).waitFor()
    await page.screenshot({ path: `/tmp/shots/b-${locale}-${width}-item.png`, fullPage: true })
    await page.getByText(w.reading.title, { exact: true }).click()
    await page.screenshot({ path: `/tmp/shots/b-${locale}-${width}-menu.png` })
    await page.keyboard.press('Escape')
    for (let i = 0; i < 2; i++) {
      await page.getByRole('button', { name: w.skip }).click()
      await page.getByRole('list', { name: w.sources }).first().waitFor()
      await page.screenshot({ path: `/tmp/shots/b-${locale}-${width}-feedback.png`, fullPage: true })
      await page.getByRole('button', { name: i ? w.finish : w.next }).click()
    }
    await page.getByRole('heading', { name: w.resultTitle }).waitFor()
    await page.screenshot({ path: `/tmp/shots/b-${locale}-${width}-result.png`, fullPage: true })
    for (const [n, p] of [['home','/'],['make','/new?topic=bridge-closure'],['topic','/topics/bridge-closure']]) {
      await page.goto(footnote.url + p)
      await page.screenshot({ path: `/tmp/shots/b-${locale}-${width}-${n}.png` })
    }
    await page.close()
  }
})
