import type { CDPSession, Frame, Page } from 'playwright-core'
import { type Rules, violations, wasAsked } from '../e2e/axe.ts'
import { unseenFocus } from './focus.ts'
import { vanished } from './forced.ts'
import { crampedText, sideways } from './reflow.ts'
import { documentIn, type Language, type Place } from './visit.ts'

export const THEMES = ['light', 'dark'] as const

interface Window {
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  /** Device pixels to one of them: what zooming does. */
  readonly scale: number
}

const WIDE: Window = { width: 1280, height: 800, scale: 1 }
/** 1280 × 1024 zoomed four times, WCAG 2.2's measure of reflow: 320 CSS pixels wide, as the frame is in it. */
const ZOOMED: Window = { width: 320, height: 256, scale: 4 }

const WINDOWS: Readonly<Record<Place, Readonly<Record<string, Window>>>> = {
  page: { '1280 px': WIDE, '320 px, as at 400 %': ZOOMED },
  frame: { 'in a frame, 320 px, as at 400 %': ZOOMED },
}

/** What a state is held against. */
export const CHECKS = ['rules', 'reflow', 'spacing', 'contrast', 'forced', 'motion', 'focus'] as const
export type Check = (typeof CHECKS)[number]

export interface Measurement {
  readonly check: Check
  readonly theme: (typeof THEMES)[number]
  readonly window: string
  readonly found: readonly string[]
}

/** The rules that can be broken in one theme and kept in another. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** The rules that can be broken in one window and kept in another, where the same stands in both. */
const LAYOUT = ['target-size', 'scrollable-region-focusable']

/** How much of it: every state in every way, or in one way at most, so that each way comes round. */
export type Form = 'whole' | 'short'

/** A state that is measured, and how. */
export interface Measured {
  readonly page: Page
  readonly place: Place
  readonly language: Language
  readonly form: Form
}

interface Asked {
  readonly theme: (typeof THEMES)[number]
  readonly rules: Rules
}

/**
 * Which rules are asked in a window, in the whole form: in English every one in each theme or window, colours in both
 * themes. Another language changes words, what they take of the window, and the side they begin on: there every rule is
 * asked in light colours, and of dark ones what they can break.
 */
function askedOfAll(isUsual: boolean, isOnly: boolean, language: Language): readonly Asked[] {
  const dark: Asked = { theme: 'dark', rules: { only: COLOURS } }
  if (language === 'en') return isUsual ? [{ theme: 'light', rules: {} }, dark] : [{ theme: 'dark', rules: {} }]
  if (!isUsual) return [{ theme: 'dark', rules: { only: [...COLOURS, ...LAYOUT] } }]
  return [{ theme: 'light', rules: {} }, ...(isOnly ? [dark] : [])]
}

/**
 * Whether it is the turn of a window, in the short form: in four turns it comes round in each theme. Where there is but
 * one window, in a frame, half of the states have no turn.
 */
const hasTurn = (isUsual: boolean, turn: number): boolean => isUsual === turn % 4 < 2

/**
 * In the short form every rule is asked in one window and theme, and none in the others: in four turns all windows and
 * themes come round. The rules that look at how all is drawn take longer than the others together, and are not asked
 * again of a document whose states look alike.
 */
export function askedInTurn(isUsual: boolean, turn: number, isAlike = false): readonly Asked[] {
  const isLight = isUsual === (turn % 2 === 0)
  const rules = isAlike ? { without: [...COLOURS, ...LAYOUT] } : {}
  return hasTurn(isUsual, turn) ? [{ theme: isLight ? 'light' : 'dark', rules }] : []
}

/**
 * Makes what measures a state in every window and theme. The page is as wide as it was afterwards, and light.
 *
 * All of it is measured for a reader who wants less motion: a colour that is still on its way to the next theme is
 * neither's. What is the same in every language is measured in English; in the short form in the language that has its
 * turn, and not in a frame.
 */
export async function measurer({
  page,
  place,
  language,
  form,
}: Measured): Promise<(turn: number) => Promise<readonly Measurement[]>> {
  const isForAll = form === 'short' ? place === 'page' : language === 'en'
  const client = await page.context().newCDPSession(page)
  const windows = Object.entries(WINDOWS[place])
  const [[usual, usualSize] = ['', WIDE]] = windows
  await resize(client, usualSize)

  async function rulesIn(window: string, turn: number): Promise<readonly Measurement[]> {
    const measured: Measurement[] = []
    const isUsual = window === usual
    // Four states of eight.
    const isAlike = form === 'short' && turn % 8 >= 4 && (await wasAsked(documentIn(page, place)))
    const asked =
      form === 'whole' ? askedOfAll(isUsual, windows.length === 1, language) : askedInTurn(isUsual, turn, isAlike)
    if (asked.length === 0) return []
    for (const { theme, rules } of asked) {
      await page.emulateMedia({ colorScheme: theme })
      measured.push({ check: 'rules', theme, window, found: await violations(documentIn(page, place), rules) })
      if (isUsual && isForAll && !isAlike) measured.push(...(await coloursIn(page, place, theme)))
    }
    await page.emulateMedia({ colorScheme: 'light' })
    return measured
  }

  return async (turn) => {
    const measured: Measurement[] = []
    const document = documentIn(page, place)
    const isAsked = (window: string) => form === 'whole' || hasTurn(window === usual, turn)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    if (isForAll) measured.push({ check: 'motion', theme: 'light', window: usual, found: await movement(document) })
    for (const [window, size] of windows) {
      // In the short form too whatever may not fit is looked for where the least does.
      if (size !== ZOOMED && !isAsked(window)) continue
      await resize(client, size)
      measured.push({ check: 'reflow', theme: 'light', window, found: await sideways(document) })
      measured.push({ check: 'spacing', theme: 'light', window, found: await crampedText(document) })
      measured.push(...(await rulesIn(window, turn)))
    }
    // Last, because what is open may close when the focus leaves it.
    for (const [window, size] of windows.toReversed()) {
      if (!isAsked(window)) continue
      await resize(client, size)
      measured.push({ check: 'focus', theme: 'light', window, found: await unseenFocus(page, place) })
    }
    await resize(client, usualSize)
    await page.emulateMedia({ reducedMotion: null })
    return measured
  }
}

/** What only readers who ask for more contrast see, or for colours of their own. */
async function coloursIn(page: Page, place: Place, theme: Measurement['theme']): Promise<readonly Measurement[]> {
  const document = documentIn(page, place)
  const [window = ''] = Object.keys(WINDOWS[place])
  await page.emulateMedia({ contrast: 'more' })
  const contrast = await violations(document, { only: COLOURS })
  await page.emulateMedia({ contrast: null, forcedColors: 'active' })
  const forced = await vanished(document)
  await page.emulateMedia({ forcedColors: null })
  return [
    { check: 'contrast', theme, window, found: contrast },
    { check: 'forced', theme, window, found: forced },
  ]
}

const resize = (client: CDPSession, { width, height, scale }: Window): Promise<unknown> =>
  client.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false })

/** What still moves for a reader who wants less motion. */
const movement = (frame: Pick<Frame, 'evaluate'>): Promise<readonly string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll('body, body *')]
      .filter((one) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one)
        return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior !== 'auto'
      })
      .map((one) => `moves: ${one.localName}.${one.getAttribute('class') ?? ''}`),
  )
