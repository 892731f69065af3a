import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { detail, test } from '../support/browser-test.ts'
import { landed, makePage, press } from '../support/e2e/make-page.ts'

test('what is wrong with a setting stands at its field, in the language of the page, and the field gets the focus', async () => {
  const page = await makePage('bridge-closure', 'fr')
  await page.locator('.panel > summary').first().click()
  await page.getByLabel('Jours pendant lesquels').fill('3')
  await page.getByLabel('Sites qui peuvent').fill('ecole')
  await page.locator('.panel > summary').first().click()
  await press(page, 'Publier, garder les résultats sur cet appareil')
  await page.getByRole('alert').filter({ hasText: 'Pas encore publié' }).waitFor()
  const days = page.getByLabel('Jours pendant lesquels')
  await expect.poll(() => days.evaluate((field) => field === document.activeElement)).toBe(true)
  const described = async (field: Locator) => {
    const ids = (await field.getAttribute('aria-describedby'))?.split(' ') ?? []
    return (await Promise.all(ids.map((id) => page.locator(`#${id}`).innerText()))).join(' ')
  }
  expect(await described(days)).toContain('Un nombre entier de 7 à 365.')
  expect(await described(page.getByLabel('Sites qui peuvent'))).toContain('«\u00a0ecole\u00a0» n’est pas l’adresse')
  await days.fill('30')
  await page.getByLabel('Sites qui peuvent').fill('')
  await press(page, 'Publier, garder les résultats sur cet appareil')
  await landed(page)
})

detail('half a date is not published as none: it is told at its field', async () => {
  const page = await makePage()
  await page.locator('.panel > summary').first().click()
  const closes = page.getByLabel('Closes', { exact: true })
  await closes.pressSequentially('03122031')
  expect(await closes.inputValue()).toBe('')
  await press(page, 'Publish, keep results on this device')
  await page.getByText('A whole date with its time.').waitFor()
  await expect.poll(() => closes.evaluate((field) => field === document.activeElement)).toBe(true)
})

detail('a number of questions that there cannot be leaves those that are chosen, and is told', async () => {
  const page = await makePage()
  await page.locator('.panel > summary').first().click()
  const count = page.getByLabel('How many questions')
  const chosen = page.locator('ol.items > li')
  for (const typed of ['', '0', '51']) {
    await count.fill(typed)
    await count.blur()
    await page.getByText('A whole number from 1 to 50.').waitFor()
    await expect.poll(() => chosen.count()).toBe(10)
    await press(page, 'Publish, keep results on this device')
    await expect.poll(() => count.evaluate((field) => field === document.activeElement)).toBe(true)
  }
  await count.fill('3')
  await count.blur()
  await expect.poll(() => chosen.count()).toBe(3)
  await press(page, 'Publish, keep results on this device')
  await landed(page)
})
