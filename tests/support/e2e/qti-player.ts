import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { browser } from '../browser-test.ts'

// A player of QTI 3 that is not ours, Citolab’s. It rounds scores to three decimals.
const PLAYER = createRequire(import.meta.url).resolve('@citolab/qti-components/cdn/index.global.js')

/** What of Citolab's <qti-assessment-item> is used here. */
interface Played extends Element {
  updateResponseVariable(identifier: string, value: string | readonly string[]): void
  processResponse(): void
  getOutcome(identifier: string): { readonly value: unknown } | undefined
}

/** An item to play, once with each response. */
interface Part {
  readonly xml: string
  readonly responses: readonly (string | readonly string[])[]
}

interface Told {
  readonly stem: string
  readonly choices: readonly string[]
  readonly scores: readonly number[]
  /** After the last response. */
  readonly shown: readonly string[]
}

/**
 * A page with the player in it. A whole test file shares it, because it is 640 kB to read, and nothing of an item
 * outlives the next.
 */
export async function playerPage(): Promise<Page> {
  const page = await browser.newPage()
  await page.setContent('<!doctype html><title>Player</title>')
  await page.addScriptTag({ path: PLAYER })
  return page
}

/**
 * Plays items one after another. All are sent to the page at once: a call of the page for each cost more than playing
 * it.
 */
export async function play(page: Page, parts: readonly Part[]): Promise<readonly Told[]> {
  return await page.evaluate(async (parts) => {
    const told: Told[] = []
    for (const { xml, responses } of parts) {
      const [shell, container] = [document.createElement('qti-item'), document.createElement('item-container')]
      const connected = new Promise<Played>((resolve) => {
        shell.addEventListener('qti-assessment-item-connected', (event) =>
          resolve((event as CustomEvent<Played>).detail),
        )
      })
      shell.append(Object.assign(container, { itemXML: xml }))
      document.body.replaceChildren(shell)
      const item = await connected
      const textsOf = (selector: string) =>
        [...item.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '')
      const scores = responses.map((response) => {
        item.updateResponseVariable('RESPONSE', response)
        item.processResponse()
        return Number(item.getOutcome('SCORE')?.value)
      })
      const isShown = (feedback: Element) => 'showStatus' in feedback && feedback.showStatus === 'on'
      told.push({
        stem: textsOf('qti-prompt, qti-item-body > p').join('\n'),
        choices: textsOf('qti-simple-choice, qti-simple-match-set:last-child > *'),
        scores,
        shown: [...item.querySelectorAll('qti-modal-feedback')]
          .filter(isShown)
          .map(({ textContent }) => textContent ?? ''),
      })
    }
    return told
  }, parts)
}
