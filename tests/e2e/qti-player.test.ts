import { createRequire } from 'node:module'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Exported } from '../../questions/formats/format.ts'
import { qti3 } from '../../questions/formats/qti-3.ts'
import type { Item } from '../../questions/item.ts'
import { creditOf, markOf } from '../../questions/quiz/marking.ts'
import { ruledItem } from '../../questions/quiz/ruling.ts'
import { shapeOf } from '../../questions/shapes/shapes.ts'
import type { Response } from '../../questions/wire/item.ts'
import type { Ruling } from '../../questions/wire/ruling.ts'
import { startBrowser } from '../support/browser.ts'
import { mixed, nastyQuiz, wanted, wholeTopics } from '../support/questions/formats-samples.ts'

// A player of QTI 3 that is not ours, Citolab’s, takes the items and marks them. It rounds scores to three decimals.
const PLAYER = createRequire(import.meta.url).resolve('@citolab/qti-components/cdn/index.global.js')

/** What of Citolab's <qti-assessment-item> is used here. */
interface Played extends Element {
  updateResponseVariable(identifier: string, value: string | readonly string[]): void
  processResponse(): void
  resetResponses(): void
  getOutcome(identifier: string): { readonly value: unknown } | undefined
}

interface Told {
  readonly stem: string
  readonly choices: readonly string[]
  readonly scores: readonly number[]
  /** After the last response. */
  readonly shown: readonly string[]
}

/** Plays an item in the browser, once with each response. */
async function play(page: Page, xml: string, responses: readonly (string | readonly string[])[]): Promise<Told> {
  return await page.evaluate(
    async ({ xml, responses }) => {
      const [shell, container] = [document.createElement('qti-item'), document.createElement('item-container')]
      const connected = new Promise<Played>((resolve) => {
        shell.addEventListener('qti-assessment-item-connected', (event) =>
          resolve((event as CustomEvent<Played>).detail),
        )
      })
      shell.append(Object.assign(container, { itemXML: xml }))
      document.body.replaceChildren(shell)
      const item = await connected
      const contents = (selector: string) =>
        [...item.querySelectorAll(selector)].map(({ textContent }) => textContent ?? '')
      const scores = responses.map((response) => {
        item.updateResponseVariable('RESPONSE', response)
        item.processResponse()
        return Number(item.getOutcome('SCORE')?.value)
      })
      const isShown = (feedback: Element) => 'showStatus' in feedback && feedback.showStatus === 'on'
      return {
        stem: contents('qti-prompt, qti-item-body > p').join('\n'),
        choices: contents('qti-simple-choice, qti-simple-match-set:last-child > *'),
        scores,
        shown: [...item.querySelectorAll('qti-modal-feedback')]
          .filter(isShown)
          .map(({ textContent }) => textContent ?? ''),
      }
    },
    { xml, responses },
  )
}

/** The key, and responses on the way from it to what is quite wrong. */
function responsesTo(item: Item): readonly Exclude<Response, null>[] {
  const best = shapeOf(item).best(item)
  if (item.shape === 'one') return [best, ...item.options.map((_, i) => i)]
  if (item.shape === 'number') return [best, item.key.min, item.key.max, item.key.min - 0.001, item.key.max + 0.001]
  const key = item.key
  if (item.shape === 'several')
    return [
      key,
      key.slice(1),
      item.options.map((_, i) => i),
      item.options.flatMap((_, i) => (key.includes(i) ? [] : [i])).concat(key[0] ?? 0),
    ]
  if (item.shape === 'order')
    return [key, [...key].reverse(), [...key.slice(1), ...key.slice(0, 1)], key.map((_, i) => i)]
  return [key, key.map(() => 0), key.map((option, i) => (i === 0 ? (option + 1) % item.right.length : option))]
}

/** A response as QTI writes it. */
function inQti(item: Item, response: Exclude<Response, null>): string | readonly string[] {
  const id = (index: number) => `choice-${index + 1}`
  if (typeof response === 'number') return item.shape === 'number' ? String(response) : id(response)
  return item.shape === 'pairs' ? response.map((right, left) => `left-${left + 1} ${id(right)}`) : response.map(id)
}

const joined = (text: string): string => text.replace(/\s+/g, '').replace(/\u200f/g, '')

const quizzes: readonly Exported[] = [...wholeTopics.map((quiz) => mixed(quiz, 50)), nastyQuiz]

test.each(quizzes.map((quiz) => [quiz.topic, quiz] as const))(
  '%s: a player of QTI shows the items and marks as we do',
  async (_topic, quiz) => {
    await using browser = await startBrowser()
    const page = await browser.newPage()
    await page.setContent('<!doctype html><title>Player</title>')
    await page.addScriptTag({ path: PLAYER })
    const files = unzipSync(qti3.express(quiz).body as Uint8Array)
    for (const item of quiz.items) {
      const responses = responsesTo(item)
      const told = await play(
        page,
        strFromU8(files[`items/${item.id}.xml`] ?? new Uint8Array()),
        responses.map((response) => inQti(item, response)),
      )
      const { stem, options } = wanted(item)
      expect(joined(told.stem), item.id).toBe(joined(stem))
      expect(told.choices.map(joined).sort(), item.id).toEqual(options.map(joined).sort())
      for (const [i, response] of responses.entries())
        expect(told.scores[i], `${item.id}: ${response}`).toBeCloseTo(creditOf(item, response), 3)
      expect(joined(told.shown.join(' ')), item.id).toContain(joined(item.explanation))
    }
  },
)

test('a player of QTI marks under the rulings as we do: of every shape another answer is right, or whatever is answered', async () => {
  await using browser = await startBrowser()
  const page = await browser.newPage()
  await page.setContent('<!doctype html><title>Player</title>')
  await page.addScriptTag({ path: PLAYER })
  const items = nastyQuiz.items.filter(({ id }) => id.endsWith('-3'))
  for (const is of ['accept', 'everyone'] as const) {
    const rulings = items.map((item): Ruling => {
      const response = responsesTo(item).find((each) => creditOf(item, each) < 1)
      if (response === undefined) throw new Error(item.id)
      return is === 'accept' ? { item: item.id, is, response } : { item: item.id, is }
    })
    const files = unzipSync(qti3.express({ ...nastyQuiz, items, rulings }).body as Uint8Array)
    for (const item of items) {
      const responses = responsesTo(item)
      const xml = strFromU8(files[`items/${item.id}.xml`] ?? new Uint8Array())
      const { scores } = await play(
        page,
        xml,
        responses.map((response) => inQti(item, response)),
      )
      const wanted = responses.map((response) => markOf(ruledItem(item, rulings), response).credit)
      expect(wanted.filter((credit) => credit === 1).length, item.id).toBeGreaterThan(1)
      for (const [i, credit] of wanted.entries())
        expect(scores[i], `${item.id}: ${responses[i]}`).toBeCloseTo(credit, 3)
    }
  }
})
