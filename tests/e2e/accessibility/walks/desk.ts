import type { Published } from '../../../../questions/wire/desk.ts'
import { anyResponses, start, submit } from '../../../worker/calls.ts'
import { publish } from '../../quizzes.ts'
import type { Visit } from '../visit.ts'
import { close, erase } from './steps.ts'

const NAMES = ['Ann', 'Bob', 'Cem', 'Dia', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida', 'Jo', 'Kim', 'ann']

/** So many have taken it; every other one has left everything out. */
async function take({ footnote }: Visit, { code }: Published, count: number): Promise<void> {
  for (const [i, name] of NAMES.slice(0, count).entries()) {
    const started = await start(footnote, code, name)
    await submit(footnote, code, started.token, i % 2 === 0 ? anyResponses(started) : {})
  }
}

const pathOf = ({ code, key }: Published): string => `/results/${code}#${key}`

/** Nobody yet, a few, a class; what opens on it; closed, deleted. */
export async function desk(visit: Visit): Promise<void> {
  const { footnote, page, at, open, look } = visit
  const published = await publish(footnote, { feedback: 'end', askName: true, items: 6 })
  const read = async () => {
    await page.goto('about:blank')
    await open(pathOf(published))
    await at.locator('.controls').waitFor()
  }
  await read()
  await look('a desk: nobody yet')
  await take(visit, published, 3)
  await read()
  await look('a desk: a few')
  await take(visit, published, NAMES.length)
  await read()
  for (const details of await at.locator('main details').all())
    await details.evaluate((one) => one.setAttribute('open', ''))
  await at.locator('.exports li').first().waitFor()
  await look('a desk: a class, and all of it open')
  await read()
  await at.locator('tbody button').first().click()
  await at.locator('dialog').waitFor()
  await look('a desk: one attempt')
  await at.locator('dialog button').last().click()
  await at.locator('dialog').waitFor({ state: 'detached' })
  await at.locator('.controls button.danger').first().click()
  await at.locator('dialog').waitFor()
  await look('a desk: asked before deleting')
  await close(visit, published)
  await read()
  await look('a desk: a closed quiz')
  await erase(visit, published)
  await page.goto('about:blank')
  await open(pathOf(published))
  await at.locator('.trouble').waitFor()
  await look('a desk: a deleted quiz')
}

/** A link that is not whole, or fits nothing. */
export async function noDesk({ footnote, page, at, open, look }: Visit): Promise<void> {
  const { code } = await publish(footnote)
  await open(`/results/${code}`)
  await at.locator('.trouble').waitFor()
  await look('a desk: no key')
  await page.goto('about:blank')
  await open(`/results/${code}#AAAAAAAAAAAAAAAAAAAAAA`)
  await at.locator('.trouble button').waitFor()
  await look('a desk: a wrong key')
}
