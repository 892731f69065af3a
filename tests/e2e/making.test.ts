import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Review } from '../../questions/wire/review.ts'
import { detail, newPage, test } from '../support/browser-test.ts'
import { openQuiz } from '../support/e2e/answering.ts'
import { cards, landed, makePage, press } from '../support/e2e/make-page.ts'
import { footnote } from '../support/served.ts'

/** What the page was given of the topic. */
async function reviewOn(page: Page): Promise<Review> {
  const text = await page.locator('#state').textContent()
  return JSON.parse(text ?? '').review
}

const stemOf = (card: Locator) => card.locator('h3.stem > span').last().innerText()
/** The card of the first question of a kind: by its place, whatever comes to stand there. */
async function cardOf(page: Page, kind: string): Promise<Locator> {
  const tags = await cards(page).locator('.tags').allInnerTexts()
  return cards(page).nth(tags.findIndex((tag) => tag.startsWith(kind)))
}

async function catalogue(page: Page): Promise<Locator> {
  await page.locator('.browse > summary').click()
  return page.locator('.catalogue')
}

detail(
  'each chosen question stands beside its evidence and standing, with its kind, how hard it may be and the checks that ran',
  async () => {
    const page = await makePage()
    const card = cards(page).first()
    await card.locator('.checks').waitFor()
    for (const part of ['.key b', '.tag', '.standing', '.receipt blockquote'])
      expect(await card.locator(part).count(), part).toBeGreaterThan(0)
    expect(await card.locator('.tags').innerText()).toMatch(/likely (easy|medium|hard)/)
    const checks = card.locator('.checks')
    expect(await checks.locator('summary').innerText()).toMatch(/^\d\d checks ran, nothing found$/)
    await checks.locator('summary').click()
    await checks.getByText('The question is not negative.').waitFor()
    const [left, right] = [await card.locator('.asked').boundingBox(), await card.locator('.rests').boundingBox()]
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1)
  },
)

test('a reworded question is checked at once: what blocks it stands beside the field, what is good is used, and undo brings back the first', async () => {
  const page = await makePage()
  const card = await cardOf(page, 'Choice')
  const before = await stemOf(card)
  await press(card, 'Reword')
  const field = card.getByRole('textbox', { name: 'The question in your words' })
  expect(await field.inputValue()).toBe(before)
  await field.fill('When did it not happen?')
  await press(card, 'Check and use')
  const alert = card.getByRole('alert').filter({ hasText: 'cannot be used' })
  await alert.waitFor()
  expect(await alert.innerText()).toContain('The question is not negative.')
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  const better = before.replace(/^On which day/, 'On what date').replace(/\?$/, ', exactly?')
  await field.fill(better)
  await press(card, 'Check and use')
  await field.waitFor({ state: 'detached' })
  await expect.poll(() => stemOf(card)).toBe(better)
  expect(await card.locator('.tags').innerText()).toContain('Reworded by you')
  await press(card, 'Undo the change')
  await expect.poll(() => stemOf(card)).toBe(before)
  expect(await card.locator('.tags').innerText()).not.toContain('Reworded')
})

/** Words the first choice otherwise. @returns How. */
async function reword(page: Page): Promise<string> {
  const card = await cardOf(page, 'Choice')
  await press(card, 'Reword')
  const wording = (await stemOf(card)).replace(/\?$/, ', exactly?')
  await card.getByRole('textbox').fill(wording)
  await press(card, 'Check and use')
  await card.getByText('Reworded by you').waitFor()
  return wording
}

detail('students of a published quiz read the teacher’s wording', async () => {
  const page = await makePage()
  const wording = await reword(page)
  // Alone in the quiz, it is the first that a student sees.
  for (const other of await cards(page).all())
    if (!(await other.innerText()).includes('Reworded by you')) await press(other, /^Drop/)
  await press(page, 'Publish, keep results on this device')
  await openQuiz(page, (await landed(page)).quiz)
  expect(await page.locator('fieldset.item h2').innerText()).toContain(wording)
})

const OPTIONS = /^With other options/

detail(
  'a question is redone with other options, in other words or as another kind, and each step can be undone',
  async () => {
    const page = await makePage()
    const undo = (card: Locator) => card.getByRole('button', { name: 'Undo the change' })
    const done = new Set<string>()
    for (const card of await cards(page).all()) {
      const before = [await stemOf(card), await card.locator('.tags').innerText(), await card.innerText()]
      for (const way of [OPTIONS, /^In other words/, /^As: /]) {
        const fold = card.locator('.redo')
        if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click()
        const button = card.getByRole('button', { name: way }).first()
        if ((await button.count()) === 0) continue
        await button.click()
        // There may be no other draw of its options: then it is said, and nothing changes.
        const settled = async () =>
          (await undo(card).count()) > 0 ||
          (way === OPTIONS && (await card.locator('.redo [role=status]').innerText()) !== '')
        await expect.poll(settled).toBe(true)
        if ((await undo(card).count()) === 0) continue
        done.add(String(way))
        await undo(card).click()
        await expect.poll(() => undo(card).count()).toBe(0)
        expect([await stemOf(card), await card.locator('.tags').innerText()]).toEqual(before.slice(0, 2))
      }
      if (done.size === 3) break
    }
    expect([...done]).toHaveLength(3)
  },
)

