import type { Frame, Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { newContext, test } from '../support/browser-test.ts'
import { answerItem } from '../support/e2e/answering.ts'
import { type Heard, heardBy, isRecord, quizIn, startHost } from '../support/e2e/hosts.ts'
import { publish } from '../support/e2e/quizzes.ts'
import { isWhole } from '../support/e2e/rows.ts'
import { footnote } from '../support/served.ts'

// The parent scripts are the ones that their projects publish; H5P's resizer is on no registry and WordPress's script
// is part of a server, so for these two the host's half of the protocol is written here anew.

const host = await startHost()
afterAll(() => host[Symbol.asyncDispose]())

const WIDTHS = isWhole ? [320, 480, 768, 1_200] : [320, 1_200]
/** In the short form our own script's frame has a whole quiz, and the others one question: what grows is the same. */
const itemsUnder = (name: string): number => (isWhole || name === 'embed.js' ? 3 : 1)
/** CSS pixels between the frame and its content. */
const TOLERANCE = 2

const frameOf = (embed: string, attributes = '') =>
  `<iframe src="${embed}" title="Quiz" style="border:0;width:100%" ${attributes}></iframe>`

interface HostKind {
  readonly name: string
  readonly html: (embed: string) => string
  /** What this host takes for a height. */
  readonly takes: (data: unknown) => boolean
  /** The most that it gives. */
  readonly most?: number
}

const starts = (data: unknown, text: string) => typeof data === 'string' && data.startsWith(text)

const hosts: readonly HostKind[] = [
  {
    name: 'iframe-resizer 5',
    html: (embed) =>
      // It waits for the frame's load, so it has to be there before that: a frame above its script is a race.
      `<script src="/iframe-resizer.js"></script>${frameOf(embed)}<script>iframeResize({ license: 'GPLv3', log: false, waitForLoad: true }, 'iframe')</script>`,
    takes: (data) => starts(data, '[iFrameSizer]'),
  },
  {
    name: 'open-iframe-resizer',
    html: (embed) =>
      `${frameOf(embed)}<script type="module">import { initialize } from '/open-iframe-resizer.mjs'; initialize({}, 'iframe')</script>`,
    takes: (data) => isRecord(data) && data.type === 'iframe-resized',
  },
  {
    name: 'pym',
    html: (embed) =>
      `<div id="quiz"></div><script src="/pym.js"></script><script>new pym.Parent('quiz', '${embed}', {})</script>`,
    takes: (data) => starts(data, 'pym'),
  },
  {
    name: 'the protocol of H5P’s resizer',
    html: (embed) => `${frameOf(embed)}<script>
      addEventListener('message', (event) => {
        if (event.data?.context !== 'h5p') return
        const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === event.source)
        const respond = (action) => event.source.postMessage({ action, context: 'h5p' }, event.origin)
        if (event.data.action === 'hello') {
          frame.style.width = '100%'
          addEventListener('resize', () => respond('resize'))
          respond('hello')
        }
        if (event.data.action === 'prepareResize') { frame.style.height = '1px'; respond('resizePrepared') }
        if (event.data.action === 'resize') frame.style.height = event.data.height + 'px'
      })</script>`,
    takes: (data) => isRecord(data) && data.context === 'h5p' && data.action === 'resize',
  },
  {
    name: 'lti.frameResize',
    html: (embed) => `${frameOf(embed)}<script>
      addEventListener('message', (event) => {
        if (event.data?.subject !== 'lti.frameResize') return
        document.querySelector('iframe').style.height = event.data.height + 'px'
      })</script>`,
    takes: (data) => isRecord(data) && data.subject === 'lti.frameResize',
  },
  {
    name: 'WordPress',
    most: 1_000,
    html: (embed) =>
      `<blockquote class="wp-embedded-content" data-secret="s3cret">A quiz</blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position:absolute;visibility:hidden" data-secret="s3cret" title="Quiz" src="${embed}#?secret=s3cret" width="600" height="640" frameborder="0"></iframe><script>
      addEventListener('message', ({ data, source }) => {
        if (!(data && (data.secret || data.message || data.value)) || /[^a-zA-Z0-9]/.test(data.secret)) return
        for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quote.style.display = 'none'
        for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
          if (source !== frame.contentWindow) continue
          frame.removeAttribute('style')
          if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)))
        }
      })</script>`,
    takes: (data) => isRecord(data) && data.message === 'height',
  },
  {
    name: 'embed.js',
    html: (embed) => `${frameOf(embed)}<script src="${new URL('/embed.js', embed)}" async></script>`,
    takes: (data) => isRecord(data) && data.source === 'footnote' && data.event === 'height',
  },
]

/** Counts, inside the quiz, how often its content has become another height. */
function countChanges() {
  if (window === window.top) return
  Object.assign(window, { changes: 0 })
  addEventListener('DOMContentLoaded', () => {
    let last = 0
    new ResizeObserver(() => {
      const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
      if (height !== last) Object.assign(window, { changes: (window as unknown as { changes: number }).changes + 1 })
      last = height
    }).observe(document.documentElement)
  })
}
const changesIn = (quiz: Frame) => quiz.evaluate(() => (window as unknown as { changes: number }).changes)

/** How far the frame is from its content, once both have come to rest: the same for ten drawn frames in a row. */
async function gap(quiz: Frame): Promise<{ readonly content: number; readonly frame: number; readonly wide: boolean }> {
  return quiz.evaluate(async () => {
    const look = () => `${Math.ceil(document.documentElement.getBoundingClientRect().height)} ${innerHeight}`
    for (let same = 0, last = ''; same < 10; ) {
      await new Promise(requestAnimationFrame)
      same = look() === last ? same + 1 : 0
      last = look()
    }
    const [content = 0, frame = 0] = look().split(' ').map(Number)
    return { content, frame, wide: document.documentElement.scrollWidth > innerWidth }
  })
}

interface Walk {
  readonly page: Page
  readonly quiz: Frame
  readonly most: number
}

async function expectFit({ page, quiz, most }: Walk, where: string): Promise<void> {
  let last = await gap(quiz)
  const off = () => Math.abs(Math.min(last.content, most) - last.frame)
  const offAgain = async () => {
    last = await gap(quiz)
    return off()
  }
  if (off() > TOLERANCE) await expect.poll(offAgain, { message: where }).toBeLessThanOrEqual(TOLERANCE)
  const { content, frame, wide } = last
  if (content <= most) expect(frame, `${where}: nothing is cut off`).toBeGreaterThanOrEqual(content - TOLERANCE)
  expect(wide, `${where}: nothing is cut off at the side`).toBe(false)
  expect(await page.evaluate(() => document.querySelectorAll('iframe').length)).toBe(1)
}

test.each(hosts)(
  'under $name the frame is as high as its content through a quiz and at every width',
  async ({ name, html, takes, most = Number.POSITIVE_INFINITY }) => {
    const items = itemsUnder(name)
    const { embed } = await publish(footnote, { topic: 'white-helmets', items })
    const context = await newContext({ viewport: { width: 768, height: 900 } })
    await context.addInitScript(countChanges)
    const page = await context.newPage()
    await page.goto(host.page(html(embed)))
    const quiz = await quizIn(page)
    const walk = { page, quiz, most }
    await expectFit(walk, 'at first')
    const [heardBefore, changesBefore] = [(await heardBy(page)).length, await changesIn(quiz)]

    for (let item = 1; item <= items; item += 1) {
      await answerItem(quiz)
      await quiz.getByRole('button', { name: 'Check answer' }).click()
      await quiz.locator('.verdict').waitFor()
      await expectFit(walk, `feedback ${item}`)
      await quiz.getByRole('button', { name: item === items ? 'See your result' : 'Next question' }).click()
      await quiz.locator(item === items ? '.score' : 'fieldset.item').waitFor()
      await expectFit(walk, `after item ${item}`)
    }
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await expectFit(walk, `${width} px`)
    }
    await quiz.locator('details > summary').evaluateAll((list) => {
      for (const one of list) if (one instanceof HTMLElement) one.click()
    })
    await expectFit(walk, 'unfolded')

    const heights = (await heardBy(page)).slice(heardBefore).filter((heard) => isHeight(heard) || takes(heard.data))
    const changes = (await changesIn(quiz)) - changesBefore
    expect(changes).toBeGreaterThan(items + 1)
    const ratio = heights.length / changes
    console.info(`${name}: ${heights.length} messages for ${changes} changes of height`)
    expect(ratio, `${heights.length} messages for ${changes} changes`).toBeLessThan(3)
  },
)

const isHeight = ({ data }: Heard) => isRecord(data) && data.source === 'footnote' && data.event === 'height'
