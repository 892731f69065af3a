import { expect } from 'vitest'
import { newPage, test } from '../support/browser-test.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { firstView } from '../support/first-view.ts'
import { footnote } from '../support/served.ts'

/** One flight of TCP: over TLS a second round trip was measured to begin between 11.0 and 11.5 kB. */
const BYTES = 11_000
const REQUESTS = 2

interface Cost {
  readonly bytes: number
  readonly requests: number
}

const most = (found: Readonly<Record<string, Cost>>): number =>
  Math.max(...Object.values(found).map(({ bytes }) => bytes))

const quizzes = ['white-helmets', 'bridge-closure'].flatMap((topic) =>
  ['each', 'end'].map((feedback) => [topic, feedback] as const),
)

test.each(quizzes)(
  `everything that the first item of a quiz on %s with feedback "%s" needs is at most ${BYTES} bytes in ${REQUESTS} requests`,
  async (topic, feedback) => {
    const { code } = await publish(footnote, { topic, feedback, items: 10 })
    const found: Record<string, Cost> = {}
    for (const place of ['q', 'embed']) {
      for (const language of ['en', 'fr', 'ar']) {
        const path = `/${place}/${code}?lang=${language}`
        const { html, sent } = await firstView(footnote, path)
        expect(html).toContain('<fieldset id="item-q')
        expect(html).toContain(`<html lang="${language}"`)
        found[path] = { bytes: [...sent.values()].reduce((sum, bytes) => sum + bytes, 0), requests: sent.size }
      }
    }
    console.info(`${topic}, ${feedback}: ${most(found)} of ${BYTES} bytes`)
    expect(Object.entries(found).filter(([, { bytes, requests }]) => bytes > BYTES || requests > REQUESTS)).toEqual([])
  },
)

test.each(['q', 'embed'])(
  'with scripts blocked the first item of /%s is there to read and to answer',
  async (place) => {
    const { code } = await publish(footnote, { topic: 'white-helmets' })
    const page = await newPage()
    await page.route('**/*.js', (route) => route.abort())
    await page.goto(`${footnote.url}/${place}/${code}`)
    await page.locator('fieldset.item h2').waitFor()
    expect(await page.locator('fieldset.item').locator('input, select, button').first().isEnabled()).toBe(true)
    expect(await page.getByRole('button', { name: 'Check answer' }).isEnabled()).toBe(true)
  },
)
