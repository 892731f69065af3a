import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { teachingIn } from '../../client/words/teaching.ts'
import { footnote, newPage, test } from '../stage.ts'
import { violations } from './axe.ts'

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)

const looks = (['en', 'fr', 'ar'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((scheme) => [320, 1280].map((width) => [language, scheme, width] as const)),
)

test.each(looks)(
  'making and previewing a quiz has no accessibility violation and fits its window in any state: %s, %s, %i px',
  async (language, colorScheme, width) => {
    const words = teachingIn(language)
    const { make, review, published } = words
    const page = await newPage({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true })
    const found: Record<string, readonly string[]> = {}
    const look = async (state: string) => {
      found[state] = [...(await violations(page)), ...((await fits(page)) ? [] : ['scrolls sideways'])]
    }
    const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
    await page.goto(`${footnote.url}/new?topic=white-helmets&lang=${language}`)
    await page.locator('.publish button.main:enabled').waitFor()
    await page.locator('.panel > summary').first().click()
    await page.locator('.checks > summary').first().click()
    await look('settings and checks')
    await page.locator('.panel > summary').first().click()
    await press(review.reword)
    await page.locator('.reword textarea').fill('When did it not happen?')
    await press(review.rewordUse)
    await page.locator('.reword .problem').waitFor()
    await page.locator('.redo > summary').nth(1).click()
    await look('a wording that is blocked, and other questions on a fact')
    await press(review.cancel)
    await press(review.drop)
    await page.locator('.browse > summary').click()
    const key = await page.locator('ol.items .key b').nth(1).innerText()
    await page.locator('.catalogue input[type=search]').fill(key)
    await page.locator('.catalogue input[type=checkbox]:not(:checked)').first().check()
    await page.locator('.catalogue li summary').first().click()
    await look('dropped, searched and added')
    await page.locator('.panel > summary').first().click()
    await page.getByLabel(make.keepDays).fill('3')
    await press(make.publish)
    await page.locator('#keepDays-fault').waitFor()
    await look('a fault at its field')
    await page.getByLabel(make.keepDays).fill('30')
    await press(make.publish)
    await page.getByRole('heading', { name: published.done }).waitFor()
    await look('published')
    await page.getByRole('link', { name: words.preview.open }).click()
    await page.locator('fieldset.item').waitFor()
    await look('a preview')
    await page.getByRole('button', { name: words.learning.skip }).click()
    await page.getByRole('list', { name: words.learning.sources }).waitFor()
    await look('a preview after an answer')
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([])
  },
)
