import type { Item } from '../../../../questions/item.ts'
import { oneOfEachShape } from '../../e2e/items-of.ts'
import { publish } from '../../e2e/quizzes.ts'
import type { At, Visit } from '../visit.ts'
import { live, press, publishShapes, skip } from './steps.ts'

const items = oneOfEachShape()
const itemOf = (shape: Item['shape']): Item => {
  const item = items.find((one) => one.shape === shape)
  if (!item) throw new Error(`The topic has no item of the shape ${shape}.`)
  return item
}

/** Every shape of item, and every verdict: right, wrong, left, partly. */
export async function eachAnswer(visit: Visit): Promise<void> {
  const { at, page, words, open, look } = visit
  const { code } = await publishShapes(visit)
  const arrive = async (shape: Item['shape']) => {
    await at.getByRole('group', { name: itemOf(shape).stem }).waitFor()
    await look(`an item: ${shape}`)
  }
  const judged = async (tone: string) => {
    await press(at)
    await at.locator(`.word.${tone}`).waitFor()
    await look(`a verdict: ${tone}`)
    await at.locator('details.evidence > summary').click()
    await look(`a verdict: ${tone}, what the sources say`)
    await press(at)
  }
  await open(`/q/${code}`)
  await live(at)
  await arrive('one')
  await at.getByText(words.learning.reading.title, { exact: true }).click()
  await look('the reading menu')
  await at.locator('.reading-menu summary').press('Escape')
  await press(at)
  await at.locator('.problem').waitFor()
  await look('an item: nothing is chosen')
  await chooseKey(at)
  await judged('right')

  await arrive('several')
  await page.reload()
  await live(at)
  await look('an attempt that is resumed')
  await chooseWrong(at)
  await judged('wrong')

  await arrive('number')
  await skip(at)
  await at.locator('.word.left').waitFor()
  await look('a verdict: left')
  await press(at)

  await arrive('order')
  await at.locator('.order button:not([aria-disabled="true"])').first().click()
  await look('an item: order, moved')
  await press(at)
  await at.locator('.verdict').waitFor()
  await look('a verdict: an order')
  await press(at)

  await arrive('pairs')
  await pairInPart(at)
  await look('an item: pairs, moved')
  await judged('partly')
  await at.locator('section.result').waitFor()
  await look('a result')
  await at.locator('.proof summary').click()
  await at.locator('section.result svg.qr').waitFor()
  await look('a result: the proof opened')
  await at.locator('details.row > summary').first().click()
  await look('a result: one question opened')
}

/** Where one of two values holds for each source: some are ticked. */
export async function twoSides({ footnote, at, open, look }: Visit): Promise<void> {
  const { code } = await publish(footnote, { items: ['ferry-fare-compare-1'] })
  await open(`/q/${code}`)
  await live(at)
  await at.locator('.sides input').first().check()
  await look('an item: two sides, one ticked')
  await press(at)
  await at.locator('.verdict').waitFor()
  await look('a verdict: two sides')
}

/** Practice on what was missed: an item, its verdict, how it went. */
export async function practice({ footnote, at, open, look }: Visit): Promise<void> {
  const { code } = await publish(footnote, { items: ['rescuers-choice-1', 'crack-length-choice-1'] })
  await open(`/q/${code}`)
  await live(at)
  for (let item = 0; item < 2; item += 1) {
    await skip(at)
    await at.locator('.verdict').waitFor()
    await press(at)
  }
  await at.locator('section.result').waitFor()
  await press(at)
  await at.locator('fieldset.item').waitFor()
  await look('practice: an item')
  await skip(at)
  await at.locator('.verdict').waitFor()
  await look('practice: a verdict')
  await press(at)
  await at.locator('fieldset.item').waitFor()
  await skip(at)
  await at.locator('.verdict').waitFor()
  await press(at)
  await at.locator('section.result').waitFor()
  await look('practice: how it went')
}

/** An answer that cannot be judged without a connection. */
export async function cutOff({ footnote, page, at, open, look }: Visit): Promise<void> {
  const { code } = await publish(footnote, { items: 2 })
  await open(`/q/${code}`)
  await live(at)
  await page.route('**/answers', (route) => route.abort('internetdisconnected'))
  await skip(at)
  await at.locator('.problem').waitFor()
  await look('an item: no connection')
}

async function chooseKey(at: At): Promise<void> {
  const item = itemOf('one')
  const key = 'options' in item && typeof item.key === 'number' ? item.options[item.key] : undefined
  await at.getByRole('radio', { name: key?.text ?? '', exact: true }).check()
}

async function chooseWrong(at: At): Promise<void> {
  const item = itemOf('several')
  const wrong = 'options' in item ? item.options.find(({ provenance }) => provenance.from !== 'key') : undefined
  await at.getByRole('checkbox', { name: wrong?.text ?? '', exact: true }).check()
}

/** What belongs to the first side is moved there; the rest stands as it stood, which is not right for all of it. */
async function pairInPart(at: At): Promise<void> {
  const item = itemOf('pairs')
  const place = 'right' in item ? (item.key[0] ?? 0) : 0
  for (let up = place; up > 0; up -= 1) await at.locator('.matched li').nth(up).locator('button').first().click()
}
