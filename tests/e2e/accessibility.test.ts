import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { measurer } from '../support/accessibility/measure.ts'
import { type Looked, measuredOn } from '../support/accessibility/measured.ts'
import { SIDES, type Side, WALKS } from '../support/accessibility/states.ts'
import { LANGUAGES, type Language, PLACES, type Place, visitOf } from '../support/accessibility/visit.ts'
import { browser, test } from '../support/browser-test.ts'
import { startHost } from '../support/e2e/hosts.ts'
import { footnote } from '../support/served.ts'

const host = await startHost()
afterAll(() => host[Symbol.asyncDispose]())

const visits = SIDES.flatMap((side) =>
  PLACES.filter((place) => side === 'students' || place === 'page').flatMap((place) =>
    LANGUAGES.map((language) => [side, place, language] as const),
  ),
)
const looked: Looked[] = []

test.concurrent.each(visits)(
  'nothing is in the way of anybody in any state: %s, %s, %s',
  { timeout: 900_000 },
  async (side: Side, place: Place, language: Language) => {
    const context = await browser.newContext({ bypassCSP: true, locale: language })
    context.setDefaultTimeout(60_000)
    const page = await context.newPage()
    const measure = await measurer(page, place, language)
    const found: Record<string, readonly string[]> = {}
    const look = async (state: string) => {
      const measurements = await measure()
      looked.push(...measurements.map((one) => ({ ...one, side, state, language })))
      for (const { check, theme, window, found: list } of measurements)
        if (list.length > 0) found[`${state}, ${window}, ${theme}, ${check}`] = list
    }
    const visit = visitOf({ footnote, host, page, place, language, look })
    for (const walk of WALKS[side]) {
      await walk(visit)
      await page.unrouteAll()
    }
    await context.close()
    expect(found).toEqual({})
  },
)

test('the accessibility statement claims what was measured just now, and nothing else', async () => {
  const path = join(import.meta.dirname, '../../client/pages/accessibility/measured.json')
  const written = existsSync(path) ? readFileSync(path, 'utf8') : '{}'
  const textOf = (date: string) => `${JSON.stringify(measuredOn(date, looked), null, 2)}\n`
  // Measured again with the same outcome, the statement keeps its date.
  const before = textOf(JSON.parse(written).date ?? '')
  await expect(before === written ? before : textOf(new Date().toISOString().slice(0, 10))).toMatchFileSnapshot(path)
})
