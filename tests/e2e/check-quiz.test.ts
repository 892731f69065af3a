import { expect } from 'vitest'
import { detail, newPage, test } from '../support/browser-test.ts'
import { violations } from '../support/e2e/axe.ts'
import { studioVisitor } from '../support/e2e/studio.ts'
import { HARBOUR_POST } from '../support/e2e/studio-texts.ts'
import { footnote } from '../support/served.ts'

const GIFT = `::Birds:: Which bird is not seen at Marlowe? {
=a heron that nests in the old tower by the pier
~a gull
~none of the above
}

How many boats lie at Marlowe? {#12}

::Tell:: Tell about the pier. {}
`

test('a quiz made elsewhere is judged in the browser from the start page on, and nothing of it leaves the browser', async () => {
  const page = await newPage({ viewport: { width: 375, height: 667 } })
  const broken: string[] = []
  page.on('console', (line) => line.type() === 'error' && broken.push(line.text()))
  page.on('pageerror', (error) => broken.push(String(error)))
  await page.goto(`${footnote.url}/?lang=en`)
  await page.getByRole('link', { name: 'Check a quiz made elsewhere' }).click()
  await page.getByText('Nothing is checked yet.').waitFor()
  expect(await violations(page)).toEqual([])

  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`))
  await page.getByRole('textbox', { name: 'Paste a quiz here' }).fill(GIFT)
  await page.getByRole('button', { name: 'Check it' }).press('Enter')
  const heading = page.getByRole('heading', { name: '2 questions, read as GIFT' })
  await heading.waitFor()
  await expect.poll(() => heading.evaluate((element) => element === document.activeElement)).toBe(true)

  const first = page.locator('.items > li').first()
  expect(await first.innerText()).toMatch(/Question 1 Birds · line 1/)
  expect(await first.getByText('Ask for what is so.').count()).toBe(1)
  expect(await first.getByText('The right answer is the longest by far.').count()).toBe(1)
  expect(await first.innerText()).toMatch(/\d+ of 10 robots guess this\./)
  expect(await page.getByText('line 9, Tell:').count()).toBe(1)
  expect(await page.getByText('This kind of question is not checked: essay.').count()).toBe(1)
  expect(await page.getByText(/^Guessing without knowing anything gets at most 1 of 1 right/).count()).toBe(1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  expect(await violations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, { only: ['color-contrast'] })).toEqual([])

  // In another language other words are rules.
  await page.getByLabel('The questions are in').selectOption('ar')
  await page.getByText('There are no rules of wording for this language yet.').waitFor()

  await page.getByLabel('Or choose a file').setInputFiles({
    name: 'quiz.xml',
    mimeType: 'application/xml',
    buffer: Buffer.from('<quiz>\n<question type="essay">\n</quiz>'),
  })
  await page.getByText('The XML is broken here').waitFor()
  expect(await page.locator('.problem').innerText()).toMatch(/^line 3: /)
  // The engine itself may arrive as late as it is asked for.
  expect(sent.filter((request) => !request.startsWith('GET /assets/'))).toEqual([])
  expect(broken).toEqual([])
})

detail('the page speaks the reader’s language, and judges French questions by the rules of French', async () => {
  const page = await newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(`${footnote.url}/check?lang=ar`)
  await page
    .locator('#quiz')
    .fill('Quel oiseau ne niche pas dans le port de Lussagne ? {=le héron ~la mouette ~le cygne}')
  await page.getByRole('button', { name: 'افحصه' }).click()
  await page.getByRole('heading', { name: 'سؤال واحد، بصيغة GIFT' }).waitFor()
  expect(await page.locator('#quiz-language').inputValue()).toBe('fr')
  expect(await page.locator('.items > li').innerText()).toContain('يسهل أن يفوت القارئَ النفي.')
  expect(await page.locator('.items > li .stem').getAttribute('dir')).toBe('ltr')
})

detail(
  'a quiz made elsewhere that is pasted in the studio is joined to the articles, and what no article says is listed',
  async () => {
    const { page, press, paste, into } = await studioVisitor()
    await into('Paste an article here')
    await paste(HARBOUR_POST)
    await page.getByText('Storm tears the roof').first().waitFor()
    await press('Go on to the facts')
    await into('Paste the reply here')
    await paste(
      'In which year was the market hall built? {=1894 ~1854 ~1901}\n\nWhat is the capital of France? {=Paris ~Lyon}\n',
    )
    await page.getByText('1 accepted, 0 to be looked at, 0 refused.').waitFor()
    expect(await page.getByText('1 question became no fact:').count()).toBe(1)
    expect(await page.getByText('What is the capital of France?').count()).toBe(1)
  },
)
