import type { Browser } from 'playwright-core'
import type { Host } from '../e2e/hosts.ts'
import type { Footnote } from '../footnote.ts'
import { type Form, measurer } from './measure.ts'
import type { Looked } from './measured.ts'
import { MAIN_WALKS, SIDES, type Side, WALKS } from './states.ts'
import { LANGUAGES, type Language, PLACES, type Place, visitOf, type Walk } from './visit.ts'

/** Walks that one tab goes through, in one language. */
export interface Journey {
  readonly side: Side
  readonly place: Place
  readonly language: Language
  readonly walks: readonly Walk[]
}

/**
 * In the whole form every walk is in every language and place. Otherwise it is on a page once, in the language that has
 * its turn; in a frame, where the same stands in less room, are as many of the walks as there are languages.
 */
export const journeysOf = (form: Form): readonly Journey[] =>
  SIDES.flatMap((side) =>
    PLACES.filter((place) => side === 'students' || place === 'page').flatMap((place, p) =>
      LANGUAGES.map((language, l) => ({
        side,
        place,
        language,
        walks: WALKS[side].filter(
          (_, i) =>
            form === 'whole' || ((place === 'page' || i < LANGUAGES.length) && (i + p) % LANGUAGES.length === l),
        ),
      })),
    ),
  )

/** Those of the test command: the main walks, on a page. */
export const mainJourneys = (): readonly Journey[] =>
  journeysOf('short')
    .filter(({ place }) => place === 'page')
    .map((journey) => ({ ...journey, walks: journey.walks.filter((walk) => MAIN_WALKS.has(walk)) }))
    .filter(({ walks }) => walks.length > 0)

export interface Site {
  readonly browser: Browser
  readonly footnote: Footnote
  readonly host: Host
}

/** Goes through a journey, and measures every state on it. */
export async function measuredOnJourney(
  { browser, footnote, host }: Site,
  { side, place, language, walks }: Journey,
  form: Form,
): Promise<readonly Looked[]> {
  const looked: Looked[] = []
  const context = await browser.newContext({ bypassCSP: true, locale: language })
  try {
    context.setDefaultTimeout(60_000)
    const page = await context.newPage()
    const measure = await measurer({ page, place, language, form })
    let turn = 0
    const look = async (state: string) => {
      const measurements = await measure(turn)
      turn += 1
      looked.push(...measurements.map((one) => ({ ...one, side, state, language })))
    }
    const visit = visitOf({ footnote, host, page, place, language, look })
    for (const walk of walks) {
      await walk(visit)
      await page.unrouteAll()
    }
  } finally {
    await context.close()
  }
  return looked
}
