import { expect } from 'vitest'
import { newPage, test } from '../support/browser-test.ts'
import { footnote } from '../support/served.ts'

test('a page of the built Worker opens in a real browser, which has a font to show it in', async () => {
  const page = await newPage({ viewport: { width: 390, height: 844 } })
  const response = await page.goto(`${footnote.url}/api/health`)
  expect(response?.status()).toBe(200)
  expect(await page.evaluate(() => document.body.textContent)).toContain('"ok":true')
  await page.setContent('<span id="a">Answer</span>')
  expect((await page.locator('#a').boundingBox())?.width).toBeGreaterThan(20)
})
