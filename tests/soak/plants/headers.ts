import type { SownPlant } from './sown-plant.ts'

const HEADERS = 'tests/worker/headers.test.ts'

/** What an answer says to browsers and to what stands between, and what is left of it in the log. */
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
  {
    bug: 'a title ends the script that a page begins with',
    file: 'client/document.tsx',
    from: ".replaceAll('<', '\\\\u003c')",
    to: '',
    tests: ['tests/worker/strange-requests.test.ts'],
  },
  {
    bug: 'the log names quizzes',
    file: 'worker/http/middleware.ts',
    from: "route: c.get('route') ?? 'none'",
    to: "route: c.get('route') && c.req.path",
    tests: ['tests/worker/strange-requests.test.ts'],
  },
]
