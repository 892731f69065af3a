import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { qrOf } from '../../client/quiz/qr.ts'
import { newContext, newPage, test } from '../support/browser-test.ts'
import { footnote } from '../support/served.ts'

/** Publishes the suggested quiz, and waits for what comes of it. */
async function publishedPage(): Promise<Page> {
  const page = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(`${footnote.url}/new?topic=bridge-closure`)
  await page.getByRole('button', { name: 'Publish with these settings' }).click()
  await page.getByRole('heading', { name: 'Your quiz is published' }).waitFor()
  return page
}

const fieldOf = (page: Page, name: string) => page.getByRole('textbox', { name }).inputValue()

test('the published page gives the students’ link as a QR code, a code for the blackboard and links that load nothing before they are followed', async () => {
  const page = await publishedPage()
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  const link = await fieldOf(page, 'Link for students')
  expect(link).toMatch(/\/q\/[0-9a-z]{10}$/)
  const drawn = page.getByRole('img', { name: 'QR code' }).locator('path')
  expect(await drawn.getAttribute('d')).toBe(qrOf(link).path)
  const code = link.slice(-10)
  expect(await page.locator('.blackboard b').textContent()).toBe(`${code.slice(0, 5)} ${code.slice(5)}`)
  expect(await page.locator('.blackboard bdi').textContent(), 'where the code is typed').toBe(new URL(link).host)
  const places = {
    'Google Classroom': 'classroom.google.com/share?url',
    'Microsoft Teams': 'teams.microsoft.com/share?href',
  }
  for (const [name, address] of Object.entries(places)) {
    const place = page.getByRole('link', { name })
    expect(await place.getAttribute('href')).toBe(`https://${address}=${encodeURIComponent(link)}`)
    expect(await place.getAttribute('rel')).toContain('noopener')
  }
  expect([...hosts].filter((host) => host !== new URL(footnote.url).host)).toEqual([])
})

test('the snippet brings the line that makes its frame as high as the quiz', async () => {
  const page = await publishedPage()
  const [frame, script] = (await fieldOf(page, 'Snippet')).split('\n')
  expect(frame).toMatch(/^<iframe src="http:\/\/127\.0\.0\.1:\d+\/embed\/[0-9a-z]{10}" title="[^"]+" .*<\/iframe>$/)
  expect(script).toBe(`<script src="${footnote.url}/embed.js" async></script>`)
})

test('one button copies all of it, the desk link with its warning too', async () => {
  const page = await publishedPage()
  const [link, desk, snippet] = [
    await fieldOf(page, 'Link for students'),
    await fieldOf(page, 'Your desk'),
    await fieldOf(page, 'Snippet'),
  ]
  await page.getByRole('button', { name: 'Copy everything' }).click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  for (const part of [link, desk, snippet, 'nobody can recover it']) expect(copied).toContain(part)
})

test('where the clipboard is refused, what would be copied is shown to be copied by hand', async () => {
  const page = await publishedPage()
  await page.context().clearPermissions()
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.getByRole('button', { name: 'Copy everything' }).click()
  expect(await fieldOf(page, 'Copy everything')).toContain(await fieldOf(page, 'Your desk'))
  await page.getByRole('button', { name: 'Copy: Link for students' }).click()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await fieldOf(page, 'Link for students'))
})

test('on paper stands the way in for students; the desk link only where the teacher asks for it, with its warning', async () => {
  const page = await publishedPage()
  const [link, desk] = [await fieldOf(page, 'Link for students'), await fieldOf(page, 'Your desk')]
  await page.emulateMedia({ media: 'print' })
  const paper = () => page.locator('main').innerText()
  expect(await paper()).toContain(link)
  expect(await paper()).not.toContain(desk)
  await page.getByRole('img', { name: 'QR code' }).waitFor()
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('checkbox', { name: 'Print the desk link too' }).check()
  await page.emulateMedia({ media: 'print' })
  expect(await paper()).toContain(desk)
  expect(await paper()).toContain('nobody can recover it')
})

test('a device with a menu for sharing is offered it, with the students’ link and no other', async () => {
  const context = await newContext()
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (what: object) => Object.assign(window, { shared: what }),
    })
  })
  const page = await context.newPage()
  await page.goto(`${footnote.url}/new?topic=bridge-closure`)
  await page.getByRole('button', { name: 'Publish with these settings' }).click()
  const link = await fieldOf(page, 'Link for students')
  await page.getByRole('button', { name: 'Share the link' }).click()
  expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toEqual({
    title: expect.any(String),
    url: link,
  })
})

test('before publishing it is said that the secret link cannot be recovered', async () => {
  const page = await newPage()
  await page.goto(`${footnote.url}/new?topic=bridge-closure`)
  expect(await page.locator('.publish').innerText()).toContain('Nobody can recover the secret one')
})

test.each(['/new?topic=', '/topics/'])(
  'on %s a topic’s content note stands first, and says what it is',
  async (path) => {
    const page = await newPage()
    await page.goto(`${footnote.url}${path}white-helmets`)
    const note = page.getByRole('complementary', { name: 'Content note' })
    expect(await note.innerText()).toContain('war')
    const texts = await page.locator('main :is(h1, h2, p)').allInnerTexts()
    expect(texts.findIndex((text) => text.startsWith('Content note'))).toBeLessThanOrEqual(2)
    await page.goto(`${footnote.url}${path}bridge-closure`)
    expect(await page.getByRole('complementary').count()).toBe(0)
  },
)
