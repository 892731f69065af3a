import { manifest } from '#manifest'
import { policyHash } from '../tokens/digests.ts'

/**
 * Who may see, frame, keep and call an answer.
 *
 * `still`: a page that is the same for all. `host`: one of them that shows quizzes in frames. `studio`: one that works
 * in a worker of the browser. `quiz`: a teacher's page about one quiz. `student`: a page where a quiz is taken.
 * `embed`: the same, for frames. `api`: for our own pages. `frame`: what is shown in place of a page that may not be
 * framed. `open`: what `embed` calls from wherever it is framed; nothing there relies on cookies, so any origin may.
 */
export type Policy = 'still' | 'host' | 'studio' | 'quiz' | 'student' | 'embed' | 'frame' | 'api' | 'open'

/** Pages that change only with a deployment. */
export const isStill = (policy: Policy): boolean => policy === 'still' || policy === 'host' || policy === 'studio'

/** Seconds that a page may be shown again without asking. */
const STILL_SECONDS = 300

/** Nothing of a device is needed, and nothing that is framed or linked gets it. */
const DEVICES = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'microphone',
  'midi',
  'payment',
  'usb',
]

const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'Permissions-Policy': DEVICES.map((device) => `${device}=()`).join(', '),
}

/** The style sheets that pages carry inline, as a policy names them; worked out once. */
let styles: readonly string[] | undefined

async function styleHashes(): Promise<readonly string[]> {
  styles ??= await Promise.all(Object.values(manifest.styles).map(policyHash))
  return styles
}

interface About {
  readonly origin: string
  /** Sites that may frame it; absent: any. Only `embed` asks. */
  readonly frames: readonly string[] | undefined
  readonly status: number
}

/** The headers of an answer, beside those that its content has. */
export async function headersOf(
  policy: Policy,
  { origin, frames, status }: About,
): Promise<Readonly<Record<string, string>>> {
  const cache = isStill(policy) && status === 200 ? `public, max-age=${STILL_SECONDS}` : 'no-store'
  // Search engines may list what the site says; never a quiz, a seat, a desk or what they are made of.
  const robots = isStill(policy) ? {} : { 'X-Robots-Tag': 'noindex' }
  // Every page is written in one language, and so is what a student is told: what is kept is kept for each.
  const common = { ...everywhere, 'Cache-Control': cache, Vary: 'Accept-Language', ...robots }
  // In a frame each of our pages is another: what was kept for a tab is not shown there.
  const page = { ...common, Vary: 'Accept-Language, Sec-Fetch-Dest' }
  switch (policy) {
    case 'still':
    case 'host':
    case 'studio':
    case 'quiz':
    case 'student':
      return {
        ...page,
        'Content-Security-Policy': [
          pagePolicy({ self: "'self'", ancestors: "'none'", framed: framedBy(policy) }, await styleHashes()),
          ...(policy === 'studio' ? ["worker-src 'self'"] : []),
        ].join('; '),
        // It makes a browser begin the page in a new process, which a slow phone pays for; a student's page has nothing
        // that an opener could read.
        ...(policy === 'student' ? {} : { 'Cross-Origin-Opener-Policy': 'same-origin' }),
        'Cross-Origin-Resource-Policy': 'same-origin',
      }
    case 'embed':
      // The origin by name: in a sandbox, 'self' is an origin that equals nothing.
      return {
        ...common,
        'Content-Security-Policy': pagePolicy(
          { self: origin, ancestors: frames?.join(' ') ?? '*', framed: origin },
          await styleHashes(),
        ),
      }
    case 'frame':
      return { ...page, 'Content-Security-Policy': FRAME_POLICY }
    case 'api':
      return { ...common, 'Content-Security-Policy': DATA_POLICY, 'Cross-Origin-Resource-Policy': 'same-origin' }
    case 'open':
      return {
        ...common,
        'Content-Security-Policy': DATA_POLICY,
        'Access-Control-Allow-Origin': '*',
        'Access-Control-Expose-Headers': 'Retry-After',
      }
  }
}

/**
 * What a browser asks before a student's call from elsewhere: which methods, which headers, and for how many seconds
 * that holds.
 */
export function preflightHeaders(policy: Policy): Readonly<Record<string, string>> {
  if (policy !== 'open') return {}
  return {
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': 'Content-Type',
    'Access-Control-Max-Age': '86400',
  }
}

const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'"

const FRAME_POLICY = "default-src 'none'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors *"

interface Sites {
  /** Ours, as scripts, calls and forms know it. */
  readonly self: string
  /** Who may frame the page. */
  readonly ancestors: string
  /** What it may frame; absent: nothing. */
  readonly framed: string | undefined
}

/** A page that shows quizzes frames them; a student's form without a script frames what there is to read. */
const framedBy = (policy: Policy): string | undefined =>
  policy === 'host' || policy === 'student' ? "'self'" : undefined

function pagePolicy({ self, ancestors, framed }: Sites, hashes: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${self}`,
    `style-src ${hashes.length > 0 ? hashes.join(' ') : "'none'"}`,
    // The empty icon is inline.
    'img-src data:',
    `connect-src ${self}`,
    `form-action ${self}`,
    "base-uri 'none'",
    ...(framed === undefined ? [] : [`frame-src ${framed}`]),
    `frame-ancestors ${ancestors}`,
  ].join('; ')
}
