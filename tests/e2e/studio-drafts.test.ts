import { expect } from 'vitest'
import { detail, newPage, test } from '../support/browser-test.ts'
import { studioVisitor } from '../support/e2e/studio.ts'
import { HARBOUR_POST, LUND_COURIER, REPLY } from '../support/e2e/studio-texts.ts'
import { footnote } from '../support/served.ts'

/** Somebody with one text and the facts of a reply that hold of it. */
async function withFacts(reply = REPLY) {
  const visitor = await studioVisitor()
  const { page, press, paste, into } = visitor
  await into('Paste an article here')
  await paste(HARBOUR_POST)
  await page.getByText('Storm tears the roof').first().waitFor()
  await paste(LUND_COURIER)
  await page.getByText('Market hall without').first().waitFor()
  await press('Go on to the facts')
  await into('Paste the reply here')
  await paste(reply)
  await page.getByRole('button', { name: 'Confirm all 17', exact: true }).waitFor()
  return visitor
}

test('a reload, another tab and another day find the draft as it was, at the step where it was; forgotten, it is gone', async () => {
  const { page, press } = await withFacts()
  await press('Confirm all 17')
  await page.getByText('Draft kept on this device').waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Confirmed by you 17' }).waitFor()
  // What the judge said is not kept: it says it again.
  await page.getByText('These words are not in the article.').waitFor()

  const other = await page.context().newPage()
  await other.goto(`${footnote.url}/studio?lang=en`)
  await other.getByRole('button', { name: 'Go on' }).click()
  await other.locator('.group-confirmed li[data-fact]').first().focus()
  await other.keyboard.press('n')
  await other.getByRole('heading', { name: 'Confirmed by you 16' }).waitFor()
  // The first tab hears of it.
  await page.getByRole('heading', { name: 'Confirmed by you 16' }).waitFor()

  // The start page leads back to it, and one tab has one draft, whatever it has done.
  await other.goto(`${footnote.url}/?lang=en`)
  await other.locator('.own-draft a').click()
  await other.getByRole('heading', { name: 'Confirmed by you 16' }).waitFor()
  await other.goto(`${footnote.url}/studio?lang=en`)
  await other.locator('.drafts > li').first().waitFor()
  expect(await other.locator('.drafts > li').count()).toBe(1)

  page.on('dialog', (dialog) => void dialog.accept())
  await page.locator('.keep summary').click()
  await press('Forget this draft')
  await page.locator('#paste').waitFor()
  await page.goto(`${footnote.url}/studio?lang=en`)
  await page.locator('#paste').waitFor()
})

test('all facts are confirmed with their plainer questions in one press, or without and asked so later; what a teacher chose stays', async () => {
  const plain = ['How many people got a plaster?', 'How many homes went dark?'] as const
  const found = ['How many people were treated at the clinic?', 'In how many homes did the power fail?'] as const
  const reply = plain.reduce((all, ask, i) => all.replace(`["${found[i]}"]`, `["${ask}", "${found[i]}"]`), REPLY)
  const { page, press } = await withFacts(reply)
  const asked = (ask: string) => page.getByRole('heading', { name: ask })
  await press('Confirm all 17 in plainer words')
  for (const ask of plain) await asked(ask).waitFor()
  await press('Undo')
  await page.getByRole('button', { name: 'Confirm all 17', exact: true }).click()
  await asked(found[0]).waitFor()
  await press('Ask 2 in plainer words')
  for (const ask of plain) await asked(ask).waitFor()
  const all = page.getByRole('button', { name: /in plainer words/ })
  await all.waitFor({ state: 'detached' })
  await page.getByRole('listitem', { name: plain[0] }).getByRole('button', { name: 'Ask it so' }).click()
  await asked(found[0]).waitFor()
  await asked(plain[1]).waitFor()
  expect(await all.count()).toBe(0)
})

detail(
  'what is typed in a form is not lost: it is asked for, kept when the page is left, and pointed at elsewhere',
  async () => {
    const { page, press } = await withFacts()
    await press('Change')
    const ask = page.getByLabel('Question', { exact: true })
    await ask.fill('What did the storm do?')
    let asked = 0
    page.on('dialog', (dialog) => {
      asked += 1
      void dialog.dismiss()
    })
    await ask.press('Escape')
    await page.locator('.group-accepted').getByRole('button', { name: 'Change' }).last().click()
    expect([asked, await ask.inputValue()]).toEqual([2, 'What did the storm do?'])
    await page.getByRole('link', { name: 'Compare' }).click()
    await page.getByText('A fact that you began is not kept yet.').waitFor()
    await page.getByText('Draft kept on this device').waitFor()
    await page.reload()
    await press('Go back to it')
    expect(await ask.inputValue()).toBe('What did the storm do?')
    await page.getByRole('link', { name: 'Texts' }).click()
    await page.locator('#paste').fill('The lock of Ostrel is shut until May.')
    await press('Go on to the facts')
    await expect.poll(() => page.locator('.articles article').count()).toBe(3)
  },
)

detail('a draft is saved as a file with its texts, and opened again from it', async () => {
  const { page, press } = await withFacts()
  await press('Confirm all 17')
  await page.locator('.keep summary').click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the draft as a file' }).click(),
  ])
  const file = await download.path()
  await page.getByRole('button', { name: 'Your drafts on this device' }).click()
  await page.locator('#open-file').setInputFiles({
    name: 'facts.yaml',
    mimeType: 'text/yaml',
    buffer: await import('node:fs/promises').then(({ readFile }) => readFile(file)),
  })
  await page.getByRole('heading', { name: 'Confirmed by you 17' }).waitFor()
  expect(await page.locator('.articles article').count()).toBe(2)
})

detail('keys confirm, star and remove a fact, and a refused one stands with its reason', async () => {
  const { page } = await withFacts()
  await page.getByText('These words are not in the article.').waitFor()
  await page.locator('li[data-fact]').first().focus()
  await page.keyboard.press('y')
  await page.getByRole('heading', { name: 'Confirmed by you 1' }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('n')
  await page.getByRole('button', { name: 'Confirm all 15' }).waitFor()
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Confirm all 16' }).waitFor()
})

detail('where the browser keeps nothing the page says so, and goes on', async () => {
  const page = await newPage()
  await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }))
  await page.goto(`${footnote.url}/studio?lang=en`)
  await page.getByText('This browser keeps no drafts.').waitFor()
  await page.locator('#paste').waitFor()
})

test('without JavaScript the studio says what it needs', async () => {
  const page = await newPage({ javaScriptEnabled: false })
  await page.goto(`${footnote.url}/studio?lang=en`)
  expect(await page.locator('main').innerText()).toContain('This page needs JavaScript.')
})
