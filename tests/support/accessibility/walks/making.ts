import { publish } from '../../e2e/quizzes.ts'
import type { Visit } from '../visit.ts'
import { press, pressNamed, skip } from './steps.ts'

/** From the review of the items to the links. */
export async function making({ page, at, words, open, look }: Visit): Promise<void> {
  const { make, review } = words
  const settings = at.locator('.panel > summary').first()
  await open('/new?topic=white-helmets')
  await at.locator('.publish button.main:enabled').waitFor()
  await look('a new quiz')
  await at.locator('.names input').last().check()
  await look('a new quiz: personal slips')
  await at.locator('.names input').first().check()
  await settings.click()
  await at.locator('.questions > summary').click()
  await at.locator('.checks > summary').first().click()
  await look('a new quiz: settings and checks')
  await settings.click()

  await pressNamed(at, review.reword)
  await at.locator('.reword textarea').fill('When did it not happen?')
  await pressNamed(at, review.rewordUse)
  await at.locator('.reword .problem').waitFor()
  await at.locator('.redo > summary').nth(1).click()
  await look('a new quiz: a wording that is blocked, and other questions on a fact')
  await pressNamed(at, review.cancel)
  await pressNamed(at, review.drop)
  await at.locator('.browse > summary').click()
  const key = await at.locator('ol.items .key b').nth(1).innerText()
  await at.locator('.catalogue input[type=search]').fill(key)
  await at.locator('.catalogue input[type=checkbox]:not(:checked)').first().check()
  await at.locator('.catalogue li summary').first().click()
  await look('a new quiz: dropped, searched and added')

  await settings.click()
  await at.getByLabel(make.keepDays).fill('3')
  await pressNamed(at, make.publishAndKeep)
  await at.locator('#keepDays-fault').waitFor()
  await look('a new quiz: a fault at its field')
  await at.getByLabel(make.keepDays).fill('30')
  await page.route('**/api/quizzes', (route) => route.abort('internetdisconnected'))
  await pressNamed(at, make.publishAndKeep)
  await at.locator('.publish .problem').waitFor()
  await look('a new quiz: not published')
  await page.unroute('**/api/quizzes')
  await pressNamed(at, make.publishOnly)
  await at.locator('.landing').waitFor()
  await look('a published quiz: its desk')
  await at.locator('.landing > details > summary').click()
  await pressNamed(at, words.published.keep.yes)
  await look('a published quiz: kept, and more ways to share it')
}

/** A quiz as its teacher tries it: a name and a clock, an item, its verdict, and the end. */
export async function preview({ footnote, at, open, look }: Visit): Promise<void> {
  const { code, key } = await publish(footnote, { items: 1, askName: true, minutes: 9 })
  await open(`/preview/${code}#${key}`)
  await at.locator('#name').waitFor()
  await look('a preview: the gate')
  await at.locator('#name').fill('Ann')
  await press(at)
  await at.locator('fieldset.item').waitFor()
  await look('a preview: an item')
  await skip(at)
  await at.locator('.verdict').waitFor()
  await look('a preview: a verdict')
  await press(at)
  await at.locator('section.result').waitFor()
  await look('a preview: a result')
}
