import { expect } from 'vitest'
import { test } from '../support/browser-test.ts'
import { studioVisitor } from '../support/e2e/studio.ts'
import { HARBOUR_POST, LUND_COURIER } from '../support/e2e/studio-texts.ts'

test('by rules and by hand, ten confirmed facts and one confirmed disagreement take at most forty actions', async () => {
  const visitor = await studioVisitor()
  const { page, press, paste, into, act } = visitor
  await into('Paste an article here')
  await paste(HARBOUR_POST)
  await page.getByText('Storm tears the roof').first().waitFor()
  await paste(LUND_COURIER)
  await page.getByText('Market hall without').first().waitFor()
  await press('Go on to the facts')
  await press('Propose facts')
  const cards = page.locator('.proposals li[data-fact]')
  await cards.first().waitFor()
  await act(cards.first().focus())
  let taken = 0
  while (taken < 10 && visitor.actions() < 30) {
    const card = page.locator('.proposals li[data-fact]:focus')
    await card.waitFor()
    const id = await card.getAttribute('data-fact')
    // What two texts tell differently is left for the comparing, what has no question yet to the teacher.
    const isTaken = (await card.locator('blockquote').count()) === 1 && (await card.getByText('Take it').count()) > 0
    await act(page.keyboard.press(isTaken ? 'y' : 'n'))
    await page.locator(`.proposals li[data-fact="${id}"]`).waitFor({ state: 'detached' })
    if (isTaken) taken += 1
  }
  await page.getByRole('heading', { name: 'Confirmed by you 10' }).waitFor()
  await act(page.getByRole('link', { name: 'Compare' }).click())
  const disagreement = page.locator('.studio-compare li.clash').first()
  await disagreement.waitFor()
  await act(disagreement.focus())
  await act(page.keyboard.press('y'))
  await page.getByText('The fact is made, with what each text says.').waitFor()
  await page.getByRole('cell', { name: 'differ' }).first().waitFor()
  expect(visitor.actions()).toBeLessThanOrEqual(40)

  // Whoever says that the two answer different questions has two facts, and the card stays away.
  await page.getByRole('row').getByRole('button', { name: 'Not about the same thing' }).press('Enter')
  await page.getByText('They are two facts now.').waitFor()
  await page.getByRole('cell', { name: 'differ' }).waitFor({ state: 'detached' })
  await page.getByText('Draft kept on this device').waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Side by side' }).waitFor()
  expect(await page.locator('.studio-compare li.clash').count()).toBe(0)
})