detail('a dropped question can be put back where it was; the focus stays with it', async () => {
  const page = await makePage()
  const second = cards(page).nth(1)
  const stem = await stemOf(second)
  await press(second, /^Drop/)
  await page.getByText(/^9 of \d+ chosen/).waitFor()
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await expect.poll(focused).toBe('Put back')
  await page.keyboard.press('Enter')
  await expect.poll(() => stemOf(cards(page).nth(1))).toBe(stem)
  await expect.poll(() => second.evaluate((card) => card.contains(document.activeElement))).toBe(true)
})

detail(
  'questions chosen by hand that ask one fact are told at once; one is swapped, and nothing is refused',
  async () => {
    const page = await makePage()
    const warning = page.locator('.clashes')
    expect(await warning.count()).toBe(0)
    const { items, quizzes } = await reviewOn(page)
    const chosen = items.filter(({ id }) => quizzes[0]?.includes(id))
    const alike = items.find(
      ({ id, stem, facts }) =>
        chosen.every((one) => one.id !== id && one.stem !== stem) && chosen.some((one) => one.facts[0] === facts[0]),
    )
    const list = await catalogue(page)
    await list.getByRole('searchbox').fill(alike?.stem ?? '')
    await list.getByLabel('Chosen or not').selectOption('Not chosen')
    await list.getByRole('checkbox').first().check()
    await warning.waitFor()
    expect(await warning.innerText()).toMatch(/Questions? \d+ and 11|question 11/i)
    await press(warning, 'Swap question 11')
    await warning.waitFor({ state: 'detached' })
    await page.getByText(/^11 of \d+ chosen/).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('place-11')
    await press(cards(page).nth(10), 'Undo the change')
    await warning.waitFor()
    await press(page, 'Publish, keep results on this device')
    await landed(page)
  },
)

detail('a bank is drawn in portions, searched and filtered', async () => {
  const page = await makePage('white-helmets')
  expect(await page.locator('.catalogue').count()).toBe(0)
  const list = await catalogue(page)
  const entries = list.locator('.items > li')
  const status = list.getByRole('status').first()
  const whole = Number(/^(\d+) questions found$/.exec(await status.innerText())?.[1])
  expect(whole).toBeGreaterThan(50)
  await expect.poll(() => entries.count()).toBe(25)
  await press(list, /^Show more/)
  await expect.poll(() => entries.count()).toBe(50)
  await list.getByLabel('Kind').selectOption('Order')
  expect(await status.innerText()).toMatch(/^\d+ questions? found$/)
  expect(await entries.count()).toBeLessThan(25)
  await list.getByLabel('Kind').selectOption('All')
  await list.getByLabel('Standing').selectOption('Sources disagree')
  const disputed = Number((await status.innerText()).match(/\d+/)?.[0])
  expect(disputed).toBeGreaterThan(5)
  expect(disputed).toBeLessThan(whole)
  await list.getByRole('searchbox').fill('nothing is worded like this')
  expect(await status.innerText()).toBe('No question is like that. Change the search or a filter.')
})

detail(
  'choices survive a reload and another language in the same tab, and are gone once the quiz is published',
  async () => {
    const page = await makePage()
    const wording = await reword(page)
    await press(cards(page).last(), /^Drop/)
    await page.locator('.panel > summary').first().click()
    await page.getByLabel('Title').fill('The bridge, 8b')
    await page.getByRole('link', { name: 'Français' }).click()
    await page.getByText('Vos choix sont de retour').waitFor()
    await expect.poll(() => page.locator('ol.items').getByText(wording).count()).toBe(1)
    await expect.poll(() => cards(page).count()).toBe(9)
    await page.locator('.panel > summary').first().click()
    expect(await page.getByLabel('Titre').inputValue()).toBe('The bridge, 8b')
    await press(page, 'Publier, garder les résultats sur cet appareil')
    await landed(page)
    expect(await page.evaluate(() => Object.keys(sessionStorage).join())).toMatch(/^footnote:untaken:\w+$/)
  },
)

detail('starting afresh forgets the choices and shows the suggestion again', async () => {
  const page = await makePage()
  await press(cards(page).first(), /^Drop/)
  await page.reload()
  await page.getByText('Your choices from before are back').waitFor()
  await press(page, 'Start over')
  await expect.poll(() => cards(page).count()).toBe(10)
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([])
})

detail(
  'Enter in a field publishes nothing: the button that would be pressed keeps the results on this device',
  async () => {
    const page = await makePage()
    await page.locator('.panel > summary').first().click()
    await page.locator('#title').press('Enter')
    await page.getByRole('button', { name: 'Publish, keep results on this device' }).click({ trial: true })
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
  },
)

detail('where no storage is allowed a quiz is made all the same', async () => {
  const page = await newPage()
  await page.addInitScript(() => {
    const get = () => {
      throw new Error('No storage.')
    }
    Object.defineProperties(window, { sessionStorage: { get }, localStorage: { get } })
  })
  await page.goto(`${footnote.url}/new?topic=bridge-closure`)
  await page.locator('.questions > summary').click()
  await press(cards(page).first(), /^Drop/)
  await press(page, 'Publish, keep results on this device')
  await landed(page)
  await page.getByText('This browser keeps nothing. Copy your private link.').waitFor()
})
