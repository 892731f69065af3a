import type { SownPlant } from './sown-plant.ts'

const HEADERS = 'tests/worker/headers.test.ts'

/** What an answer says to browsers and to what stands between. */
export const headers: readonly SownPlant[] = [
  {
    bug: 'TLS is asked for over five minutes',
    file: 'worker/http/policies.ts',
    from: 'max-age=31536000',
    to: 'max-age=300',
    tests: [HEADERS],
    built: true,
  },
  {
    bug: 'a page of any site reads a desk',
    file: 'worker/http/policies.ts',
    from: "'Cross-Origin-Resource-Policy': 'same-origin' }",
    to: "'Access-Control-Allow-Origin': '*' }",
    tests: [HEADERS],
    built: true,
  },
  {
    bug: 'a page of any site may send a desk’s key',
    file: 'worker/http/policies.ts',
    from: "'Access-Control-Allow-Headers': 'Content-Type'",
    to: "'Access-Control-Allow-Headers': 'Content-Type, Authorization'",
    tests: [HEADERS],
    built: true,
  },
  {
    bug: 'a quiz is framed by any site, whatever its teacher listed',
    file: 'worker/http/policies.ts',
    from: "ancestors: frames?.join(' ') ?? '*'",
    to: "ancestors: frames === undefined ? '*' : '*'",
    tests: [HEADERS],
    built: true,
  },
  {
    bug: 'search engines list quizzes',
    file: 'worker/http/policies.ts',
    from: "isStill(policy) ? {} : { 'X-Robots-Tag': 'noindex' }",
    to: "policy !== 'quiz' ? {} : { 'X-Robots-Tag': 'noindex' }",
    tests: [HEADERS],
    built: true,
  },
  {
    bug: 'a page that is kept is shown in the language of who came first',
    file: 'worker/http/built-once.ts',
    from: '      readerOf(c).locale,\n',
    to: '',
    tests: ['tests/worker/kept-pages.test.ts'],
  },
]
