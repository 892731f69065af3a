import { Agent, request } from 'node:http'
import { expect } from 'vitest'
import { footnote, test } from '../support/served.ts'
import { bearer, publish, start } from '../support/worker/calls.ts'

const { code, key } = await publish(footnote)
const framed = await publish(footnote, { frames: ['https://school.example', 'https://LMS.example:8443/course/7'] })
const { token } = await start(footnote, code)

const policyOf = (response: Response): Record<string, string> =>
  Object.fromEntries(
    (response.headers.get('Content-Security-Policy') ?? '').split('; ').map((part) => {
      const [name = '', ...values] = part.split(' ')
      return [name, values.join(' ')]
    }),
  )

const still = [
  '/',
  '/topics/bridge-closure',
  '/topics/bridge-closure/cards',
  '/new?topic=bridge-closure',
  '/proof',
  '/privacy',
  '/accessibility',
  '/embedding',
  '/check',
]
const quiz = [
  `/q/${code}`,
  `/results/${code}`,
  `/board/${code}`,
  `/print/${code}`,
  '/takedown',
  '/q?code=nothing',
  '/nothing',
  '/q/zzzzzzzzzz',
]
const embed = [`/embed/${code}`, '/embed/zzzzzzzzzz']
const api = ['/api/health', '/api/topics', '/api/topics/bridge-closure', `/api/quizzes/${code}/results`, '/api/nothing']
const open = [`/api/quizzes/${code}`, '/api/quizzes/zzzzzzzzzz', `/api/quizzes/${code}/attempts`, '/api/proofs']

