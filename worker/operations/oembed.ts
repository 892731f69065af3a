import { escapedHtml } from '../../client/snippet.ts'
import type { Oembed } from '../../questions/wire/oembed.ts'
import { mendedAddress } from '../tokens/addresses.ts'
import { find } from './find-quiz.ts'
import { done, type Outcome, refused } from './outcome.ts'
import type { Resources } from './resources.ts'

/**
 * CSS pixels of a frame where nobody asks for less: WordPress's content is about as wide, and it grows no frame beyond
 * 1,000. The HTML says 100 %: a phone's screen is narrower.
 */
const WIDTH = 600
const HEIGHT = 640

interface OembedRequest {
  /** The address that somebody pasted. */
  readonly url: string
  /** CSS pixels; absent: any. */
  readonly maxWidth?: number | undefined
  readonly maxHeight?: number | undefined
}

/**
 * How another site shows the quiz of a pasted link.
 *
 * WordPress shows nothing but a quotation with a link, followed by the frame, and hides the quotation once the frame
 * has said its height.
 */
export async function oembed(
  resources: Pick<Resources, 'quizzes'>,
  origin: string,
  { url, maxWidth = WIDTH, maxHeight = HEIGHT }: OembedRequest,
): Promise<Outcome<Oembed>> {
  const code = codeIn(url, origin)
  const found = code === undefined ? undefined : await find(resources, code)
  // Of a quiz that is gone there is as little to show as of one that never was.
  if (!found?.ok) return refused({ is: 'missing', what: 'quiz' })
  const { quiz } = found.value
  const [width, height] = [Math.min(WIDTH, maxWidth), Math.min(HEIGHT, maxHeight)]
  const title = escapedHtml(quiz.title)
  return done({
    version: '1.0',
    type: 'rich',
    title: quiz.title,
    provider_name: 'Footnote',
    provider_url: `${origin}/`,
    html: [
      `<blockquote class="wp-embedded-content"><a href="${origin}/q/${quiz.code}">${title}</a></blockquote>`,
      `<iframe src="${origin}/embed/${quiz.code}" title="${title}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe>`,
    ].join(''),
    width,
    height,
  })
}

/** The code in the address of one of our quizzes, in or out of a frame. */
function codeIn(url: string, origin: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const address = new URL(url)
  if (address.origin !== origin) return undefined
  const path = mendedAddress(address.pathname) ?? address.pathname
  return /^\/(?:q|embed)\/([^/]+)$/.exec(path)?.[1]
}
