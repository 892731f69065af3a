import { readFileSync } from 'node:fs'
import { afterAll, expect } from 'vitest'
import { journeysOf, measuredOnJourney } from '../support/accessibility/journeys.ts'
import { askedInTurn } from '../support/accessibility/measure.ts'
import { foundIn, type Looked, MEASURED, measuredText } from '../support/accessibility/measured.ts'
import { browser, test } from '../support/browser-test.ts'
import { startHost } from '../support/e2e/hosts.ts'
import { footnote } from '../support/served.ts'

// Every state of every page, in the short form: whether all fits at 320 px, the rest in the language, theme and window
// that has its turn, and in a frame a few of them. `npm run soak -- accessibility` has every state in all of them.

const host = await startHost()
afterAll(() => host[Symbol.asyncDispose]())

const looked: Looked[] = []

test.concurrent.each(journeysOf('short'))(
  'nothing is in the way of anybody in any state: $side, $place, $language',
  { timeout: 900_000 },
  async (journey) => {
    const measured = await measuredOnJourney({ browser, footnote, host }, journey, 'short')
    looked.push(...measured)
    expect(foundIn(measured)).toEqual({})
  },
)

test('in four turns every rule is asked in each window and theme, and each of them in each language', () => {
  const all = [0, 1, 2, 3].flatMap((turn) =>
    [true, false].flatMap((isUsual) => askedInTurn(isUsual, turn).map(({ theme }) => `${isUsual} ${theme}`)),
  )
  expect(all.sort()).toEqual(['false dark', 'false light', 'true dark', 'true light'])
  const partOf = (part: 'language' | 'theme' | 'window') => new Set(looked.map((one) => one[part]))
  const ways = looked.flatMap(({ check, language, theme, window }) =>
    check === 'rules' ? [`${language}, ${theme}, ${window}`] : [],
  )
  expect(new Set(ways).size).toBe(partOf('language').size * partOf('theme').size * partOf('window').size)
})

test('the accessibility statement claims what was measured just now, and nothing else', () => {
  const measured = measuredText(new Date().toISOString().slice(0, 10), looked)
  expect(measured, 'npm run soak -- accessibility writes it anew').toBe(readFileSync(MEASURED, 'utf8'))
})
