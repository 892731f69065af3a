import { readFileSync } from 'node:fs'
import { afterAll, expect } from 'vitest'
import { journeysOf, mainJourneys, measuredOnJourney } from '../support/accessibility/journeys.ts'
import { askedInTurn } from '../support/accessibility/measure.ts'
import { foundIn, type Looked, MEASURED, measuredText } from '../support/accessibility/measured.ts'
import { browser, detail, test } from '../support/browser-test.ts'
import { startHost } from '../support/e2e/hosts.ts'
import { isWhole } from '../support/e2e/rows.ts'
import { footnote } from '../support/served.ts'

// The states that most people see: whether all fits at 320 px, the rest in the language, theme and window that has its
// turn. In the whole form of this test every state of every page, and a few in a frame; `npm run soak -- accessibility`
// has every state in all languages, themes, windows and places.

const host = await startHost()
afterAll(() => host[Symbol.asyncDispose]())

const looked: Looked[] = []

test.concurrent.each(isWhole ? journeysOf('short') : mainJourneys())(
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

const measured = () => measuredText(new Date().toISOString().slice(0, 10), looked)

test('the accessibility statement claims of each state what was measured just now', () => {
  const claimed = JSON.parse(readFileSync(MEASURED, 'utf8'))
  expect({ ...claimed, date: '' }).toMatchObject({ ...JSON.parse(measured()), date: '' })
})

detail('the accessibility statement claims nothing else', async () => {
  expect(measured(), 'npm run soak -- accessibility writes it anew').toBe(readFileSync(MEASURED, 'utf8'))
})
