import type { Page } from 'playwright-core'
import { newContext } from '../browser-test.ts'
import { footnote } from '../served.ts'

/** A person at the studio. Everything that they do is counted: a press, a paste, a choice, a key. */
export interface StudioVisitor {
  readonly page: Page
  readonly press: (name: string | RegExp) => Promise<void>
  /** Puts a text on the clipboard as another program does, which is not counted, and pastes it where the focus is. */
  readonly paste: (text: string, form?: 'text/plain' | 'text/html') => Promise<void>
  readonly tick: (name: string | RegExp) => Promise<void>
  readonly into: (label: string | RegExp) => Promise<void>
  /** Anything else that is one action. */
  readonly act: (doing: Promise<unknown>) => Promise<void>
  readonly actions: () => number
}

/** The studio as somebody opens it who was never there. */
export async function studioVisitor(language = 'en'): Promise<StudioVisitor> {
  const context = await newContext({ viewport: { width: 1280, height: 900 } })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: footnote.url })
  const page = await context.newPage()
  await page.goto(`${footnote.url}/studio?lang=${language}`)
  await page.locator('#paste').waitFor()
  return visitorOn(page)
}

/** Somebody at a page that is open already. */
export function visitorOn(page: Page): StudioVisitor {
  let count = 0
  const act = async (doing: Promise<unknown>) => {
    count += 1
    await doing
  }
  return {
    page,
    act,
    press: (name) => act(page.getByRole('button', { name }).first().click()),
    tick: (name) => act(page.getByRole('checkbox', { name }).first().check()),
    into: (label) => act(page.getByLabel(label).first().click()),
    paste: async (text, form = 'text/plain') => {
      await page.evaluate(
        ([body = '', type = '']) =>
          navigator.clipboard.write([new ClipboardItem({ [type]: new Blob([body], { type }) })]),
        [text, form],
      )
      await act(page.keyboard.press('ControlOrMeta+v'))
    },
    actions: () => count,
  }
}
