import { expect } from 'vitest'
import { detail, newPage, test } from '../support/browser-test.ts'
import { violations } from '../support/e2e/axe.ts'
import { landed } from '../support/e2e/make-page.ts'
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
  expect(await first.innerText()).toMatch(/\d+ of 10 ways of guessing find the answer\./)
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

const OF_THE_STORM = `In which year was the market hall built? {=1894 ~1854 ~1901}

In how many homes did the power fail? {=640 ~560 ~720}

What is the capital of France? {=Paris ~Lyon}
`

test('a checked quiz goes along to the articles by keyboard, is joined to what proves it, and is published once its teacher has confirmed it; what no article says waits', async () => {
  const page = await newPage({ viewport: { width: 375, height: 667 } })
  const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter')
  const fits = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  await page.goto(`${footnote.url}/check?lang=en`)
  await page.getByRole('textbox', { name: 'Paste a quiz here' }).fill(OF_THE_STORM)
  await press('Check it')
  await press('Go on with this quiz')
  await page.getByText('Your quiz of 3 questions is here.').waitFor()
  await page.reload()
  await page.getByText('Your quiz of 3 questions is here.').waitFor()
  await page.getByRole('textbox', { name: 'Paste an article here' }).fill(HARBOUR_POST)
  await press('Add this text')
  await page.locator('.text-card').waitFor()
  await press('Go on to the facts')
  await page.getByRole('heading', { name: 'Your quiz: 3 questions to be joined' }).waitFor()
  expect(await violations(page)).toEqual([])
  await press('Find the answers in the articles')
  await page.getByRole('heading', { name: 'Your quiz: 1 question to be joined' }).waitFor()
  const told = page.getByText('2 accepted, 0 to be looked at, 0 refused. 1 question became no fact:')
  await told.waitFor()
  await expect.poll(() => told.evaluate((element) => element === document.activeElement)).toBe(true)
  await fits()
  expect(await violations(page)).toEqual([])

  // A quiz that is pasted there is joined as well.
  await page
    .getByLabel('Paste the reply here')
    .fill('Who runs the bakery across the square? {=Mira Odell ~Ann Tull ~Al Roe}\n')
  await press('Check the reply')
  await page.getByText('1 accepted, 0 to be looked at, 0 refused.').waitFor()
  await press('Confirm all 3')
  await page.getByRole('heading', { name: 'Confirmed by you 3' }).waitFor()
  await page.getByText('Draft kept on this device').waitFor()
  await page.reload()
  await page.getByText('What is the capital of France?').waitFor({ state: 'attached' })
  await press('Go on to the quiz')
  await page.getByRole('checkbox', { name: /I may use these texts/ }).press('Space')
  await fits()
  expect(await violations(page)).toEqual([])
  await press('Publish, keep results on this device')
  const { quiz } = await landed(page)
  const published = await (
    await fetch(`${footnote.url}/api/quizzes/${new URL(quiz).pathname.slice('/q/'.length)}`)
  ).json()
  expect(published.items).toBeGreaterThanOrEqual(3)
})
