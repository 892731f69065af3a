import { expect } from 'vitest'
import { footnote, test } from '../support/served.ts'
import { bearer, publish } from '../support/worker/calls.ts'

const published = await publish(footnote, { title: 'Bridges & "ferries" <1>' })
const { code, key } = published
const page = `${footnote.url}/q/${code}`

async function oembed(query: Readonly<Record<string, string>>) {
  const response = await footnote.fetch(`/oembed?${new URLSearchParams(query)}`)
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  }
}

test('the answer has every field that oEmbed 1.0 requires of a rich one, and any site may read it', async () => {
  const { status, headers, body } = await oembed({ url: page })
  expect(status).toBe(200)
  expect(headers.get('Content-Type')).toMatch(/^application\/json/)
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(body).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Bridges & "ferries" <1>',
    provider_name: 'Footnote',
    provider_url: `${footnote.url}/`,
    html: expect.any(String),
    width: 600,
    height: 640,
  })
})

test('its HTML is what WordPress shows and sizes: a quotation with a link, then the frame, with what WordPress keeps of it', async () => {
  const { body } = await oembed({ url: page })
  const html = String(body.html)
  // WordPress's own patterns (wp_filter_oembed_result).
  const [, quotation, frame] = /(<blockquote[^>]*>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(html) ?? []
  expect(quotation).toBe(
    `<blockquote class="wp-embedded-content"><a href="${page}">Bridges &amp; &quot;ferries&quot; &lt;1></a></blockquote>`,
  )
  expect(/ src=(['"])(.*?)\1/.exec(frame ?? '')?.[2]).toBe(`${footnote.url}/embed/${code}`)
  for (const attribute of ['title', 'width="100%"', 'height="640"']) expect(frame).toContain(attribute)
  expect(html).not.toMatch(/<script|onload|javascript:/)
})

test.each([
  [{ maxwidth: '320' }, { width: 320, height: 640 }],
  [{ maxheight: '200' }, { width: 600, height: 200 }],
  [
    { maxwidth: '50', maxheight: '40' },
    { width: 50, height: 40 },
  ],
  [
    { maxwidth: '5000', maxheight: '5000' },
    { width: 600, height: 640 },
  ],
  [
    { maxwidth: '-1', maxheight: 'all' },
    { width: 600, height: 640 },
  ],
])('%j gives %j', async (most, size) => {
  const { body } = await oembed({ url: page, ...most })
  expect(body).toMatchObject(size)
  expect(body.html).toContain(`width="100%" height="${size.height}"`)
})

test('links to the quiz in a frame, or as people type its code, lead to the same answer', async () => {
  for (const path of [
    `/embed/${code}`,
    `/q/${code.toUpperCase()}`,
    `/q/${code}/`,
    `/q/${code}.`,
    `/Q/${code})`,
    `/q/${code}?from=mail`,
  ])
    expect((await oembed({ url: footnote.url + path })).body.title, path).toBe('Bridges & "ferries" <1>')
})

test.each([
  ['a quiz that is not there', '/q/zzzzzzzzzz'],
  ['another page', '/privacy'],
  ['the desk', `/results/${code}`],
])('404 for %s', async (_, path) => {
  const { status, body } = await oembed({ url: footnote.url + path })
  expect(status).toBe(404)
  expect(body.title).toEqual(expect.any(String))
})

test.each(['https://elsewhere.example/q/zzzzzzzzzz', 'javascript:alert(1)', 'nothing', ''])(
  '404 for %s',
  async (url) => {
    expect((await oembed({ url })).status).toBe(404)
  },
)

test('404 for a quiz that its teacher deleted', async () => {
  const gone = await publish(footnote)
  await footnote.fetch(`/api/quizzes/${gone.code}`, { method: 'DELETE', headers: bearer(gone.key) })
  expect((await oembed({ url: `${footnote.url}/q/${gone.code}` })).status).toBe(404)
})

test('501 for XML, which is not written here; JSON by name is', async () => {
  expect((await oembed({ url: page, format: 'xml' })).status).toBe(501)
  expect((await oembed({ url: page, format: 'json' })).status).toBe(200)
})

test('without an address the field that is missing is named', async () => {
  const { status, body } = await oembed({})
  expect(status).toBe(422)
  expect(body.errors).toEqual([{ path: 'url', message: expect.any(String) }])
})

test('a quiz’s page says where to ask, and following that brings the answer', async () => {
  const html = await (await footnote.fetch(`/q/${code}`)).text()
  const [, href = ''] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? []
  const address = new URL(href.replaceAll('&amp;', '&'))
  expect(address.origin).toBe(footnote.url)
  expect((await oembed(Object.fromEntries(address.searchParams))).body.title).toBe('Bridges & "ferries" <1>')
  expect(await (await footnote.fetch(`/embed/${code}`)).text()).not.toContain('oembed')
})

test('nothing in it tells of answers or keys', async () => {
  const { body } = await oembed({ url: page })
  expect(JSON.stringify(body)).not.toContain(key)
  expect(Object.keys(body)).toHaveLength(8)
})
