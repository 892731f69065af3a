import fc from 'fast-check'
import { expect } from 'vitest'
import type { Seat } from '../../questions/wire/seat.ts'
import { mendedAddress } from '../../worker/tokens/addresses.ts'
import { footnote, test } from '../support/served.ts'
import { bearer, publish, send } from '../support/worker/calls.ts'

const { code, key } = await publish(footnote)
const seated = await publish(footnote, { seats: 2 })
const { seats } = (
  await send<{ readonly seats: readonly Seat[] }>(
    footnote,
    'GET',
    `/api/quizzes/${seated.code}/seats`,
    undefined,
    bearer(seated.key),
  )
).body
const seat = seats[0]?.code ?? ''

/** Where a browser ends that is sent to an address, fragment and all, and what it shows there. */
async function landed(address: string, hops = 0): Promise<{ at: string; status: number; page: string }> {
  if (hops > 3) throw new Error(`${address} leads round and round`)
  const response = await footnote.fetch(address, { headers: { 'Accept-Language': 'en' } })
  const page = await response.text()
  const location = response.headers.get('Location')
  if (location !== null) return landed(location, hops + 1)
  return { at: address.replace(footnote.url, ''), status: response.status, page }
}

const quiz = `/q/${code}`
const seatPage = `/q/${seated.code}/${seat}`
const desk = `/results/${code}#${key}`
const grouped = `${code.slice(0, 5)}-${code.slice(5)}`.toUpperCase()

