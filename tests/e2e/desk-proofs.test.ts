import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Sheet } from '../../questions/wire/attempt.ts'
import { detail, newPage, test } from '../support/browser-test.ts'
import { deskIn } from '../support/e2e/desk-tabs.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { footnote } from '../support/served.ts'
import { anyResponses, desk, start, submit } from '../support/worker/calls.ts'

async function handIn(code: string, name: string): Promise<string> {
  const started = await start(footnote, code, name)
  return (await submit<Sheet>(footnote, code, started.token, anyResponses(started))).body.proof
}

/** Presses a button that saves a file. @returns Its name and what is in it. */
async function saved(page: Page, button: string): Promise<readonly [name: string, text: string]> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  const file = await download
  return [file.suggestedFilename(), await readFile(await file.path(), 'utf8')]
}

test('what a class sent in is pasted as it came: each proof is joined to its attempt, and the file has the desk’s score', async () => {
  const published = await publish(footnote, { title: 'Bridges: 8b', feedback: 'end', askName: true, items: 3 })
  const other = await publish(footnote, { feedback: 'end', askName: true, items: 3 })
  const proofs = [await handIn(published.code, 'Ann'), await handIn(published.code, 'Bob')] as const
  const strange = await handIn(other.code, 'Cem')
  const [ann] = (await desk(footnote, published)).attempts.filter(({ name }) => name === 'Ann')

  const page = await newPage({ locale: 'en-GB' })
  await page.goto(deskIn('attempts', published.results))
  await page.getByText('Check the proofs of a class').click()
  const box = page.getByLabel('Proofs', { exact: true })
  await box.fill('Dear Ms Smith, I have lost mine.')
  await page.getByRole('button', { name: 'Check them' }).click()
  await page.getByText('There is no proof in this text.').waitFor()
  expect(await page.locator('.proofs').innerText()).not.toContain('0 proofs')
  const forged = `${proofs[1].slice(0, -43)}${'A'.repeat(43)}`
  await box.fill(
    `Ann: ${footnote.url}/proof#${proofs[0]}\n\n${proofs[1].slice(0, 50)}\n${proofs[1].slice(50)}\n${strange} ${forged}`,
  )
  await page.getByRole('button', { name: 'Check them' }).click()
  await page.getByText('4 proofs', { exact: true }).waitFor()
  const rows = page.locator('.proofs tbody tr')
  expect((await rows.locator('td:last-child').allTextContents()).slice(0, 4)).toEqual([
    'counts',
    'counts',
    'of another quiz',
    'not genuine',
  ])
  const [name, text] = await saved(page, 'Save these for a spreadsheet')
  expect(name).toMatch(new RegExp(`^Bridges 8b proofs ${published.code} \\d{4}-\\d\\d-\\d\\d\\.csv$`))
  expect(text.split('\r\n')[1]).toMatch(new RegExp(`^"Ann","${ann?.score}","3","counts"`))
})

detail('the attempts are saved under the name of their quiz, as the device’s spreadsheet reads them', async () => {
  const published = await publish(footnote, { title: 'Ponts', feedback: 'end', askName: true, items: 2 })
  await handIn(published.code, 'Ann')
  const page = await newPage({ locale: 'fr-FR' })
  await page.goto(deskIn('attempts', published.results))
  const [name, text] = await saved(page, 'Enregistrer pour un tableur')
  expect(name).toMatch(new RegExp(`^Ponts ${published.code} \\d{4}-\\d\\d-\\d\\d\\.csv$`))
  expect(text).toMatch(/^\ufeff"Nom";"Début";/)
})
