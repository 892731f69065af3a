import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { detail, test } from '../support/browser-test.ts'
import { openQuiz } from '../support/e2e/answering.ts'
import { landed } from '../support/e2e/make-page.ts'
import { studioVisitor } from '../support/e2e/studio.ts'
import { HARBOUR_POST, LUND_COURIER, REPLY } from '../support/e2e/studio-texts.ts'
import { footnote } from '../support/served.ts'
import { docxFile, para } from '../support/studio/docx-file.ts'
import { printed } from '../support/studio/printed.ts'

test('from two pasted articles to a published quiz of ten by an assistant’s reply takes at most twelve actions, and nothing leaves the browser before', async () => {
  const visitor = await studioVisitor()
  const { page, press, paste, tick, into } = visitor
  const sent: string[] = []
  // What the page's policy forbids, and what throws, is an error there.
  const broken: string[] = []
  page.on('console', (line) => line.type() === 'error' && broken.push(line.text()))
  page.on('pageerror', (error) => broken.push(String(error)))
  page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`))

  await into('Paste an article here')
  await paste(HARBOUR_POST)
  await page.getByText('Storm tears the roof').first().waitFor()
  await paste(LUND_COURIER)
  await page.getByText('Market hall without').first().waitFor()
  await press('Go on to the facts')
  await press('Copy the request')
  await page.getByText('Copied.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('A storm tore the roof off')
  await paste(REPLY)
  await page.getByText('17 accepted, 1 to be looked at, 1 refused.').waitFor()
  await press('Confirm all 17')
  await page.getByText('Enough for a quiz of ten.').waitFor()
  await press('Go on to Compare')
  await press('Go on to the quiz')
  // What is changed here is kept in the draft, which shows the step anew: it went round without an end.
  await page.locator('.questions > summary').click()
  await page.getByRole('button', { name: 'Drop' }).first().click()
  await page.locator('.dropped').waitFor()
  await page.getByRole('button', { name: 'Put back' }).click()
  await page.locator('.dropped').waitFor({ state: 'detached' })
  await tick('I may use these texts for my class')
  expect(sent.filter((request) => !request.startsWith('GET /assets/'))).toEqual([])
  await press('Publish, keep results on this device')
  const { quiz: link } = await landed(page)
  const made = link.slice(-10)
  expect(sent.filter((request) => !request.startsWith('GET /assets/'))).toEqual([
    'POST /api/quizzes',
    `GET /results/${made}`,
    `GET /api/quizzes/${made}/results`,
  ])
  expect(visitor.actions()).toBeLessThanOrEqual(12)

  expect(broken).toEqual([])

  const code = new URL(link).pathname.split('/').at(-1)
  const card = await (await fetch(`${footnote.url}/api/quizzes/${code}`)).json()
  expect(card).toMatchObject({ items: 10 })
  await openQuiz(page, link)
  await page.locator('fieldset.item h2').waitFor()
})

detail(
  'articles from a .docx and a .pdf are read in the browser as if they had been pasted, and students read the whole texts where their teacher lets them',
  async () => {
    const { page, press, paste, tick, into } = await studioVisitor()
    const sent: URL[] = []
    const broken: string[] = []
    page.context().on('request', (request) => sent.push(new URL(request.url())))
    page.on('console', (line) => line.type() === 'error' && broken.push(line.text()))
    const readers = () => sent.flatMap(({ pathname }) => /(?:docx|pdf)-reader/.exec(pathname) ?? [])
    const properties = '<dc:title>Storm, second draft</dc:title><dcterms:created>2031-05-03T21:00:00Z</dcterms:created>'
    const word = docxFile({
      properties,
      body: HARBOUR_POST.split(/\n+/)
        .map((text) => para(text))
        .join(''),
    })
    await drop(page, 'storm.docx', word)
    await page.getByText('Storm tears the roof').first().waitFor()
    expect(readers()).toEqual(['docx-reader'])
    await page.getByText('The file calls itself “Storm, second draft”.').waitFor()
    await press('Take it as the date')
    await expect.poll(() => page.getByLabel('Date').inputValue()).toBe('2031-05-03')
    const [heading = '', paper = '', ...rest] = LUND_COURIER.split(/\n+/)
    const body = `<h1>${heading}</h1><h2>${paper}</h2>${rest.map((text) => `<p>${text}</p>`).join('')}`
    await drop(page, 'market.pdf', await printed({ header: 'The Courier', style: 'p{text-indent:1em}', body }))
    await page.getByText('Market hall without').first().waitFor()
    expect(readers()).toEqual(['docx-reader', 'pdf-reader'])
    await drop(page, 'old.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))
    await page.getByText('“old.docx” is an old Word file.').waitFor()
    expect(sent.filter(({ origin }) => origin !== new URL(footnote.url).origin)).toEqual([])
    expect(broken).toEqual([])
    await tooManyAtOnce(page)
    await press('Go on to the facts')
    await into('Paste the reply here')
    await paste(REPLY)
    await press('Confirm all 17')
    await page.getByText('Enough for a quiz of ten.').waitFor()
    await press('Go on to Compare')
    await press('Go on to the quiz')
    await page.getByText('The whole texts').click()
    await press('Publish, keep results on this device')
    await page.getByText('Tick that you may use these texts.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('may-use')
    await tick('I may use these texts for my class')
    await press('Publish, keep results on this device')
    await page.goto(`${(await landed(page)).quiz}/sources`)
    await page.getByText('A storm tore the roof off the old market hall in Ostrel on Friday evening.').waitFor()
  },
)

/** Beside two texts three more have room: of six files that are chosen at once, one stands there twice. */
async function tooManyAtOnce(page: Page): Promise<void> {
  const [cards, chooser] = [page.locator('.text-card'), page.getByLabel('Or choose files')]
  const texts = ['word '.repeat(14_000), 'The fair.', 'The fair.', 'The quay.', 'The lock.', 'The mill.']
  await chooser.setInputFiles(texts.map((text, i) => file(`${i}.txt`, text)))
  await page.getByText('A quiz uses at most 5 texts.').waitFor()
  await page.getByText('This text is here already.').waitFor()
  await page.getByText('Only its first 64 KB fit.').waitFor()
  await expect.poll(() => cards.count()).toBe(5)
  for (const left of [4, 3, 2]) {
    await cards.last().getByRole('button', { name: 'Remove this text' }).click()
    await expect.poll(() => cards.count()).toBe(left)
  }
  // The same files can be chosen again.
  expect(await chooser.inputValue()).toBe('')
}

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

/** Lets go of a file over the place where articles come in. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const files = await page.evaluateHandle(
    ([called, base64]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], called))
      return transfer
    },
    [name, Buffer.from(bytes).toString('base64')] as const,
  )
  await page.locator('.add-text').dispatchEvent('drop', { dataTransfer: files })
}
