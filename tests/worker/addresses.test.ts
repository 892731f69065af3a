import fc from 'fast-check'
import { expect } from 'vitest'
import type { Seat } from '../../questions/wire/seat.ts'
import { addressTyped, mendedAddress } from '../../worker/tokens/addresses.ts'
import { footnote, test } from '../support/served.ts'
import { bearer, publish, send } from '../support/worker/calls.ts'
import { damagedAddresses } from '../support/worker/damaged-addresses.ts'

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

const damaged = damagedAddresses({ code, key, seated: seated.code, seat })

test('the table has more than a hundred and twenty rows, each another', () => {
  expect(damaged.length).toBeGreaterThan(120)
  expect(new Set(damaged.map(([came]) => came)).size).toBe(damaged.length)
})

test.each(damaged)('%s leads to %s', async (came, meant) => {
  expect(await landed(came)).toMatchObject({ at: meant, status: 200 })
})

/** Where an address leads, without the pages in between. */
function leadsTo(came: string): string {
  const [, typed] = /^\/q\?code=(.*)$/.exec(came) ?? []
  const next = typed === undefined ? mendedAddress(came) : addressTyped(decodeURIComponent(typed))
  return next === undefined ? came : leadsTo(next)
}

test.each([
  ['abcdefghjk', '-_bcdefghijklmnopqrstw'],
  ['01234z6789', '_-0123456789012345678g'],
  ['5abcde6789', '0-_-_-_-_-_-_-_-_-_-_Q'],
])('they lead there whatever the code and the key are made of: %s, %s', (code, key) => {
  for (const [came, meant] of damagedAddresses({ code, key, seated: code, seat: `12-${code}` }))
    expect(leadsTo(new URL(came, 'http://x').href.slice('http://x'.length)), came).toBe(meant)
})

test('the language that an address asks for comes along', async () => {
  const { headers } = await footnote.fetch(`/Q/${code}.?lang=fr`)
  expect(headers.get('Location')).toBe(`/q/${code}?lang=fr`)
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

test.each([
  ['/q/nonsense!', 'nonsense'],
  ['/q/zzzzz-zzzzz', 'zzzzzzzzzz'],
  ['/q/zzzzzzzzzz/3-abcdefghjk', 'zzzzzzzzzz'],
  ['/q/a%22%3Cb', 'a&quot;&lt;b'],
  [`/q/${'9'.repeat(400)}`, '9'.repeat(300)],
])('on the page of %s the code stands in a field, to be typed again', async (came, typed) => {
  const { status, page } = await landed(came)
  expect(status).toBe(404)
  expect(page.match(/<form[^>]*>/g)).toEqual(['<form class="code" action="/q" method="get">'])
  expect(page.match(/<input[^>]*>/g)?.map((field) => / value="([^"]*)"/.exec(field)?.[1])).toEqual([typed])
  expect(page.match(/<button/g)).toHaveLength(1)
  expect(page).toContain('<label for="code">Type the code again</label>')
})

test('the field of a mistyped code keeps the language, and no page has it that nobody types a code for', async () => {
  expect((await landed('/q/nonsense?lang=fr')).page).toContain('<input type="hidden" name="lang" value="fr"/>')
  for (const came of ['/embed/nonsense', '/results/nonsense', '/nonsense/nothing'])
    expect((await landed(came)).page, came).not.toContain('<form')
})

test('a long link that is pasted where a code is asked is not cut short', async () => {
  const link = `https://footnote.a-school-with-a-long-name.example/q/${code}`
  const [, most] = /<input id="code"[^>]*maxlength="(\d+)"/i.exec((await landed('/')).page) ?? []
  expect(Number(most)).toBeGreaterThan(link.length)
  expect(await landed(`/q?code=${encodeURIComponent(link)}`)).toMatchObject({ at: `/q/${code}`, status: 200 })
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

test('a fragment that holds what no header can is no failure of ours', async () => {
  for (const path of [
    "/q/%23%0A%3Dcmd%7C'%2Fc%20calc'!A0",
    '/q/%23%E6%BC%A2%0A',
    '/results/%23%00',
    `/q/${code}%23%0D%0Ax: y`,
  ]) {
    const { status, headers } = await footnote.fetch(path)
    expect(status, path).toBeLessThan(500)
    expect(headers.get('x'), path).toBeNull()
  }
})
