import { writeFileSync } from 'node:fs'
import { journeysOf, measuredOnJourney } from '../support/accessibility/journeys.ts'
import { foundIn, type Looked, MEASURED, measuredText } from '../support/accessibility/measured.ts'
import { startBrowser } from '../support/browser.ts'
import { startHost } from '../support/e2e/hosts.ts'
import { startFootnote } from '../support/footnote.ts'
import { type Figure, spelled, tallyOf } from './figure.ts'

/**
 * Every state of every page in each language, theme, window and place. When it went through all of them it writes down
 * what it measured, for the accessibility statement.
 */
export const accessibility: Figure = async ({ from, count }) => {
  const tally = tallyOf('in the way of somebody')
  await using footnote = await startFootnote()
  await using browser = await startBrowser()
  await using host = await startHost()
  const journeys = journeysOf('whole')
  const looked: Looked[] = []
  for (const journey of journeys.slice(from, from + count)) {
    const measured = await measuredOnJourney({ browser, footnote, host }, journey, 'whole')
    const { side, place, language } = journey
    for (const [where, list] of Object.entries(foundIn(measured)))
      for (const one of list)
        tally.add('in the way of somebody', () => `${side}, ${place}, ${language}, ${where}: ${one}`)
    looked.push(...measured)
    await tally.reach(1 + journeys.indexOf(journey) - from)
  }
  if (from === 0 && count >= journeys.length)
    writeFileSync(MEASURED, measuredText(new Date().toISOString().slice(0, 10), looked))
  const states = new Set(looked.map(({ side, state }) => `${side}, ${state}`)).size
  return tally.found(`${spelled(states)} states on ${spelled(Math.min(count, journeys.length - from))} journeys`)
}