test.each([...still, ...quiz, ...embed, ...api, ...open])(
  '%s tells a browser to guess nothing, to tell nobody, to use no device, to keep no cookie',
  async (path) => {
    const response = await footnote.fetch(path)
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(response.headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(response.headers.get('Permissions-Policy')).toMatch(/camera=\(\).*microphone=\(\)/)
    expect(response.headers.get('Set-Cookie')).toBeNull()
    expect(response.headers.get('X-Frame-Options')).toBeNull()
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull()
    const policy = policyOf(response)
    expect(policy['default-src']).toBe("'none'")
    expect(Object.values(policy).join(' ')).not.toMatch(/unsafe|\*(?!$)/)
  },
)

test.each([...still, ...quiz, ...embed, ...api, ...open])(
  '%s is asked for over TLS alone, is kept for each language, and is found only where it is no quiz',
  async (path) => {
    const { headers } = await footnote.fetch(path)
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000')
    // In a frame each page that may not be framed is another.
    const isPage = ![...embed, ...api, ...open].includes(path)
    expect(headers.get('Vary')).toBe(isPage ? 'Accept-Language, Sec-Fetch-Dest' : 'Accept-Language')
    expect(headers.get('X-Robots-Tag')).toBe(still.includes(path) ? null : 'noindex')
  },
)

test.each([...still, ...quiz])(
  '%s is a page that nobody frames, with our own scripts and one known style',
  async (path) => {
    const response = await footnote.fetch(path)
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(policyOf(response)).toMatchObject({
      'script-src': "'self'",
      'style-src': expect.stringMatching(/^('sha256-[\w+/]{43}=' ?)+$/),
      'connect-src': "'self'",
      'form-action': "'self'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
    })
    // A page where a quiz is taken goes without: it would begin in a process of its own.
    expect(response.headers.get('Cross-Origin-Opener-Policy')).toBe(/^\/q\b/.test(path) ? null : 'same-origin')
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull()
  },
)

test.each(still)('%s may be kept for a while', async (path) => {
  expect((await footnote.fetch(path)).headers.get('Cache-Control')).toBe('public, max-age=300')
})

test.each([...quiz, ...embed, ...api, ...open])('%s is kept nowhere', async (path) => {
  expect((await footnote.fetch(path)).headers.get('Cache-Control')).toBe('no-store')
})

test('a quiz may be framed by any site, or by those that its teacher named; its parts are named by origin, for a sandbox has none', async () => {
  const any = policyOf(await footnote.fetch(`/embed/${code}`))
  expect(any).toMatchObject({ 'frame-ancestors': '*', 'script-src': footnote.url, 'connect-src': footnote.url })
  const some = policyOf(await footnote.fetch(`/embed/${framed.code}`))
  expect(some['frame-ancestors']).toBe('https://school.example https://lms.example:8443')
  const posted = await footnote.fetch(`/embed/${framed.code}`, {
    method: 'POST',
    body: new URLSearchParams({ step: 'start' }),
  })
  expect(policyOf(posted)['frame-ancestors']).toBe('https://school.example https://lms.example:8443')
})

test.each(open)('%s answers whoever frames the quiz', async (path) => {
  const response = await footnote.fetch(path, { headers: { Origin: 'null' } })
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
})

test.each(api)('%s answers only our own pages', async (path) => {
  const response = await footnote.fetch(path, { headers: { Origin: 'https://school.example' } })
  expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull()
  expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
})

test('a browser that asks first may send a student’s calls from anywhere, and no teacher’s key', async () => {
  for (const path of ['attempts', 'answers', 'submissions', 'review']) {
    const response = await footnote.fetch(`/api/quizzes/${code}/${path}`, { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('Access-Control-Allow-Methods')).toBe('GET, POST')
    expect(response.headers.get('Access-Control-Allow-Headers')).toBe('Content-Type')
  }
  const results = await footnote.fetch(`/api/quizzes/${code}/results`, { method: 'OPTIONS' })
  expect(results.headers.get('Access-Control-Allow-Methods')).toBeNull()
})

test('HEAD is GET without a body', async () => {
  for (const path of ['/', `/q/${code}`, '/api/health', '/nothing']) {
    const [head, get] = [await footnote.fetch(path, { method: 'HEAD' }), await footnote.fetch(path)]
    expect(head.status).toBe(get.status)
    expect(await head.text()).toBe('')
    expect(head.headers.get('Content-Type')).toBe(get.headers.get('Content-Type'))
  }
})

test('what an address does not do it refuses, and says what it does', async () => {
  const refused = await footnote.fetch('/api/health', { method: 'POST', body: '{}' })
  expect(refused.status).toBe(405)
  expect(refused.headers.get('Allow')).toBe('HEAD, GET, OPTIONS')
  const page = await footnote.fetch(`/q/${code}`, { method: 'DELETE' })
  expect(page.status).toBe(405)
  expect(page.headers.get('Allow')).toBe('HEAD, GET, POST, OPTIONS')
  expect((await footnote.fetch('/api/quizzes', { method: 'OPTIONS' })).headers.get('Allow')).toBe('POST, OPTIONS')
})

test('a connection is good for the next request after a body that nobody has read', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const call = (method: string, path: string, body: string) =>
    new Promise<{ status: number | undefined; reused: boolean }>((resolve, reject) => {
      const sent = request(new URL(path, footnote.url), { agent, method }, (response) => {
        response.resume().on('end', () => resolve({ status: response.statusCode, reused: sent.reusedSocket }))
      })
      sent.on('error', reject).end(body)
    })
  await call('GET', '/api/health', '')
  for (const path of ['/api/health', '/nothing', `/api/quizzes/${code}/attempts`]) {
    await call('POST', path, 'x'.repeat(600_000))
    expect(await call('GET', '/api/health', ''), path).toEqual({ status: 200, reused: true })
  }
  agent.destroy()
})

test('a code is read as people type it, and leads to the one address of its quiz', async () => {
  const typed = `${code.slice(0, 5).toUpperCase()} ${code.slice(5)}`
  const found = await footnote.fetch(`/q?code=${encodeURIComponent(typed)}`)
  expect([found.status, found.headers.get('Location')]).toEqual([303, `/q/${code}`])
  const spelled = await footnote.fetch(`/q/${code.slice(0, 5)}-${code.slice(5).toUpperCase()}`)
  expect([spelled.status, spelled.headers.get('Location')]).toEqual([303, `/q/${code}`])
  const wrong = await footnote.fetch('/q?code=%3Cscript%3E')
  expect(wrong.status).toBe(404)
  expect(await wrong.text()).toContain('value="&lt;script>"')
})

test('an address never holds a key or a token', async () => {
  const page = await (await footnote.fetch(`/results/${code}`, { headers: bearer(key) })).text()
  expect(page).not.toContain(key)
  const moved = await footnote.fetch(`/q/${code}`, {
    method: 'POST',
    body: new URLSearchParams({ token, step: 'next' }),
  })
  expect(moved.status).toBe(200)
  expect(moved.headers.get('Location')).toBeNull()
})
