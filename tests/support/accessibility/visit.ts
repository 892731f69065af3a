import type { Frame, Page } from 'playwright-core'
import { type Teaching, teachingIn } from '../../../client/words/teaching.ts'
import type { Host } from '../e2e/hosts.ts'
import type { Footnote } from '../footnote.ts'

export const LANGUAGES = ['en', 'fr', 'ar'] as const
export type Language = (typeof LANGUAGES)[number]

/** A page by itself, or the quiz in a frame on somebody else's. */
export const PLACES = ['page', 'frame'] as const
export type Place = (typeof PLACES)[number]

/** What elements are looked for in. */
export type At = Pick<Page, 'getByLabel' | 'getByRole' | 'getByText' | 'locator'>

/** Somebody who goes through pages of the site in one language. */
export interface Visit {
  readonly footnote: Footnote
  /** The tab: what is in its frame is reached through `at`. */
  readonly page: Page
  readonly at: At
  readonly language: Language
  /** As the pages are written. */
  readonly words: Teaching
  /** Opens a path of the site, a quiz's in its place. */
  readonly open: (path: string) => Promise<void>
  /** The same page in another tab of the same browser. */
  readonly beside: () => Promise<At>
  /** Measures what is there now, under a name that is the same in every language and place. */
  readonly look: (state: string) => Promise<void>
}

/** A way through states, each of which is looked at once it is there. */
export type Walk = (visit: Visit) => Promise<void>

export interface Visitor {
  readonly footnote: Footnote
  readonly host: Host
  readonly page: Page
  readonly place: Place
  readonly language: Language
  readonly look: (state: string) => Promise<void>
}

export function visitOf({ footnote, host, page, place, language, look }: Visitor): Visit {
  const within = (tab: Page): At => (place === 'frame' ? tab.frameLocator('iframe') : tab)
  const framed = (path: string) => {
    const source = footnote.url + path.replace(/^\/q\//, '/embed/')
    return host.page(`<iframe src="${source}" title="A quiz" width="320" height="640" style="border:0"></iframe>
      <script src="${footnote.url}/embed.js" async></script>`)
  }
  return {
    footnote,
    page,
    at: within(page),
    language,
    words: teachingIn(language),
    open: async (path) => {
      // With nothing but its fragment changed a page would not be loaded anew.
      if (path.includes('#')) await page.goto('about:blank')
      await page.goto(place === 'frame' ? framed(path) : footnote.url + path)
    },
    beside: async () => {
      const tab = await page.context().newPage()
      await tab.goto(page.url())
      return within(tab)
    },
    look,
  }
}

/** The document that is looked at: the tab's own, or the one in its frame. */
export function documentIn(page: Page, place: Place): Frame {
  const frame = place === 'page' ? page.mainFrame() : page.mainFrame().childFrames()[0]
  if (!frame) throw new Error('The page holds no frame.')
  return frame
}