/** What came, and where its sender meant it to lead. */
const damaged: readonly (readonly [came: string, meant: string])[] = [
  // The student's link.
  [`${quiz}.`, quiz],
  [`${quiz},`, quiz],
  [`${quiz};`, quiz],
  [`${quiz}:`, quiz],
  [`${quiz}!`, quiz],
  [`${quiz}…`, quiz],
  [`${quiz})`, quiz],
  [`${quiz}).`, quiz],
  [`${quiz}]`, quiz],
  [`${quiz}%3E`, quiz],
  [`${quiz}"`, quiz],
  [`${quiz}%22`, quiz],
  [`${quiz}'`, quiz],
  [`${quiz}”`, quiz],
  [`${quiz}»`, quiz],
  [`${quiz}*`, quiz],
  [`${quiz}_`, quiz],
  [`${quiz}/`, quiz],
  [`${quiz}//`, quiz],
  [`/${quiz}`.replace('//', '/%E2%80%8B/'), quiz],
  [`${quiz}/.`, quiz],
  [`${quiz}%20`, quiz],
  [`${quiz}%C2%A0`, quiz],
  [`${quiz}%E2%80%8B`, quiz],
  [`/q/%EF%BB%BF${code}`, quiz],
  [`/q/${code.slice(0, 5)}%C2%AD${code.slice(5)}`, quiz],
  [`/q/${code.slice(0, 4)}%E2%80%8D${code.slice(4)}`, quiz],
  [`${quiz}%23`, quiz],
  [`${quiz}%23top`, quiz],
  [`${quiz}%2523`, quiz],
  [`${quiz}%3Flang=en`, quiz],
  [`${quiz}&amp;lang=en`, quiz],
  [`/Q/${code}`, quiz],
  [`/Q/${code.toUpperCase()}`, quiz],
  [`/q/${grouped}`, quiz],
  [`/q/(${grouped})`, quiz],
  [`/q/%E2%80%9C${grouped}%E2%80%9D`, quiz],
  [`/q/%3C${code}%3E`, quiz],
  [`/q/https://quiz.example${quiz}`, quiz],
  [`/q//${code}`, quiz],
  [`/${code}`, quiz],
  [`/${grouped}.`, quiz],
  [`${quiz}/Sources`, `${quiz}/sources`],
  [`/EMBED/${code}/`, `/embed/${code}`],
  [`/embed/${code}.`, `/embed/${code}`],
  // A code, or a whole link, typed where a code is asked for.
  [`/q?code=${encodeURIComponent(`https://quiz.example${quiz}`)}`, quiz],
  [`/q?code=${encodeURIComponent(`<https://quiz.example${quiz}>.`)}`, quiz],
  [`/q?code=${encodeURIComponent(`quiz.example${quiz}?lang=en`)}`, quiz],
  [`/q?code=${encodeURIComponent(`Code: ${grouped}.`)}`, quiz],
  [`/q?code=${encodeURIComponent(`\u200b${grouped}\u200b`)}`, quiz],
  [`/q?code=${encodeURIComponent(`https://quiz.example${seatPage}`)}`, seatPage],
  [`/q?code=${encodeURIComponent(`https://quiz.example/embed/${code}`)}`, `/embed/${code}`],
  // A seat's link.
  [`${seatPage}.`, seatPage],
  [`${seatPage}/`, seatPage],
  [`${seatPage})`, seatPage],
  [`${seatPage}%E2%80%8B`, seatPage],
  [`/Q/${seated.code}/${seat.toUpperCase()}`, seatPage],
  [`/q/${seated.code}./${seat}.`, seatPage],
  // The desk's, whose key stands behind the #.
  [`/results/${code}%23${key}`, desk],
  [`/results/${code}%2523${key}`, desk],
  [`/results/${code}%23${key}.`, desk],
  [`/results/${code}/${key}`, desk],
  [`/Results/${code}/%23${key})`, desk],
  [`/q?code=${encodeURIComponent(`https://quiz.example${desk}`)}`, desk],
  [`/print/${code}.%23${key}`, `/print/${code}#${key}`],
  [`/preview/${code}%23${key}%E2%80%8B`, `/preview/${code}#${key}`],
  // Other pages.
  ['/Privacy', '/privacy'],
  ['/privacy/', '/privacy'],
  ['/privacy).', '/privacy'],
  ['/topics/Bridge-Closure/', '/topics/bridge-closure'],
  ['/embedding%E2%80%8B', '/embedding'],
]

test('the table has more than sixty rows, each another', () => {
  expect(damaged.length).toBeGreaterThan(60)
  expect(new Set(damaged.map(([came]) => came)).size).toBe(damaged.length)
})

test.each(damaged)('%s leads to %s', async (came, meant) => {
  expect(await landed(came)).toMatchObject({ at: meant, status: 200 })
})

test('the language that an address asks for comes along', async () => {
  const { headers } = await footnote.fetch(`/Q/${code}.?lang=fr`)
  expect(headers.get('Location')).toBe(`${quiz}?lang=fr`)
})

test.each([
  ['/q/nonsense!', 'nonsense'],
  ['/q/zzzzz-zzzzz.', 'zzzzzzzzzz'],
  ['/results/nonsense', 'nonsense'],
  ['/q?code=where%20is%20it', 'where is it'],
  [`/embed/${code.slice(1)}`, code.slice(1)],
  [`/q/${'9'.repeat(400)}`, '9'.repeat(60)],
])('%s leads nowhere: the page says what was looked for, and not that anything was erased', async (came, looked) => {
  const { status, page } = await landed(came)
  expect(status).toBe(404)
  expect(page).toContain('There is no quiz with this code')
  expect(page).toContain(`You asked for “${looked}”.`)
  expect(page).not.toMatch(/quizzes are erased|was deleted/i)
})

test('only of a quiz that its teacher deleted is that said', async () => {
  const gone = await publish(footnote)
  await send(footnote, 'DELETE', `/api/quizzes/${gone.code}`, undefined, bearer(gone.key))
  const { status, page } = await landed(`/q/${gone.code}.`)
  expect(status).toBe(410)
  expect(page).toContain('This quiz was deleted by its teacher')
})

test.each(['.', ')', '#', ' ', '%20'])('the API takes a key with %j at its end', async (damage) => {
  const { status } = await send(footnote, 'GET', `/api/quizzes/${code}./results`, undefined, bearer(key + damage))
  expect(status).toBe(200)
})

test('an address that is mended is not mended again, whatever came', () => {
  const parts = fc.constantFrom('/', 'q', 'Q', 'results', code, key, '.', '%23', '#', '%', '%E2%80', ')', '-', 'x')
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 9 }), (some) => {
      const mended = mendedAddress(`/${some.join('')}`)?.split('#')[0]
      if (mended !== undefined) expect([undefined, mended]).toContain(mendedAddress(mended))
    }),
  )
})
