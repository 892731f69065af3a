import { readdir, readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { footnote, test } from '../support/served.ts'
import { publish } from '../support/worker/calls.ts'

const { code } = await publish(footnote)
const listed = await publish(footnote, { frames: ['https://school.example', 'https://lms.example:8443'] })
const textOf = async (path: string) => (await footnote.fetch(path)).text()

test('embed.js is less than 1 kB, at an address that stays, for any site', async () => {
  const response = await footnote.fetch('/embed.js')
  const script = await response.text()
  expect(response.status).toBe(200)
  expect(Buffer.byteLength(script)).toBeLessThan(1_000)
  expect(response.headers.get('Content-Type')).toMatch(/javascript/)
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
  expect(response.headers.get('Cache-Control')).toBe('public, max-age=3600')
  expect(script, 'a classic script').not.toMatch(/\b(import|export)\b/)
})

test('what only a framed quiz needs is loaded only there, in one file of less than 4 kB', async () => {
  const folder = new URL('../../.build/assets/assets/', import.meta.url)
  const name = (await readdir(folder)).find((file) => file.startsWith('embed-')) ?? ''
  const script = await readFile(new URL(name, folder), 'utf8')
  expect(gzipSync(script).length).toBeLessThan(4_000)
  const modules: Record<string, string[]> = JSON.parse(
    await readFile(new URL('../../.build/modules.json', import.meta.url), 'utf8'),
  )
  const others = modules.embed?.filter((module) => !/^client\/(embedding|entries\/embed)/.test(module))
  expect(others, 'it is made of nothing else').toEqual([])
  expect(await textOf(`/embed/${code}`)).toContain(`src="/assets/${name}"`)
  expect(await textOf(`/q/${code}`)).not.toContain(name)
})

test('a framed quiz knows the sites that its teacher listed, and a quiz on its own page does not', async () => {
  expect(await textOf(`/embed/${listed.code}`)).toContain(
    '<meta name="footnote-sites" content="https://school.example https://lms.example:8443"/>',
  )
  expect(await textOf(`/q/${listed.code}`)).not.toContain('school.example')
  expect(await textOf(`/embed/${code}`)).not.toContain('footnote-sites')
})

test('the page about embedding shows quizzes of this site in frames, and is shown in none', async () => {
  const policy = (await footnote.fetch('/embedding')).headers.get('Content-Security-Policy')
  expect(policy).toContain("frame-src 'self'")
  expect(policy).toContain("frame-ancestors 'none'")
  for (const path of ['/', '/proof', '/privacy'])
    expect((await footnote.fetch(path)).headers.get('Content-Security-Policy'), path).not.toContain('frame-src')
})

/** Who may frame it, who may read it from another site, and whether it keeps its windows apart. */
const matrix = [
  ['/', "'none'", null, 'same-origin'],
  ['/topics/bridge-closure', "'none'", null, 'same-origin'],
  ['/new?topic=bridge-closure', "'none'", null, 'same-origin'],
  ['/proof', "'none'", null, 'same-origin'],
  ['/privacy', "'none'", null, 'same-origin'],
  ['/embedding', "'none'", null, 'same-origin'],
  [`/q/${code}`, "'none'", null, null],
  [`/results/${code}`, "'none'", null, 'same-origin'],
  ['/q/zzzzzzzzzz', "'none'", null, null],
  ['/nothing', "'none'", null, 'same-origin'],
  [`/embed/${code}`, '*', null, null],
  [`/embed/${listed.code}`, 'https://school.example https://lms.example:8443', null, null],
  [`/oembed?url=${encodeURIComponent(`${footnote.url}/q/${code}`)}`, "'none'", '*', null],
  ['/oembed?url=nothing', "'none'", '*', null],
  [`/api/quizzes/${code}`, "'none'", '*', null],
  ['/api/health', "'none'", null, null],
] as const

test.each(matrix)('%s: framed by %s, read by %s', async (path, ancestors, readers, opener) => {
  const { headers } = await footnote.fetch(path, { headers: { Origin: 'https://school.example' } })
  expect(/frame-ancestors ([^;]+)/.exec(headers.get('Content-Security-Policy') ?? '')?.[1]).toBe(ancestors)
  expect(headers.get('Access-Control-Allow-Origin')).toBe(readers)
  expect(headers.get('Cross-Origin-Opener-Policy')).toBe(opener)
  expect(headers.get('X-Frame-Options')).toBeNull()
  expect(headers.get('Referrer-Policy')).toBe('no-referrer')
})
